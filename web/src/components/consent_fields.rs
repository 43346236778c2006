//! One consent.

use klartecken::{
    Action,
    consent::{Consent, Decision, Giver},
    post::{Channel, date},
};
use yew::prelude::*;

use super::field::{Choice, Field, Select, field, select, tick};
use crate::{host::dom, session::Dispatch, words::Words};

/// Who may have said it: the capacity, which guardian, and the word for both.
const GIVERS: [(Giver, &str, &str); 6] = [
    (Giver::Own, "", "self"),
    (Giver::Guardian, "V1", "guardian-1"),
    (Giver::Guardian, "V2", "guardian-2"),
    (Giver::GuardianApproval, "V1", "approval-1"),
    (Giver::GuardianApproval, "V2", "approval-2"),
    (Giver::Other, "", "other"),
];

/// Who said what, when, for which channels and for how long.
///
/// `index` is the consent's place in the draft, `number` its place among the person's, from 1.
pub(crate) fn consent_fields(
    words: &Words,
    (index, number): (usize, usize),
    (consent, is_child): (&Consent, bool),
    dispatch: &Dispatch,
) -> Html {
    let change = {
        let (dispatch, consent) = (dispatch.clone(), consent.clone());
        Callback::from(move |change: Change| {
            let mut consent = consent.clone();
            change.apply(&mut consent);
            dispatch.dispatch(Action::Consent(index, consent));
        })
    };
    let on_remove = {
        let (dispatch, heading) = (dispatch.clone(), format!("person-{}", consent.person));
        move |_| {
            dispatch.dispatch(Action::RemoveConsent(index));
            dom::focus_soon(heading.clone());
        }
    };
    let number = number.to_string();
    let whose = [("number", number.as_str()), ("person", &consent.person)];
    let giver = GIVERS.iter().find(|(by, name, _)| *by == consent.by && *name == consent.giver);
    // Nobody decides for an adult; what was chosen before the age was known stays in sight.
    let offered = GIVERS.iter().filter(|(by, _, word)| {
        let guardians = matches!(by, Giver::Guardian | Giver::GuardianApproval);
        is_child || !guardians || giver.is_some_and(|(_, _, chosen)| chosen == word)
    });
    let givers = offered
        .map(|(_, _, word)| Choice { value: (*word).into(), words: words.get(&format!("giver-{word}")) });
    let decisions = ["yes", "no"]
        .map(|word| Choice { value: word.into(), words: words.get(&format!("decision-{word}")) });
    let id = |name: &str| AttrValue::from(format!("consent-{index}-{name}"));
    let date = |name: &str, label: AttrValue, date: Option<chrono::NaiveDate>, change: Callback<String>| {
        let value = date.map(|date| date.to_string()).unwrap_or_default().into();
        field(Field { id: id(name), kind: Some("date"), label, value, on_change: change, ..Field::default() })
    };
    let channels = Channel::ALL.map(|channel| {
        let words = words.get(&format!("channel-{}", channel.as_str()));
        let is_in = consent.channels.iter().any(|word| word == channel.as_str());
        tick(words, is_in, &change.reform(move |is_in| Change::Channel(channel, is_in)))
    });
    html! {
        <fieldset key={index} class="consent">
            <legend>{ words.with("consent", &whose) }</legend>
            <div class="grid">
                { select(Select {
                    id: id("by"),
                    label: words.get("field-giver"),
                    value: giver.map_or("other", |(_, _, word)| word).into(),
                    choices: givers.collect(),
                    on_change: change.reform(Change::Giver),
                }) }
                { select(Select {
                    id: id("decision"),
                    label: words.get("field-decision"),
                    value: if consent.decision == Decision::Yes { "yes" } else { "no" }.into(),
                    choices: decisions.to_vec(),
                    on_change: change.reform(Change::Decision),
                }) }
                { date("on", words.get("field-on"), consent.on, change.reform(Change::On)) }
            </div>
            <fieldset class={classes!("plain", "ticks")}>
                <legend>{ words.get("field-channels") }</legend>
                { for channels }
            </fieldset>
            <details>
                <summary>{ words.get("more-about-consent") }</summary>
                <div class="grid">
                    { date("until", words.get("field-valid-until"), consent.valid_until, change.reform(Change::ValidUntil)) }
                    { date("withdrawn", words.get("field-withdrawn-on"), consent.withdrawn_on, change.reform(Change::WithdrawnOn)) }
                    { field(Field {
                        id: id("reference"),
                        label: words.get("field-reference"),
                        hint: words.get("hint-reference"),
                        value: consent.reference.clone().into(),
                        on_change: change.reform(Change::Reference),
                        ..Field::default()
                    }) }
                </div>
            </details>
            <button type="button" class="quiet" onclick={on_remove}>{ words.with("remove-consent", &whose) }</button>
        </fieldset>
    }
}

/// One field's new value, as the field gives it.
enum Change {
    Giver(String),
    Decision(String),
    On(String),
    Channel(Channel, bool),
    ValidUntil(String),
    WithdrawnOn(String),
    Reference(String),
}

impl Change {
    fn apply(self, consent: &mut Consent) {
        match self {
            Change::Giver(word) => {
                let found = GIVERS.iter().find(|(_, _, known)| *known == word);
                let (by, giver, _) = found.unwrap_or(&(Giver::Other, "", ""));
                (consent.by, consent.giver) = (*by, (*giver).to_owned());
            }
            Change::Decision(word) => {
                consent.decision = if word == "no" { Decision::No } else { Decision::Yes };
            }
            Change::On(written) => consent.on = date::read(&written),
            Change::Channel(channel, is_in) => {
                consent.channels.retain(|word| word != channel.as_str());
                if is_in {
                    consent.channels.push(channel.as_str().to_owned());
                }
            }
            Change::ValidUntil(written) => consent.valid_until = date::read(&written),
            Change::WithdrawnOn(written) => consent.withdrawn_on = date::read(&written),
            Change::Reference(reference) => consent.reference = reference,
        }
    }
}
