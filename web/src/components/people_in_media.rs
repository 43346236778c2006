//! Who can be recognised in one picture or film.

use klartecken::{Action, post::Media};
use yew::prelude::*;

use super::field::tick;
use crate::{
    session::{Dispatch, Session},
    words::Words,
};

/// One box for each person known, one for nobody, and a way to add somebody.
pub(crate) fn people_in_media(words: &Words, media: &Media, session: &Session, dispatch: &Dispatch) -> Html {
    let set = {
        let (dispatch, id) = (dispatch.clone(), media.id.clone());
        Callback::from(move |people| dispatch.dispatch(Action::PeopleIn(id.clone(), people)))
    };
    let on_add = {
        let (dispatch, id) = (dispatch.clone(), media.id.clone());
        move |_| dispatch.dispatch(Action::AddPerson(Some(id.clone())))
    };
    let people = session.review().draft().people.iter().map(|person| {
        let is_in = media.people.iter().flatten().any(|id| *id == person.id);
        let (people, id) = (media.people.clone(), person.id.clone());
        tick(id.clone().into(), is_in, &set.reform(move |is_in| with(people.clone(), &id, is_in)))
    });
    let nobody = media.people.as_ref().is_some_and(Vec::is_empty);
    html! {
        <fieldset id={format!("people-{}", media.id)}>
            <legend>{ words.get("field-people") }</legend>
            { for people }
            { tick(words.get("nobody"), nobody, &set.reform(|nobody: bool| nobody.then(Vec::new))) }
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
