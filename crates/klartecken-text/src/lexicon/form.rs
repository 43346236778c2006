//! What a word in a pattern may look like.

use crate::words::{Word, WordKind};

/// What a word may look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Exactly so.
    Whole(&'static str),
    /// So, and any ending.
    Start(&'static str),
    /// So, and an ending that bends a word, written `stem~`.
    Bent(&'static str),
    /// Any beginning, and so.
    End(&'static str),
    /// So somewhere inside.
    Inside(&'static str),
    /// A number, written `@number`.
    Number,
    /// Any of a set's forms: the first of them and how many they are.
    Set(u32, u32),
}

/// Words that stand in every other sentence, sorted: nothing to begin a search with.
const COMMON: [&str; 64] = [
    "aldrig", "att", "av", "bara", "blev", "bli", "blir", "blivit", "bor", "de", "den", "det", "din",
    "efter", "ej", "en", "ett", "fick", "från", "få", "får", "fått", "för", "gick", "går", "gått", "ha",
    "hade", "haft", "hans", "har", "hennes", "hos", "i", "in", "inte", "kan", "kom", "kommer", "med", "min",
    "mot", "nu", "när", "och", "om", "på", "sedan", "sig", "sin", "sitt", "ska", "som", "så", "till",
    "under", "upp", "ut", "utan", "var", "vara", "varit", "vid", "är",
];

/// Endings of nouns, adjectives and verbs in any form, sorted.
const ENDINGS: [&str; 64] = [
    "", "a", "ad", "ade", "ades", "ads", "an", "ande", "ar", "are", "aren", "arens", "ares", "arna", "arnas",
    "ars", "as", "at", "ats", "d", "da", "dda", "de", "des", "ds", "dt", "e", "en", "ena", "ens", "er",
    "ern", "erna", "ernas", "ers", "es", "et", "ets", "is", "it", "its", "n", "na", "nas", "nde", "nens",
    "net", "nets", "ns", "or", "orna", "ornas", "r", "ra", "rna", "rnas", "rs", "s", "t", "ta", "te", "tes",
    "ts", "tt",
];

impl Form {
    /// What an alternative is that is no set's name and no `@number`.
    pub(super) fn read(text: &'static str) -> Form {
        if let Some(stem) = text.strip_suffix('~') {
            return Form::Bent(stem);
        }
        match (text.strip_prefix('*'), text.strip_suffix('*')) {
            (None, None) => Form::Whole(text),
            (None, Some(start)) => Form::Start(start),
            (Some(end), None) => Form::End(end),
            (Some(inside), Some(_)) => Form::Inside(inside.strip_suffix('*').unwrap_or(inside)),
        }
    }

    /// How telling the form is: its letters, or next to nothing for words that stand in every sentence.
    pub(super) fn letters(self) -> usize {
        /// No common word has more bytes.
        const LONGEST: usize = 6;
        match self {
            Form::Whole(text) if text.len() <= LONGEST && COMMON.binary_search(&text).is_ok() => 2,
            Form::Whole(text)
            | Form::Start(text)
            | Form::Bent(text)
            | Form::End(text)
            | Form::Inside(text) => text.len(),
            // A set knows its own.
            Form::Number | Form::Set(..) => 0,
        }
    }

    /// The forms of a set among `all`, none for anything else.
    pub(super) fn members(self, all: &[Form]) -> &[Form] {
        let Form::Set(first, count) = self else { return &[] };
        let (first, count) = (first as usize, count as usize);
        all.get(first..first + count).unwrap_or_default()
    }

    /// Whether `word` looks like that; `all` has the forms of sets.
    pub(super) fn fits(self, word: &Word, all: &[Form]) -> bool {
        match self {
            Form::Whole(text) => word.lower == text,
            Form::Start(text) => word.lower.starts_with(text),
            Form::Bent(text) => {
                word.lower.strip_prefix(text).is_some_and(|ending| ENDINGS.binary_search(&ending).is_ok())
            }
            Form::End(text) => word.lower.ends_with(text),
            Form::Inside(text) => word.lower.contains(text),
            Form::Number => word.kind == WordKind::Number,
            Form::Set(..) => self.members(all).iter().any(|form| form.fits(word, all)),
        }
    }

    /// What is wrong with the way in which it is written: no open form has fewer than three letters, and nothing has a
    /// capital or a sign that means something in a pattern.
    #[cfg(test)]
    pub(super) fn is_sound(self) -> bool {
        let is_plain = |text: &str| {
            !text.is_empty()
                && !text.contains(['*', '~', '@', '?', '.', '[', ']', ',', '='])
                && !text.contains(char::is_uppercase)
        };
        match self {
            Form::Whole(text) => is_plain(text),
            Form::Start(text) | Form::Bent(text) | Form::End(text) | Form::Inside(text) => {
                is_plain(text) && text.chars().count() >= 3
            }
            Form::Number | Form::Set(..) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_in_order() {
        crate::word::check_table(&super::COMMON, false);
        crate::word::check_table(&super::ENDINGS, false);
    }
}
