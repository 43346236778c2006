//! The review as the page's state.

use std::rc::Rc;

use klartecken::{Action, Kept, Review};
use yew::prelude::*;

use crate::{host::HostError, keeper};

const NAME: &str = "draft";

/// The review, one step at a time. Everything that can happen to it is in [`Review::act`].
#[derive(Debug, Clone)]
pub(crate) struct Session(Rc<Review>);

impl Session {
    pub(crate) fn new(review: Review) -> Session {
        Session(Rc::new(review))
    }

    pub(crate) fn review(&self) -> &Review {
        &self.0
    }
}

impl PartialEq for Session {
    fn eq(&self, other: &Session) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Session>, action: Action) -> Rc<Session> {
        let mut review = self.review().clone();
        review.act(action);
        Rc::new(Session::new(review))
    }
}

/// Where components send what happens.
pub(crate) type Dispatch = UseReducerDispatcher<Session>;

/// The review that was kept; `None` where there is none, or none that can still be read.
pub(crate) async fn kept_review() -> Result<Option<Kept>, HostError> {
    let json = keeper::kept(NAME).await?;
    // What the page itself has written is brought back whatever is wrong with it: nothing is lost.
    Ok(json.and_then(|json| serde_json::from_slice(json.as_bytes()).ok()))
}

/// Keeps the review whenever it changes.
#[hook]
pub(crate) fn use_kept_review(
    session: &UseReducerHandle<Session>,
    failed: &UseStateHandle<Option<HostError>>,
) {
    let failed = failed.clone();
    use_effect_with((**session).clone(), move |session| {
        let Ok(json) = serde_json::to_string(&session.review().to_kept()) else { return };
        keeper::keep(NAME, json, move |error| failed.set(Some(error)));
    });
}
