//! A pack's settings: what they are, and fields to change them.

use klartecken::{
    Editable, Edits, choice_words, field_names,
    pack::{Contacts, PARAMETERS, Pack, Parameter, ParameterKind},
    parameter_label, value_words,
};
use yew::prelude::*;

use super::field::{Choice, Field, Select, area, field, select, tick};
use crate::words::Words;

/// What the guideline has set.
pub(crate) fn settings_table(words: &Words, pack: &Pack) -> Html {
    let texts = words.texts();
    html! {
        <section aria-labelledby="settings-heading">
            <h2 id="settings-heading">{ words.get("heading-settings") }</h2>
            <dl class="contents">
                for (key, value) in &pack.parameters {
                    <div key={key.as_str()}>
                        <dt>{ parameter_label(key, texts) }</dt>
                        <dd>{ value_words(key, Some(value), texts) }</dd>
                    </div>
                }
                for list in Contacts::LISTS {
                    if !pack.contacts.list(list).is_empty() {
                        <div><dt>{ words.get(&format!("contacts-{list}")) }</dt><dd>{ pack.contacts.list(list).join(", ") }</dd></div>
                    }
                }
            </dl>
        </section>
    }
}

/// A field for each setting and each list of contacts; tells the name of the field and what was typed.
pub(crate) fn parameter_fields(
    words: &Words,
    shown: &Editable,
    edits: &Edits,
    on_edit: &Callback<(String, String)>,
) -> Html {
    let form = Form { words, shown, edits, on_edit };
    html! {
        <>
            <fieldset>
                <legend>{ words.get("heading-contacts") }</legend>
                for list in Contacts::LISTS {
                    { form.contacts(list) }
                }
            </fieldset>
            <fieldset>
                <legend>{ words.get("heading-settings") }</legend>
                for parameter in &PARAMETERS {
                    { form.parameter(parameter) }
                }
            </fieldset>
        </>
    }
}

/// What every field needs.
struct Form<'a> {
    words: &'a Words,
    shown: &'a Editable,
    edits: &'a Edits,
    on_edit: &'a Callback<(String, String)>,
}

impl Form<'_> {
    fn value(&self, name: &str) -> String {
        self.edits.get(name).cloned().unwrap_or_else(|| self.shown.value(name))
    }

    fn on_change(&self, name: &str) -> Callback<String> {
        let name = name.to_owned();
        self.on_edit.reform(move |typed| (name.clone(), typed))
    }

    fn contacts(&self, list: &str) -> Html {
        let inherited = self.shown.inherited.list(list);
        let hint = if inherited.is_empty() {
            self.words.get("hint-one-on-each-line")
        } else {
            self.words.with("hint-inherited", &[("entries", &inherited.join(", "))])
        };
        let name = format!("contacts.{list}");
        area(Field {
            id: id(&name),
            label: self.words.get(&format!("contacts-{list}")),
            value: self.value(&name).into(),
            hint,
            on_change: self.on_change(&name),
            ..Field::default()
        })
    }

    fn parameter(&self, parameter: &Parameter) -> Html {
        let texts = self.words.texts();
        let (key, label) = (parameter.key, parameter_label(parameter.key, texts));
        let plain = |kind| Field {
            id: id(key),
            label: label.clone().into(),
            value: self.value(key).into(),
            kind,
            on_change: self.on_change(key),
            ..Field::default()
        };
        match parameter.kind {
            ParameterKind::Number { low, high, .. } => {
                let args = [("low", &*low.to_string()), ("high", &*high.to_string())];
                field(Field { hint: self.words.with("hint-between", &args), ..plain(Some("number")) })
            }
            ParameterKind::Choice(known) => self.choice(key, label, known),
            ParameterKind::Choices(known) => {
                let shown = known.iter().map(|word| ((*word).to_owned(), choice_words(key, word, texts)));
                self.ticks(key, label, &shown.collect::<Vec<_>>())
            }
            ParameterKind::Months => {
                let months = (1..=12).map(|month: u32| (month.to_string(), month.to_string()));
                self.ticks(key, label, &months.collect::<Vec<_>>())
            }
            ParameterKind::List(_) => {
                area(Field { hint: self.words.get("hint-one-on-each-line"), ..plain(None) })
            }
            ParameterKind::Text => html! {
                for (name, language) in field_names(parameter).into_iter().zip(["in-swedish", "in-english"]) {
                    { field(Field {
                        id: id(&name),
                        label: format!("{label} {}", self.words.get(language)).into(),
                        value: self.value(&name).into(),
                        on_change: self.on_change(&name),
                        ..Field::default()
                    }) }
                }
            },
        }
    }

    fn choice(&self, key: &str, label: String, known: &[&'static str]) -> Html {
        let value = self.value(key);
        let unset =
            value.is_empty().then(|| Choice { value: "".into(), words: self.words.get("value-unset") });
        let known = known.iter().map(|word| Choice {
            value: (*word).into(),
            words: choice_words(key, word, self.words.texts()).into(),
        });
        select(Select {
            id: id(key),
            label: label.into(),
            value: value.into(),
            choices: unset.into_iter().chain(known).collect(),
            on_change: self.on_change(key),
        })
    }

    /// A box for each word; the ticked ones are the field's lines.
    fn ticks(&self, key: &str, label: String, known: &[(String, String)]) -> Html {
        let typed = self.value(key);
        let chosen: Vec<String> = typed.lines().map(str::to_owned).collect();
        html! {
            <fieldset class={classes!("plain", "ticks")}>
                <legend>{ label }</legend>
                for (word, words) in known {
                    { tick(words.clone().into(), chosen.contains(word), &self.on_tick(key, word, &chosen, known)) }
                }
            </fieldset>
        }
    }

    fn on_tick(
        &self,
        key: &str,
        word: &str,
        chosen: &[String],
        known: &[(String, String)],
    ) -> Callback<bool> {
        let (word, chosen) = (word.to_owned(), chosen.to_vec());
        let known: Vec<String> = known.iter().map(|(word, _)| word.clone()).collect();
        self.on_change(key).reform(move |ticked| {
            let is_chosen = |known: &&String| if **known == word { ticked } else { chosen.contains(known) };
            known.iter().filter(is_chosen).cloned().collect::<Vec<_>>().join("\n")
        })
    }
}

fn id(name: &str) -> AttrValue {
    format!("setting-{}", name.replace('.', "-")).into()
}
