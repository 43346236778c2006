//! Names of people.

use std::{collections::BTreeSet, ops::Range, sync::OnceLock};

use crate::{
    Certainty,
    words::{Case, WordKind, Words},
};

/// A name found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// Which words of the text.
    pub(crate) words: Range<usize>,
    /// Whether model and lists agree.
    pub(crate) certainty: Certainty,
}

// STUB
fn lists() -> &'static (BTreeSet<&'static str>, BTreeSet<&'static str>) {
    static L: OnceLock<(BTreeSet<&'static str>, BTreeSet<&'static str>)> = OnceLock::new();
    L.get_or_init(|| {
        let read = |t: &'static str, least: u32| {
            t.lines()
                .filter_map(|l| l.split_once('\t'))
                .filter(|(_, n)| n.parse::<u32>().unwrap_or(0) >= least)
                .map(|x| x.0)
                .collect()
        };
        (
            read(include_str!("/work/shared/ner/scb_given.tsv"), 100),
            read(include_str!("/work/shared/ner/scb_surname.tsv"), 100),
        )
    })
}

/// Every name in the text.
pub(crate) fn find(words: &Words) -> Vec<Name> {
    let (given, family) = lists();
    let mut found = Vec::new();
    let has = |set: &BTreeSet<&str>, w: &str| {
        set.contains(w) || w.strip_suffix('s').is_some_and(|w| set.contains(w))
    };
    for sentence in &words.sentences {
        let mut at = sentence.start;
        while at < sentence.end {
            let w = &words.all[at];
            let cap = |i: usize| {
                i < sentence.end
                    && words.all[i].kind == WordKind::Letters
                    && words.all[i].case == Case::Capital
            };
            let g = |i: usize| words.all[i].lower.split('-').all(|p| has(given, p));
            if cap(at) && g(at) && w.lower.len() > 2 {
                let mut end = at + 1;
                while cap(end) {
                    end += 1;
                }
                let strong = (at + 1..end).any(|i| has(family, &words.all[i].lower)) || at > sentence.start;
                found.push(Name {
                    words: at..end,
                    certainty: if strong { Certainty::Certain } else { Certainty::Possible },
                });
                at = end;
            } else {
                at += 1;
            }
        }
    }
    found
}
