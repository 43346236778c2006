//! Keeps the unfinished review in the browser, so that a reload or a crash loses nothing.
//!
//! The database is the place for it, but writing there takes a moment.
//! What is not there yet when the page goes away is put where it can be put at once, and fetched from there next time.

use std::{cell::RefCell, rc::Rc};

use klartecken::{Kept, Review};
use yew::prelude::*;

use crate::{
    host::{
        HostError, closing,
        storage::{self, Store},
    },
    session::Session,
};

const NAME: &str = "draft";

/// Keeps reviews one at a time: while one is being written, only the newest of those that follow is remembered.
#[derive(Clone, Default)]
struct DraftKeeper(Rc<RefCell<Pending>>);

#[derive(Default)]
struct Pending {
    /// What is not in the database yet.
    newest: Option<String>,
    busy: bool,
}

impl DraftKeeper {
    /// Keeps the review as it stands, and calls back if that fails.
    fn keep(&self, review: &Review, failed: impl Fn(HostError) + 'static) {
        let Ok(json) = serde_json::to_string(&review.to_kept()) else { return };
        let mut pending = self.0.borrow_mut();
        pending.newest = Some(json);
        if !std::mem::replace(&mut pending.busy, true) {
            yew::platform::spawn_local(self.clone().write(failed));
        }
    }

    async fn write(self, failed: impl Fn(HostError)) {
        loop {
            let Some(json) = self.0.borrow().newest.clone() else { break };
            match storage::put(Store::Kept, NAME, &json).await {
                Ok(()) => closing::forget(NAME),
                Err(error) => failed(error),
            }
            let mut pending = self.0.borrow_mut();
            if pending.newest.as_ref() == Some(&json) {
                pending.newest = None;
            }
        }
        self.0.borrow_mut().busy = false;
    }

    /// Puts what is not in the database yet where it can be put at once.
    fn put_at_once(&self) {
        if let Some(json) = &self.0.borrow().newest {
            closing::put(NAME, json);
        }
    }
}

/// The review that was kept; `None` where there is none, or none that can still be read.
pub(crate) async fn kept_review() -> Result<Option<Kept>, HostError> {
    // What was put away in the last moment is newer than what the database has.
    let json = match closing::get(NAME) {
        Some(json) => Some(json),
        None => storage::get::<String>(Store::Kept, NAME).await?,
    };
    // What the page itself has written is brought back whatever is wrong with it: nothing is lost.
    Ok(json.and_then(|json| serde_json::from_slice(json.as_bytes()).ok()))
}

/// Keeps the review whenever it changes.
#[hook]
pub(crate) fn use_kept_review(
    session: &UseReducerHandle<Session>,
    failed: &UseStateHandle<Option<HostError>>,
) {
    let keeper = use_memo((), |()| DraftKeeper::default());
    let failed = failed.clone();
    {
        let keeper = keeper.clone();
        use_effect_with((), move |()| {
            let listener = closing::on_leaving(move || keeper.put_at_once());
            move || drop(listener)
        });
    }
    use_effect_with((**session).clone(), move |session| {
        keeper.keep(session.review(), move |error| failed.set(Some(error)));
    });
}
