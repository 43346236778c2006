//! Names of laws, authorities and platforms that are no longer theirs.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{Diagnostic, Fault, table::Faults};

/// The old name, and today's.
const STALE: [(&str, &str); 8] = [
    ("personuppgiftslagen", "GDPR (EU) 2016/679, lagen (2018:218)"),
    ("personuppgiftslag", "GDPR (EU) 2016/679, lagen (2018:218)"),
    ("pul", "GDPR (EU) 2016/679, lagen (2018:218)"),
    ("datainspektionen", "Integritetsskyddsmyndigheten (IMY)"),
    ("datainspektionens", "Integritetsskyddsmyndigheten (IMY)"),
    ("skl", "Sveriges Kommuner och Regioner (SKR)"),
    ("twitter", "X"),
    ("1998:204", "GDPR (EU) 2016/679, lagen (2018:218)"),
];

/// Keys whose words are the document's own and not ours to change.
const QUOTED: [&str; 3] = ["section", "title", "post"];

/// Warns of each text that uses an old name.
pub(super) fn check(table: &DeTable<'_>, faults: &mut Faults) {
    for (key, value) in table.iter().filter(|(key, _)| !QUOTED.contains(&&**key.get_ref())) {
        // Word lists look for words; they do not speak.
        if key.get_ref() != "words" {
            check_value(value, faults);
        }
    }
}

fn check_value(value: &Spanned<DeValue<'_>>, faults: &mut Faults) {
    match value.get_ref() {
        DeValue::String(text) => check_text(text, value.span(), faults),
        DeValue::Array(values) => values.iter().for_each(|value| check_value(value, faults)),
        DeValue::Table(table) => check(table, faults),
        _ => {}
    }
}

fn check_text(text: &str, span: Range<usize>, faults: &mut Faults) {
    let is_part = |char: char| char.is_alphanumeric() || char == ':';
    for word in text.split(|char| !is_part(char)).map(str::to_lowercase) {
        let Some((old, now)) = STALE.iter().find(|(old, _)| *old == word) else { continue };
        let fault = Fault::new("stale-name", &[("old", old), ("now", now)]);
        faults.push(Diagnostic::warning(span.clone(), fault));
    }
}
