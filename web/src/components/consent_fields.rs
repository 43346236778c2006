//! One consent.

use klartecken::{
    Action,
    consent::{Consent, Decision, Giver},
    post::Channel,
};
use yew::prelude::*;

use super::{Choice, Field, SelectField};
use crate::{host::dom, session::Dispatch, words::use_words};

#[derive(PartialEq, Properties)]
pub(crate) struct ConsentFieldsProps {
    pub(crate) index: usize,
    pub(crate) consent: Consent,
    pub(crate) dispatch: Dispatch,
}

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
#[component]
pub(crate) fn ConsentFields(props: &ConsentFieldsProps) -> Html {
    let words = use_words();
    let ConsentFieldsProps { index, consent, dispatch } = props;
    let index = *index;
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
    let id = |field: &str| format!("consent-{index}-{field}");
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
    html! {
        <fieldset class="consent">
            <legend>{ words.get("consent") }</legend>
            <div class="grid">
                <SelectField id={id("by")} label={words.get("field-giver")} value={giver.map_or("other", |(_, _, word)| word)}
                    choices={givers.to_vec()} on_change={change.reform(Change::Giver)} />
                <SelectField id={id("decision")} label={words.get("field-decision")}
                    value={if consent.decision == Decision::Yes { "yes" } else { "no" }}
                    choices={decisions.to_vec()} on_change={change.reform(Change::Decision)} />
                <Field id={id("on")} kind="date" label={words.get("field-on")} value={consent.on.to_string()}
                    on_change={change.reform(Change::On)} />
            </div>
            <fieldset class={classes!("plain", "ticks")}>
                <legend>{ words.get("field-channels") }</legend>
                for channel in Channel::ALL {
                    <label class="tick">
                        <input type="checkbox" checked={consent.channels.iter().any(|word| word == channel.as_str())}
                            onchange={change.reform(move |event: Event| Change::Channel(channel, dom::checked(&event)))} />
                        { words.get(&format!("channel-{}", channel.as_str())) }
                    </label>
                }
            </fieldset>
            <details>
                <summary>{ words.get("more-about-consent") }</summary>
                <div class="grid">
                    <Field id={id("until")} kind="date" label={words.get("field-valid-until")}
                        value={date(consent.valid_until)} on_change={change.reform(Change::ValidUntil)} />
                    <Field id={id("withdrawn")} kind="date" label={words.get("field-withdrawn-on")}
                        value={date(consent.withdrawn_on)} on_change={change.reform(Change::WithdrawnOn)} />
                    <Field id={id("reference")} label={words.get("field-reference")} hint={words.get("hint-reference")}
                        value={consent.reference.clone()} on_change={change.reform(Change::Reference)} />
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
