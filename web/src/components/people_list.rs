//! The people in the post.

use klartecken::Action;
use yew::prelude::*;

use super::person_card::person_card;
use crate::{
    host::dom,
    session::{Dispatch, Session},
    words::Words,
};

/// A card for each person, and a way to add somebody who is named in the text.
pub(crate) fn people_list(words: &Words, session: &Session, dispatch: &Dispatch) -> Html {
    let on_add = {
        let dispatch = dispatch.clone();
        let next = session.review().next_person();
        move |_| {
            dispatch.dispatch(Action::AddPerson(None));
            dom::focus_soon(format!("age-{next}"));
        }
    };
    let review = session.review();
    let people = review.draft().people.iter().zip(&review.report().assessments);
    html! {
        <section aria-labelledby="people-heading">
            <h2 id="people-heading" tabindex="-1">{ words.get("heading-people") }</h2>
            <p class="hint">{ words.get("hint-people") }</p>
            for known in people {
                { person_card(words, known, session, dispatch) }
            }
            <button type="button" onclick={on_add}>{ words.get("add-named-person") }</button>
        </section>
    }
}
