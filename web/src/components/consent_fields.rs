//! One consent.

use klartecken::{
    Action,
    consent::{Consent, Decision, Giver},
    post::Channel,
};
use yew::prelude::*;

use super::field::{Choice, Field, Select, field, select, tick};
use crate::{session::Dispatch, words::Words};

/// Who may have said it: the capacity, which guardian, and the word for both.
const GIVERS: [(Giver, &str, &str); 6] = [
    (Giver::Own, "", "self"),
    (Giver::Guardian, "V1", "guardian-1"),
    (Giver::Guardian, "V2", "guardian-2"),
    (Giver::GuardianApproval, "V1", "approval-1"),
    (Giver::GuardianApproval, "V2", "approval-2"),
    (Giver::Other, "", "other"),
];

/// Who said what, when, for which channels and for how long. `index` is the consent's place in the draft.
pub(crate) fn consent_fields(words: &Words, index: usize, consent: &Consent, dispatch: &Dispatch) -> Html {
    let change = {
        let (dispatch, consent) = (dispatch.clone(), consent.clone());
        Callback::from(move |change: Change| {
            let mut consent = consent.clone();
            change.apply(&mut consent);
            dispatch.dispatch(Action::Consent(index, consent));
        })
    };
    let on_remove = {
        let dispatch = dispatch.clone();
        move |_| dispatch.dispatch(Action::RemoveConsent(index))
    };
    let giver = GIVERS.iter().find(|(by, name, _)| *by == consent.by && *name == consent.giver);
    let givers =
        GIVERS.map(|(_, _, word)| Choice { value: word.into(), words: words.get(&format!("giver-{word}")) });
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
            <legend>{ words.get("consent") }</legend>
            <div class="grid">
                { select(Select {
                    id: id("by"),
                    label: words.get("field-giver"),
                    value: giver.map_or("other", |(_, _, word)| word).into(),
                    choices: givers.to_vec(),
                    on_change: change.reform(Change::Giver),
                }) }
                { select(Select {
                    id: id("decision"),
                    label: words.get("field-decision"),
                    value: if consent.decision == Decision::Yes { "yes" } else { "no" }.into(),
                    choices: decisions.to_vec(),
                    on_change: change.reform(Change::Decision),
                }) }
                { date("on", words.get("field-on"), Some(consent.on), change.reform(Change::On)) }
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
            <button type="button" class="quiet" onclick={on_remove}>{ words.get("remove-consent") }</button>
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
            // A date field is empty while it is half written; the last whole date stays until then.
            Change::On(date) => consent.on = date.parse().unwrap_or(consent.on),
            Change::Channel(channel, is_in) => {
                consent.channels.retain(|word| word != channel.as_str());
                if is_in {
                    consent.channels.push(channel.as_str().to_owned());
                }
            }
            Change::ValidUntil(date) => consent.valid_until = date.parse().ok(),
            Change::WithdrawnOn(date) => consent.withdrawn_on = date.parse().ok(),
            Change::Reference(reference) => consent.reference = reference,
        }
    }
}
