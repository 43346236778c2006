//! One line of a lexicon file.

use std::ops::Range;

use super::Weight;
use crate::{
    Topic,
    words::{Word, WordKind},
};

/// A set of forms and its name, written `@name`; a file may have its own, as `@name = a|b`.
type Set = (&'static str, &'static str);

/// The sets that every file has: verbs that most words stand beside.
const SETS: [Set; 4] = [
    ("@vara", "är|va|var|varit|vara|blir|blev|blivit|bli|blitt|e|ä"),
    ("@ha", "har|hade|haft|ha|får|fick|fått|få"),
    ("@bo", "bor|bodde|bott|bo|flyttar|flyttade|flyttat|flytta|vistas"),
    ("@bliva", "blir|blev|blivit|bli|blitt"),
];

/// Words that stand in every other sentence, sorted: nothing to begin a search with.
const COMMON: [&str; 64] = [
    "aldrig", "att", "av", "bara", "blev", "bli", "blir", "blivit", "bor", "de", "den", "det", "din",
    "efter", "ej", "en", "ett", "fick", "från", "få", "får", "fått", "för", "gick", "går", "gått", "ha",
    "hade", "haft", "hans", "har", "hennes", "hos", "i", "in", "inte", "kan", "kom", "kommer", "med", "min",
    "mot", "nu", "när", "och", "om", "på", "sedan", "sig", "sin", "sitt", "ska", "som", "så", "till",
    "under", "upp", "ut", "utan", "var", "vara", "varit", "vid", "är",
];

/// How many words a gap (`...`) spans at most.
const LONGEST_GAP: usize = 3;

/// A sequence of words.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) topic: Topic,
    pub(super) weight: Weight,
    parts: Vec<Part>,
    /// Which part is looked for first: the one with most letters, so that common verbs cost nothing.
    anchor: usize,
}

/// One place in a pattern.
#[derive(Debug)]
enum Part {
    /// One word of these forms.
    Word { forms: Vec<Form>, optional: bool },
    /// Up to [`LONGEST_GAP`] words of any kind, but no sign.
    Gap,
}

/// What a word may look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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
}

/// Every pattern of a file. Lines that cannot be read are left out: a test finds them.
pub(super) fn read(topic: Topic, text: &'static str) -> Vec<Pattern> {
    let mut weight = Weight::Affair;
    let mut sets = SETS.to_vec();
    let mut patterns = Vec::new();
    for line in lines(text) {
        match (section(line), line.split_once(" = ")) {
            (Some(section), _) => weight = section,
            (None, Some(set)) => sets.push(set),
            (None, None) => patterns.extend(pattern(topic, weight, line, &sets)),
        }
    }
    patterns
}

/// The lines that no pattern can be made of.
#[cfg(test)]
pub(super) fn faults(text: &'static str) -> Vec<&'static str> {
    let own = lines(text).filter_map(|line| line.split_once(" = "));
    let sets: Vec<Set> = SETS.into_iter().chain(own).collect();
    let is_pattern = |line: &&str| section(line).is_none() && !line.contains(" = ");
    lines(text)
        .filter(is_pattern)
        .filter(|line| pattern(Topic::Health, Weight::Fact, line, &sets).is_none())
        .collect()
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    let is_said = |line: &&str| !line.is_empty() && !line.starts_with("# ") && *line != "#";
    text.lines().map(str::trim).filter(is_said)
}

fn section(line: &str) -> Option<Weight> {
    match line {
        "[fact]" => Some(Weight::Fact),
        "[affair]" => Some(Weight::Affair),
        "[sign]" => Some(Weight::Sign),
        "[general]" => Some(Weight::General),
        _ => None,
    }
}

fn pattern(topic: Topic, weight: Weight, line: &'static str, sets: &[Set]) -> Option<Pattern> {
    let parts: Option<Vec<Part>> = line.split(' ').map(|text| part(text, sets)).collect();
    let parts = parts?;
    let weigh = |part: &Part| match part {
        Part::Word { forms, optional: false } => forms.iter().map(Form::letters).min().unwrap_or_default(),
        Part::Word { .. } | Part::Gap => 0,
    };
    let anchor = (0..parts.len()).max_by_key(|&at| weigh(&parts[at]))?;
    // A pattern of nothing but gaps and numbers, or one too short to look for, would be everywhere.
    (weigh(&parts[anchor]) >= 2).then_some(Pattern { topic, weight, parts, anchor })
}

fn part(text: &'static str, sets: &[Set]) -> Option<Part> {
    match text {
        "" => return None,
        "..." => return Some(Part::Gap),
        _ => {}
    }
    let (text, optional) = match text.strip_suffix('?') {
        Some(text) => (text, true),
        None => (text, false),
    };
    let mut forms = Vec::new();
    for alternative in text.split('|') {
        match sets.iter().find(|(name, _)| *name == alternative) {
            _ if alternative == "@number" => forms.push(Form::Number),
            Some((_, set)) => {
                for alternative in set.split('|') {
                    forms.push(form(alternative)?);
                }
            }
            None => forms.push(form(alternative)?),
        }
    }
    Some(Part::Word { forms, optional })
}

fn form(text: &'static str) -> Option<Form> {
    if let Some(stem) = text.strip_suffix('~') {
        return is_plain(stem).then_some(Form::Bent(stem)).filter(|_| stem.chars().count() >= Form::KEY);
    }
    let inner = text.trim_matches('*');
    let is_word = is_plain(inner);
    let form = match (text.starts_with('*'), text.ends_with('*')) {
        (false, false) => Form::Whole(inner),
        (false, true) => Form::Start(inner),
        (true, false) => Form::End(inner),
        (true, true) => Form::Inside(inner),
    };
    let is_open = !matches!(form, Form::Whole(_));
    (is_word && (!is_open || inner.chars().count() >= Form::KEY)).then_some(form)
}

/// Whether it has no sign that means something in a pattern, and no capital.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && !text.contains(['*', '~', '@', '?', '.', '[', ']', ',', '='])
        && !text.contains(char::is_uppercase)
}

