//! One person: age, custody, and what they or their guardians have said.

use klartecken::{
    Action,
    consent::{AgeBand, Assessment, Consent, Custody, Giver, Person},
    post::date,
};
use yew::prelude::*;

use super::{
    consent_fields::{Asked, consent_fields},
    field::{Choice, Field, Select, field, select, tick},
};
use crate::{
    host::dom,
    session::{Dispatch, Session},
    words::Words,
};

const BANDS: [AgeBand; 4] = [AgeBand::Under13, AgeBand::From13To15, AgeBand::From16To17, AgeBand::Adult];
const CUSTODIES: [(Custody, &str); 4] = [
    (Custody::Joint, "joint"),
    (Custody::Sole, "sole"),
    (Custody::OnePrevented, "one-prevented"),
    (Custody::SpeciallyAppointed, "specially-appointed"),
];

/// A person's card.
pub(crate) fn person_card(
    words: &Words,
    (person, assessment): (&Person, &Assessment),
    session: &Session,
    dispatch: &Dispatch,
) -> Html {
    let (draft, today) = (session.review().draft(), session.review().today());
    let id = person.id.clone();
    let is_child = person.may_be_child(today);
    let form = session.review().policy().pack().word("consent.form");
    let asked = Asked { form: !matches!(form, "" | "any"), waiver: draft.post.service.presumes_secrecy() };
    let change = {
        let dispatch = dispatch.clone();
        Callback::from(move |person: Person| dispatch.dispatch(Action::Person(person)))
    };
    let on_remove = {
        let (dispatch, id) = (dispatch.clone(), id.clone());
        move |_| {
            dispatch.dispatch(Action::RemovePerson(id.clone()));
            dom::focus_soon("people-heading".to_owned());
        }
    };
    let consents = draft.consents.iter().enumerate().filter(|(_, consent)| consent.person == id);
    let on_consent = {
        let dispatch = dispatch.clone();
        let so_far: Vec<&Consent> = consents.clone().map(|(_, consent)| consent).collect();
        let next = next_consent(person, &so_far);
        let field = format!("consent-{}-by", draft.consents.len());
        move |_| {
            dispatch.dispatch(Action::AddConsent(next.clone()));
            dom::focus_soon(field.clone());
        }
    };
    html! {
        <article key={id.as_str()} class="card" id={format!("person-{id}")} aria-labelledby={format!("person-{id}-name")} tabindex="-1">
            <header>
                <h3 id={format!("person-{id}-name")}>{ words.with("person", &[("id", &id)]) }</h3>
                <p class={classes!("assessment", assessment.outcome.as_str())}>
                    { words.get(&format!("assessment-{}", assessment.code.words())) }
                </p>
                <button type="button" class="quiet" aria-label={words.with("remove-what", &[("what", &id)])} onclick={on_remove}>
                    { words.get("remove") }
                </button>
            </header>
            { about_person(words, person, is_child, &change) }
            for (number, (index, consent)) in (1..).zip(consents) {
                { consent_fields(words, (index, number), (consent, is_child), asked, dispatch) }
            }
            <div class="row">
                <button type="button" class="add-consent" onclick={on_consent}>{ words.with("add-consent", &[("person", &id)]) }</button>
                { like_another(words, person, session, dispatch) }
            </div>
        </article>
    }
}

/// A way to copy what another person's card says, on a card that has no consent yet.
fn like_another(words: &Words, person: &Person, session: &Session, dispatch: &Dispatch) -> Html {
    let draft = session.review().draft();
    let has_consent = |id: &str| draft.consents.iter().any(|consent| consent.person == id);
    let other = draft.people.iter().find(|other| has_consent(&other.id)).filter(|_| !has_consent(&person.id));
    let Some(other) = other else { return Html::default() };
    let onclick = {
        let (dispatch, from, to) = (dispatch.clone(), other.id.clone(), person.id.clone());
        move |_| {
            dispatch.dispatch(Action::LikeAnother { from: from.clone(), to: to.clone() });
            dom::focus_soon(format!("person-{to}"));
        }
    };
    html! {
        <button type="button" {onclick}>
            { words.with("like-another", &[("from", &other.id), ("to", &person.id)]) }
        </button>
    }
}

/// Age, custody where it matters, and whether the name is said.
fn about_person(words: &Words, person: &Person, is_child: bool, on_change: &Callback<Person>) -> Html {
    let choice = |word: &'static str, key: String| Choice { value: word.into(), words: words.get(&key) };
    let unknown = Choice { value: "".into(), words: words.get("age-unknown") };
    let bands = BANDS.map(|band| choice(band.as_str(), format!("age-{}", band.as_str())));
    let custodies = CUSTODIES.map(|(_, word)| choice(word, format!("custody-{word}")));
    let custody =
        CUSTODIES.iter().find(|(custody, _)| *custody == person.custody).map_or("joint", |(_, word)| word);
    let set = |change: fn(&mut Person, String)| changed(person, on_change, change);
    html! {
        <>
            <div class="grid">
                { select(Select {
                    id: format!("age-{}", person.id).into(),
                    label: words.get("field-age"),
                    value: person.age_band.map_or("", AgeBand::as_str).into(),
                    choices: std::iter::once(unknown).chain(bands).collect(),
                    on_change: set(|person, word| {
                        person.age_band = BANDS.into_iter().find(|band| band.as_str() == word);
                        person.birth_date = None;
                    }),
                }) }
                if is_child {
                    { select(Select {
                        id: format!("custody-{}", person.id).into(),
                        label: words.get("field-custody"),
                        value: custody.into(),
                        choices: custodies.to_vec(),
                        on_change: set(|person, word| {
                            let chosen = CUSTODIES.iter().find(|(_, known)| *known == word);
                            person.custody = chosen.map_or(Custody::Joint, |(custody, _)| *custody);
                        }),
                    }) }
                    { field(Field {
                        id: format!("born-{}", person.id).into(),
                        kind: Some("date"),
                        label: words.get("field-birth-date"),
                        value: person.birth_date.map(|date| date.to_string()).unwrap_or_default().into(),
                        on_change: set(|person, date| person.birth_date = date::read(&date)),
                        ..Field::default()
                    }) }
                }
            </div>
            { tick(words.get("field-named"), person.named, &changed(person, on_change, |person, named| person.named = named)) }
        </>
    }
}

fn changed<T: 'static>(
    person: &Person,
    on_change: &Callback<Person>,
    change: fn(&mut Person, T),
) -> Callback<T> {
    let person = person.clone();
    on_change.reform(move |value| {
        let mut person = person.clone();
        change(&mut person, value);
        person
    })
}

/// A good guess at who consents next: an adult alone, a child's guardians one after the other.
///
/// The day and the channels are left open: nobody but the user knows them.
fn next_consent(person: &Person, so_far: &[&Consent]) -> Consent {
    let guardians_decide = person.age_band.is_none_or(|band| band == AgeBand::Under13);
    let guardian = ["V1", "V2"].into_iter().find(|name| so_far.iter().all(|c| c.giver != **name));
    let by = if guardians_decide { Giver::Guardian } else { Giver::Own };
    Consent {
        giver: guardian.filter(|_| guardians_decide).unwrap_or_default().to_owned(),
        ..Consent::new(&person.id, by)
    }
}
