//! Keeps the unfinished draft in the browser, so that a reload or a crash loses nothing.

use std::{cell::Cell, rc::Rc};

use klartecken::{Document, Review, check_document};
use yew::prelude::*;

use crate::{
    host::{
        HostError,
        storage::{self, Store},
    },
    session::Session,
};

const NAME: &str = "draft";

/// Keeps drafts one at a time: while one is being written, only the newest of those that follow is remembered.
#[derive(Clone, Default)]
struct DraftKeeper(Rc<Pending>);

#[derive(Default)]
struct Pending {
    next: Cell<Option<String>>,
    busy: Cell<bool>,
}

impl DraftKeeper {
    /// Keeps the draft as it stands, and calls back if that fails.
    fn keep(&self, review: &Review, failed: impl Fn(HostError) + 'static) {
        let document = Document::new(review.draft(), &review.policy().pack().id);
        let Ok(json) = serde_json::to_string(&document) else { return };
        self.0.next.set(Some(json));
        if self.0.busy.replace(true) {
            return;
        }
        let pending = self.0.clone();
        yew::platform::spawn_local(async move {
            while let Some(json) = pending.next.take() {
                if let Err(error) = storage::put(Store::Kept, NAME, &json).await {
                    failed(error);
                }
            }
            pending.busy.set(false);
        });
    }
}

/// The draft that was kept; `None` where there is none, or none that can still be read.
pub(crate) async fn kept_draft() -> Result<Option<Document>, HostError> {
    let json: Option<String> = storage::get(Store::Kept, NAME).await?;
    let document = json.and_then(|json| serde_json::from_str(&json).ok());
    Ok(document.filter(|document| check_document(document).is_ok()))
}

/// Keeps the draft whenever it changes.
#[hook]
pub(crate) fn use_kept_draft(
    session: &UseReducerHandle<Session>,
    failed: &UseStateHandle<Option<HostError>>,
) {
    let keeper = use_memo((), |()| DraftKeeper::default());
    let failed = failed.clone();
    use_effect_with((**session).clone(), move |session| {
        keeper.keep(session.review(), move |error| failed.set(Some(error)));
    });
}
