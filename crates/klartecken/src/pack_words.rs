//! A pack in the words of the screen; `Texts` must have the words of `locales/packs.*.ftl`.

use klartecken_pack::{Means, Pack, ParameterKind, Value, parameter};

use crate::{Texts, pick};

/// What a parameter is about.
pub fn parameter_label(key: &str, texts: &Texts) -> String {
    texts.get(&format!("parameter-{}", key.replace('.', "-")))
}

/// One of the words that a parameter may be set to, in plain words.
pub fn choice_words(key: &str, word: &str, texts: &Texts) -> String {
    texts.get(&format!("value-{}-{word}", key.replace('.', "-")))
}

/// What a parameter has been set to, in plain words.
pub fn value_words(key: &str, value: Option<&Value>, texts: &Texts) -> String {
    let Some(parameter) = parameter(key) else { return String::new() };
    match value {
        None => texts.get("value-unset"),
        Some(Value::Number(number)) => number_words(parameter.kind, *number, texts),
        Some(Value::Word(word)) => choice_words(key, word, texts),
        Some(Value::Words(words)) if words.is_empty() => texts.get("value-unset"),
        Some(Value::Words(words)) => {
            let choices = matches!(parameter.kind, ParameterKind::Choices(_));
            let shown =
                words.iter().map(|word| if choices { choice_words(key, word, texts) } else { word.clone() });
            shown.collect::<Vec<_>>().join(", ")
        }
        Some(Value::Months(months)) => months.iter().map(u32::to_string).collect::<Vec<_>>().join(", "),
        Some(Value::Text(text)) => pick(text, texts.language).to_owned(),
    }
}

/// A number with what it counts.
fn number_words(kind: ParameterKind, number: u32, texts: &Texts) -> String {
    let unit = match kind {
        ParameterKind::Number { why: "own-age" | "whole-years", .. } => "value-years",
        ParameterKind::Number { why: "months", .. } => "value-months",
        ParameterKind::Number { why: "hours", .. } => "value-hours",
        ParameterKind::Number { why: "words", .. } => "value-words",
        ParameterKind::Number { why: "people", .. } => "value-people",
        _ => return number.to_string(),
    };
    texts.with(unit, &[("number", &number.to_string())])
}

/// What is done about a rule of the guideline, in a sentence: the rule's title, the question, the setting, the duty.
pub fn means_words(means: &Means, pack: &Pack, texts: &Texts) -> String {
    let duty = |id: &str| {
        let found = pack.duties.iter().find(|duty| duty.id == id);
        found.map_or(id, |duty| pick(&duty.text, texts.language)).to_owned()
    };
    match means {
        Means::Rule(id) => texts.guide(id).map_or(id.as_str(), |guide| guide.title).to_owned(),
        Means::Question(id) => {
            let found = pack.questions.iter().find(|question| question.id == *id);
            found.map_or(id.as_str(), |question| pick(&question.text, texts.language)).to_owned()
        }
        Means::Parameter(key) => {
            format!("{}: {}", parameter_label(key, texts), value_words(key, pack.value(key), texts))
        }
        Means::Account(id) | Means::After(id) => duty(id),
        Means::None(reason) => texts.get(&format!("pack-reason-{}", reason.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use klartecken_pack::PARAMETERS;

    use super::*;
    use crate::Language;

    #[test]
    fn every_parameter_and_every_choice_has_words_in_both_languages() {
        for language in Language::ALL {
            let texts = Texts::built_in(language);
            for parameter in &PARAMETERS {
                let key = parameter.key;
                assert_ne!(parameter_label(key, &texts), format!("parameter-{}", key.replace('.', "-")));
                if let ParameterKind::Choice(words) | ParameterKind::Choices(words) = parameter.kind {
                    for word in words {
                        let shown = choice_words(key, word, &texts);
                        assert!(!shown.starts_with("value-"), "{language:?} {shown}");
                    }
                }
            }
        }
    }
}
