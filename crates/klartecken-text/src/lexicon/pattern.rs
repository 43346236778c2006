//! A sequence of words, and where it stands in a sentence.

use std::ops::Range;

use super::{Weight, form::Form, read::Patterns};
use crate::{
    Topic,
    words::{Word, WordKind},
};

/// How many words a gap (`...`) spans at most.
const LONGEST_GAP: usize = 3;

/// A sequence of words.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) topic: Topic,
    pub(super) weight: Weight,
    /// Its first part among all parts.
    pub(super) first: u32,
    /// How many parts it has.
    pub(super) count: u32,
    /// Which part is looked for first: the one with most letters, so that common verbs cost nothing.
    pub(super) anchor: u32,
}

/// One place in a pattern.
#[derive(Debug)]
pub(super) enum Part {
    /// One word of these forms: the first among all forms, and how many they are.
    Word { forms: (u32, u32), optional: bool },
    /// Up to [`LONGEST_GAP`] words of any kind, but no sign.
    Gap,
}

impl Part {
    /// The forms that a word may have here.
    pub(super) fn forms<'a>(&self, all: &'a [Form]) -> &'a [Form] {
        match self {
            Part::Word { forms: (first, count), .. } => Form::Set(*first, *count).members(all),
            Part::Gap => &[],
        }
    }
}

impl Patterns {
    /// Where `pattern` stands in `sentence` with its anchor at the word `at`.
    pub(super) fn around(&self, pattern: &Pattern, sentence: &[Word], at: usize) -> Option<Range<usize>> {
        let first = pattern.first as usize;
        let parts = self.parts.get(first..first + pattern.count as usize)?;
        let (before, from_anchor) = parts.split_at(pattern.anchor as usize);
        let most = before.iter().map(|part| if matches!(part, Part::Gap) { LONGEST_GAP } else { 1 }).sum();
        // That the word fits the anchor, which is never left out, is known.
        let end = self.ends(from_anchor.get(1..)?, sentence, at + 1, sentence.len())?;
        let earliest = at.saturating_sub(most);
        let fits = |start: &usize| self.ends(before, sentence, *start, at) == Some(at);
        // The earliest start, so that a word that may be left out is taken where it stands.
        let start = (earliest..=at).find(fits)?;
        Some(start..end)
    }

    /// Where `parts` end when they begin at the word `at` and take no word from `within` on.
    /// Where that is before the sentence's end, they have to end exactly there.
    fn ends(&self, parts: &[Part], sentence: &[Word], at: usize, within: usize) -> Option<usize> {
        let is_exact = within < sentence.len();
        let Some((first, rest)) = parts.split_first() else {
            return (!is_exact || at == within).then_some(at);
        };
        let word = sentence.get(at).filter(|_| at < within);
        match first {
            Part::Word { optional, .. } => {
                let forms = first.forms(&self.forms);
                let taken = word.filter(|word| forms.iter().any(|form| form.fits(word, &self.forms)));
                let with = taken.and_then(|_| self.ends(rest, sentence, at + 1, within));
                with.or_else(|| optional.then(|| self.ends(rest, sentence, at, within)).flatten())
            }
            Part::Gap => {
                let passable = |at: usize| sentence.get(at).is_some_and(|word| word.kind != WordKind::Sign);
                let longest = (at..).take(LONGEST_GAP).take_while(|&at| passable(at)).count();
                (at..=at + longest).find_map(|at| self.ends(rest, sentence, at, within))
            }
        }
    }
}
