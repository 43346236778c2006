//! The people in the post.

use klartecken::Action;
use yew::prelude::*;

use super::person_card::PersonCard;
use crate::{
    session::{Dispatch, Session},
    words::use_words,
};

#[derive(PartialEq, Properties)]
pub(crate) struct PeopleListProps {
    pub(crate) session: Session,
    pub(crate) dispatch: Dispatch,
}

/// A card for each person, and a way to add somebody who is named in the text.
#[component]
pub(crate) fn PeopleList(props: &PeopleListProps) -> Html {
    let words = use_words();
    let on_add = {
        let dispatch = props.dispatch.clone();
        move |_| dispatch.dispatch(Action::AddPerson(None))
    };
    html! {
        <section aria-labelledby="people-heading">
            <h2 id="people-heading">{ words.get("heading-people") }</h2>
            <p class="hint">{ words.get("hint-people") }</p>
            for (index, person) in props.session.review().draft().people.iter().enumerate() {
                <PersonCard
                    key={person.id.as_str()}
                    {index}
                    session={props.session.clone()}
                    dispatch={props.dispatch.clone()}
                />
            }
            <button type="button" onclick={on_add}>{ words.get("add-named-person") }</button>
        </section>
    }
}
