//! The tables of parameters, read by the list of those that exist.

use std::collections::BTreeMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    Diagnostic, Fault, ListKind, PARAMETERS, ParameterKind, Value,
    table::{Faults, Table, expect, list, number, text, unknown_word, values},
};

/// What the file sets, over what was inherited; in the order of [`PARAMETERS`].
pub(super) fn read(
    file: &mut Table<'_>,
    base: Vec<(String, Value)>,
    faults: &mut Faults,
) -> Vec<(String, Value)> {
    let mut set: BTreeMap<String, Value> = base.into_iter().collect();
    let mut tables: Vec<&str> = PARAMETERS.iter().map(|parameter| split(parameter.key).0).collect();
    tables.dedup();
    for name in tables {
        let Some(value) = file.get(name) else { continue };
        let Some(table) = expect(value, "table", DeValue::as_table, faults) else { continue };
        refuse_unknown(name, table, faults);
        for parameter in PARAMETERS.iter().filter(|parameter| split(parameter.key).0 == name) {
            let (_, key) = split(parameter.key);
            let found = table.get(key).and_then(|value| read_value(parameter.kind, key, value, faults));
            if let Some(found) = found {
                set.insert(parameter.key.to_owned(), found);
            }
        }
    }
    PARAMETERS.iter().filter_map(|parameter| set.remove_entry(parameter.key)).collect()
}

fn split(key: &'static str) -> (&'static str, &'static str) {
    key.split_once('.').unwrap_or((key, ""))
}

fn refuse_unknown(name: &str, table: &DeTable<'_>, faults: &mut Faults) {
    let known: Vec<&str> = PARAMETERS
        .iter()
        .map(|parameter| split(parameter.key))
        .filter(|(of, _)| *of == name)
        .map(|(_, key)| key)
        .collect();
    for (key, _) in table.iter().filter(|(key, _)| !known.contains(&&**key.get_ref())) {
        let fault = Fault::new("unknown-key", &[("key", key.get_ref()), ("known", &known.join(", "))]);
        faults.push(Diagnostic::error(key.span(), fault));
    }
}

fn read_value(
    kind: ParameterKind,
    key: &'static str,
    value: &Spanned<DeValue<'_>>,
    faults: &mut Faults,
) -> Option<Value> {
    match kind {
        ParameterKind::Number { low, high, why } => {
            // A refused number still counts as set, so that one fault is told and not two.
            Some(Value::Number(number(value, (low, high), why, faults).unwrap_or(low)))
        }
        ParameterKind::Choice(known) => {
            let word = expect(value, "text", DeValue::as_str, faults)?;
            if !known.contains(&word) {
                unknown_word(word, known, value.span(), faults);
            }
            Some(Value::Word(word.to_owned()))
        }
        ParameterKind::Choices(known) => {
            let words = list(value, key, faults);
            for (word, span) in words.iter().filter(|(word, _)| !known.contains(&word.as_str())) {
                unknown_word(word, known, span.clone(), faults);
            }
            Some(Value::Words(words.into_iter().map(|(word, _)| word).collect()))
        }
        ParameterKind::List(kind) => {
            let words = list(value, key, faults);
            for (word, span) in words.iter().filter(|(word, _)| !is_of(kind, word)) {
                let code = if kind == ListKind::Colour { "colour" } else { "hashtag" };
                faults.push(Diagnostic::error(span.clone(), Fault::new(code, &[("text", word)])));
            }
            Some(Value::Words(words.into_iter().map(|(word, _)| word).collect()))
        }
        ParameterKind::Months => {
            let months = values(value, key, faults).into_iter();
            Some(Value::Months(months.filter_map(|month| number(month, (1, 12), "month", faults)).collect()))
        }
        ParameterKind::Text => text(value, faults).map(Value::Text),
    }
}

fn is_of(kind: ListKind, word: &str) -> bool {
    let rest = word.strip_prefix('#');
    match kind {
        ListKind::Name => true,
        ListKind::Hashtag => rest.is_some_and(|tag| {
            !tag.is_empty() && tag.chars().all(|char| char.is_alphanumeric() || char == '_')
        }),
        ListKind::Colour => {
            rest.is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
        }
    }
}