/// Endings of nouns, adjectives and verbs in any form, sorted.
const ENDINGS: [&str; 64] = [
    "", "a", "ad", "ade", "ades", "ads", "an", "ande", "ar", "are", "aren", "arens", "ares", "arna", "arnas",
    "ars", "as", "at", "ats", "d", "da", "dda", "de", "des", "ds", "dt", "e", "en", "ena", "ens", "er",
    "ern", "erna", "ernas", "ers", "es", "et", "ets", "is", "it", "its", "n", "na", "nas", "nde", "nens",
    "net", "nets", "ns", "or", "orna", "ornas", "r", "ra", "rna", "rnas", "rs", "s", "t", "ta", "te", "tes",
    "ts", "tt",
];

impl Form {
    /// How many letters of an open form are looked up; no open form is shorter.
    pub(super) const KEY: usize = 3;

    /// How telling the form is: its letters, or next to nothing for words that stand in every sentence.
    fn letters(&self) -> usize {
        match self {
            Form::Whole(text) if COMMON.binary_search(text).is_ok() => 2,
            Form::Whole(text)
            | Form::Start(text)
            | Form::Bent(text)
            | Form::End(text)
            | Form::Inside(text) => text.len(),
            Form::Number => 0,
        }
    }

    pub(super) fn fits(self, word: &Word) -> bool {
        match self {
            Form::Whole(text) => word.lower == text,
            Form::Start(text) => word.lower.starts_with(text),
            Form::Bent(text) => {
                word.lower.strip_prefix(text).is_some_and(|ending| ENDINGS.binary_search(&ending).is_ok())
            }
            Form::End(text) => word.lower.ends_with(text),
            Form::Inside(text) => word.lower.contains(text),
            Form::Number => word.kind == WordKind::Number,
        }
    }
}

impl Pattern {
    /// The forms that lead to this pattern.
    pub(super) fn anchors(&self) -> &[Form] {
        match self.parts.get(self.anchor) {
            Some(Part::Word { forms, .. }) => forms,
            _ => &[],
        }
    }

    /// Where the pattern stands in `sentence` with its anchor at the word `at`.
    pub(super) fn around(&self, sentence: &[Word], at: usize) -> Option<Range<usize>> {
        let (before, from_anchor) = self.parts.split_at(self.anchor);
        let most = before.iter().map(|part| if matches!(part, Part::Gap) { LONGEST_GAP } else { 1 }).sum();
        let end = ends(from_anchor, sentence, at, sentence.len())?;
        let earliest = at.saturating_sub(most);
        let fits = |start: &usize| ends(before, sentence, *start, at) == Some(at);
        // The earliest start, so that a word that may be left out is taken where it stands.
        let start = (earliest..=at).find(fits)?;
        Some(start..end)
    }
}

/// Where `parts` end when they begin at the word `at` and take no word from `within` on.
/// Where that is before the sentence's end, they have to end exactly there.
fn ends(parts: &[Part], sentence: &[Word], at: usize, within: usize) -> Option<usize> {
    let is_exact = within < sentence.len();
    let Some((first, rest)) = parts.split_first() else {
        return (!is_exact || at == within).then_some(at);
    };
    let word = sentence.get(at).filter(|_| at < within);
    match first {
        Part::Word { forms, optional } => {
            let taken = word.filter(|word| forms.iter().any(|form| form.fits(word)));
            let with = taken.and_then(|_| ends(rest, sentence, at + 1, within));
            with.or_else(|| optional.then(|| ends(rest, sentence, at, within)).flatten())
        }
        Part::Gap => {
            let passable = |at: usize| sentence.get(at).is_some_and(|word| word.kind != WordKind::Sign);
            let longest = (at..).take(LONGEST_GAP).take_while(|&at| passable(at)).count();
            (at..=at + longest).find_map(|at| ends(rest, sentence, at, within))
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
