//! The review as the page's state.

use std::rc::Rc;

use klartecken::{Action, Review};
use yew::prelude::*;

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
