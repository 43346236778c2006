//! `[words]`.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    Diagnostic, Fault, Word,
    table::{Faults, Table},
    words::{MAX_WORDS, PLAIN, WORD_LISTS, is_pattern},
};

/// The lists of the file, each after what was inherited.
pub(super) fn read(
    table: Option<Table<'_>>,
    base: Vec<(String, Vec<Word>)>,
    faults: &mut Faults,
) -> Vec<(String, Vec<Word>)> {
    let Some(mut table) = table else { return base };
    let span = table.span.clone();
    let mut lists = Vec::new();
    for name in WORD_LISTS {
        let inherited = base.iter().find(|(known, _)| known == name);
        let mut words = inherited.map(|(_, words)| words.clone()).unwrap_or_default();
        let mut seen: BTreeSet<String> = words.iter().map(|word| word.pattern.clone()).collect();
        for (pattern, instead, span) in entries(&mut table, name, faults) {
            let pattern = pattern.to_lowercase();
            if !is_pattern(&pattern) {
                faults.push(Diagnostic::error(span, Fault::new("pattern", &[("pattern", &pattern)])));
            } else if seen.insert(pattern.clone()) {
                words.push(Word { pattern, instead });
            }
        }
        if !words.is_empty() {
            lists.push((name.to_owned(), words));
        }
    }
    table.finish(faults);
    if lists.iter().map(|(_, words)| words.len()).sum::<usize>() > MAX_WORDS {
        let max = MAX_WORDS.to_string();
        faults.push(Diagnostic::error(span, Fault::new("too-many", &[("key", "words"), ("max", &max)])));
    }
    lists
}

/// Each entry as pattern, what to write instead, and place.
fn entries(
    table: &mut Table<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Vec<(String, String, Range<usize>)> {
    if name != PLAIN {
        let list = table.list(name, faults).into_iter();
        return list.map(|(pattern, span)| (pattern, String::new(), span)).collect();
    }
    let Some(plain) = table.table(name, faults) else { return Vec::new() };
    let mut read = Vec::new();
    for (pattern, span, value) in plain.entries() {
        let instead = crate::table::words(value, PLAIN, faults);
        read.push((pattern.to_owned(), instead, span));
    }
    read
}
