//! One person: age, custody, and what they or their guardians have said.

use klartecken::{
    Action,
    consent::{AgeBand, Consent, Custody, Decision, Giver, Person},
};
use yew::prelude::*;

use super::{Choice, Field, SelectField, consent_fields::ConsentFields};
use crate::{
    host::dom,
    session::{Dispatch, Session},
    words::use_words,
};

#[derive(PartialEq, Properties)]
pub(crate) struct PersonCardProps {
    pub(crate) index: usize,
    pub(crate) session: Session,
    pub(crate) dispatch: Dispatch,
}

const BANDS: [AgeBand; 4] = [AgeBand::Under13, AgeBand::From13To15, AgeBand::From16To17, AgeBand::Adult];
const CUSTODIES: [(Custody, &str); 4] = [
    (Custody::Joint, "joint"),
    (Custody::Sole, "sole"),
    (Custody::OnePrevented, "one-prevented"),
    (Custody::SpeciallyAppointed, "specially-appointed"),
];

/// A person's card.
#[component]
pub(crate) fn PersonCard(props: &PersonCardProps) -> Html {
    let words = use_words();
    let review = props.session.review();
    let draft = review.draft();
    let known = draft.people.get(props.index).zip(review.report().assessments.get(props.index));
    let Some((person, assessment)) = known else { return Html::default() };
    let id = person.id.clone();
    let change = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |person: Person| dispatch.dispatch(Action::Person(person)))
    };
    let on_remove = {
        let (dispatch, id) = (props.dispatch.clone(), id.clone());
        move |_| dispatch.dispatch(Action::RemovePerson(id.clone()))
    };
    let consents = draft.consents.iter().enumerate().filter(|(_, consent)| consent.person == id);
    let on_consent = {
        let dispatch = props.dispatch.clone();
        let so_far: Vec<&Consent> = consents.clone().map(|(_, consent)| consent).collect();
        let next = next_consent(person, &so_far, review.today());
        move |_| dispatch.dispatch(Action::AddConsent(next.clone()))
    };
    html! {
        <article class="card" id={format!("person-{id}")} aria-labelledby={format!("person-{id}-name")} tabindex="-1">
            <header>
                <h3 id={format!("person-{id}-name")}>{ words.with("person", &[("id", &id)]) }</h3>
                <p class={classes!("assessment", assessment.outcome.as_str())}>
                    { words.get(&format!("assessment-{}", assessment.code.as_str())) }
                </p>
                <button type="button" class="quiet" aria-label={words.with("remove-what", &[("what", &id)])} onclick={on_remove}>
                    { words.get("remove") }
                </button>
            </header>
            <AboutPerson person={person.clone()} on_change={change} is_child={person.may_be_child(review.today())} />
            for (index, consent) in consents {
                <ConsentFields key={index} {index} consent={consent.clone()} dispatch={props.dispatch.clone()} />
            }
            <button type="button" onclick={on_consent}>{ words.get("add-consent") }</button>
        </article>
    }
}

#[derive(PartialEq, Properties)]
struct AboutPersonProps {
    person: Person,
    is_child: bool,
    on_change: Callback<Person>,
}

#[component]
fn AboutPerson(props: &AboutPersonProps) -> Html {
    let words = use_words();
    let AboutPersonProps { person, on_change, .. } = props;
    let unknown = Choice { value: "".into(), words: words.get("age-unknown") };
    let bands =
        BANDS.map(|b| Choice { value: b.as_str().into(), words: words.get(&format!("age-{}", b.as_str())) });
    let custodies = CUSTODIES
        .map(|(_, word)| Choice { value: word.into(), words: words.get(&format!("custody-{word}")) });
    let set = |change: fn(&mut Person, String)| {
        let person = person.clone();
        on_change.reform(move |value: String| {
            let mut person = person.clone();
            change(&mut person, value);
            person
        })
    };
    let tick = |change: fn(&mut Person, bool)| {
        let person = person.clone();
        on_change.reform(move |event: Event| {
            let mut person = person.clone();
            change(&mut person, dom::checked(&event));
            person
        })
    };
    let custody =
        CUSTODIES.iter().find(|(custody, _)| *custody == person.custody).map_or("joint", |(_, word)| word);
    html! {
        <>
            <div class="grid">
                <SelectField
                    id={format!("age-{}", person.id)}
                    label={words.get("field-age")}
                    value={person.age_band.map_or("", AgeBand::as_str)}
                    choices={std::iter::once(unknown).chain(bands).collect::<Vec<_>>()}
                    on_change={set(|person, word| {
                        person.age_band = BANDS.into_iter().find(|band| band.as_str() == word);
                        person.birth_date = None;
                    })}
                />
                if props.is_child {
                    <SelectField
                        id={format!("custody-{}", person.id)}
                        label={words.get("field-custody")}
                        value={custody}
                        choices={custodies.to_vec()}
                        on_change={set(|person, word| {
                            let chosen = CUSTODIES.iter().find(|(_, known)| *known == word);
                            person.custody = chosen.map_or(Custody::Joint, |(custody, _)| *custody);
                        })}
                    />
                    <Field
                        id={format!("born-{}", person.id)}
                        kind="date"
                        label={words.get("field-birth-date")}
                        value={person.birth_date.map(|date| date.to_string()).unwrap_or_default()}
                        on_change={set(|person, date| person.birth_date = date.parse().ok())}
                    />
                }
            </div>
            <label class="tick">
                <input type="checkbox" checked={person.named} onchange={tick(|person, named| person.named = named)} />
                { words.get("field-named") }
            </label>
        </>
    }
}

/// A good guess at who consents next: an adult alone, a child's guardians one after the other.
///
/// The channels are left open: a consent covers only those that it names, and nobody but the user knows which.
fn next_consent(person: &Person, so_far: &[&Consent], today: chrono::NaiveDate) -> Consent {
    let guardians_decide = person.age_band.is_none_or(|band| band == AgeBand::Under13);
    let guardian =
        (1..).map(|number| format!("V{number}")).find(|name| so_far.iter().all(|c| c.giver != *name));
    Consent {
        person: person.id.clone(),
        by: if guardians_decide { Giver::Guardian } else { Giver::Own },
        giver: if guardians_decide { guardian.unwrap_or_default() } else { String::new() },
        decision: Decision::Yes,
        on: today,
        channels: Vec::new(),
        valid_until: None,
        withdrawn_on: None,
        reference: String::new(),
    }
}
