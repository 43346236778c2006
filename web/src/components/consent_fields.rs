//! One consent.

use klartecken::{
    Action,
    consent::{Consent, Decision, Form, Giver},
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

/// How it may have been given; the first is that nobody has noted it.
const FORMS: [(Option<Form>, &str); 4] = [
    (None, "unknown"),
    (Some(Form::Written), "written"),
    (Some(Form::Digital), "digital"),
    (Some(Form::OralNoted), "oral-noted"),
];

/// What is asked of every consent here; what is not, can be said all the same.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    /// The guideline demands a form.
    pub(crate) form: bool,
    /// Secrecy is presumed, so that a consent alone is not enough.
    pub(crate) waiver: bool,
}

/// Who said what, when, for which channels and for how long.
///
/// `index` is the consent's place in the draft, `number` its place among the person's, from 1.
pub(crate) fn consent_fields(
    words: &Words,
    (index, number): (usize, usize),
    (consent, is_child): (&Consent, bool),
    asked: Asked,
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
    let form_word = FORMS.iter().find(|(form, _)| *form == consent.form).map_or("unknown", |(_, word)| word);
    let forms = FORMS
        .map(|(_, word)| Choice { value: word.into(), words: words.get(&format!("consent-form-{word}")) });
    let form = select(Select {
        id: id("form"),
        label: words.get("field-form"),
        value: form_word.into(),
        choices: forms.to_vec(),
        on_change: change.reform(Change::Form),
    });
    let waiver = tick(words.get("field-waiver"), consent.secrecy_waiver, &change.reform(Change::Waiver));
    let (form_first, form_later) = if asked.form { (Some(form), None) } else { (None, Some(form)) };
    let (waiver_first, waiver_later) = if asked.waiver { (Some(waiver), None) } else { (None, Some(waiver)) };
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
                { form_first }
            </div>
            { waiver_first }
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
                    { form_later }
                </div>
                { waiver_later }
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
    Form(String),
    Waiver(bool),
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
            Change::Form(word) => {
                let found = FORMS.iter().find(|(_, known)| *known == word);
                consent.form = found.and_then(|(form, _)| *form);
            }
            Change::Waiver(waiver) => consent.secrecy_waiver = waiver,
        }
    }
}
