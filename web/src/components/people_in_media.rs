//! Who can be recognised in one picture or film.

use klartecken::Action;
use yew::prelude::*;

use crate::{
    host::dom,
    session::{Dispatch, Session},
    words::use_words,
};

#[derive(PartialEq, Properties)]
pub(crate) struct PeopleInMediaProps {
    pub(crate) index: usize,
    pub(crate) session: Session,
    pub(crate) dispatch: Dispatch,
}

/// One box for each person known, one for nobody, and a way to add somebody.
#[component]
pub(crate) fn PeopleInMedia(props: &PeopleInMediaProps) -> Html {
    let words = use_words();
    let draft = props.session.review().draft();
    let Some(media) = draft.post.media.get(props.index) else { return Html::default() };
    let set = {
        let (dispatch, id) = (props.dispatch.clone(), media.id.clone());
        Callback::from(move |people| dispatch.dispatch(Action::PeopleIn(id.clone(), people)))
    };
    let on_add = {
        let (dispatch, id) = (props.dispatch.clone(), media.id.clone());
        move |_| dispatch.dispatch(Action::AddPerson(Some(id.clone())))
    };
    let nobody = media.people.as_ref().is_some_and(Vec::is_empty);
    html! {
        <fieldset id={format!("people-{}", media.id)}>
            <legend>{ words.get("field-people") }</legend>
            for person in &draft.people {
                <label class="tick" key={person.id.as_str()}>
                    <input
                        type="checkbox"
                        checked={media.people.iter().flatten().any(|id| *id == person.id)}
                        onchange={
                            let (people, id) = (media.people.clone(), person.id.clone());
                            set.reform(move |event: Event| with(people.clone(), &id, dom::checked(&event)))
                        }
                    />
                    { &person.id }
                </label>
            }
            <label class="tick">
                <input
                    type="checkbox"
                    checked={nobody}
                    onchange={set.reform(|event: Event| dom::checked(&event).then(Vec::new))}
                />
                { words.get("nobody") }
            </label>
            <button type="button" onclick={on_add}>{ words.get("add-person") }</button>
        </fieldset>
    }
}

/// The list with or without that person; taking the last one away is no answer.
fn with(people: Option<Vec<String>>, id: &str, is_in: bool) -> Option<Vec<String>> {
    let mut people = people.unwrap_or_default();
    people.retain(|known| known != id);
    if is_in {
        people.push(id.to_owned());
    }
    (!people.is_empty()).then_some(people)
}
