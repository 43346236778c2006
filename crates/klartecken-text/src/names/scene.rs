//! A text with what lists and model say about each of its words.

use std::ops::Range;

use super::{
    lists::{Lists, Sight},
    model::{Label, Model},
};
use crate::words::{Case, Word, WordKind, Words};

/// A text as all parts of the search see it.
pub(super) struct Scene<'a> {
    /// Its words.
    pub(super) words: &'a [Word],
    /// What the lists say about each.
    pub(super) seen: Vec<Sight>,
    /// What the model says about each.
    pub(super) labels: Vec<Label>,
    /// Words that look like names and name something else, in order.
    pub(super) others: Vec<usize>,
    /// Whether each has no letters before it in its sentence.
    first: Vec<bool>,
    sentences: &'a [Range<usize>],
}

/// Whether each word of a sentence has no letters before it.
fn first(sentence: &[Word]) -> impl Iterator<Item = bool> {
    let letters = sentence.iter().position(|word| word.kind == WordKind::Letters);
    (0..sentence.len()).map(move |at| letters.is_none_or(|first| at <= first))
}

/// Whether a name may be told by its capital in a sentence: most sentences have but an ordinary word's at the start.
fn may_name(sentence: &[Word], seen: &[Sight]) -> bool {
    let capitals = sentence.iter().zip(seen).zip(first(sentence));
    let mut capitals =
        capitals.filter(|((word, _), _)| word.kind == WordKind::Letters && word.case != Case::Lower);
    capitals.any(|((_, sight), is_first)| !is_first || !sight.ordinary || sight.known.given > 0)
}

impl<'a> Scene<'a> {
    /// Looks at `words`.
    pub(super) fn new(words: &'a Words, lists: &Lists, model: &Model) -> Scene<'a> {
        let seen: Vec<Sight> = words.all.iter().map(|word| lists.sight(word)).collect();
        let of = |sentence: &Range<usize>| {
            let (words, seen) = (words.of(sentence), &seen[sentence.clone()]);
            if may_name(words, seen) {
                model.labels(words, seen)
            } else {
                vec![Label::default(); words.len()]
            }
        };
        let labels = words.sentences.iter().flat_map(of).collect();
        let first = words.sentences.iter().flat_map(|sentence| first(words.of(sentence))).collect();
        Scene { words: &words.all, seen, labels, first, others: Vec::new(), sentences: &words.sentences }
    }

    /// The sentence of the word at `at`.
    fn sentence(&self, at: usize) -> Range<usize> {
        let next = self.sentences.partition_point(|sentence| sentence.end <= at);
        self.sentences.get(next).cloned().unwrap_or(at..at)
    }

    /// Whether no letters stand before the word at `at` in its sentence.
    pub(super) fn is_first(&self, at: usize) -> bool {
        self.first.get(at).is_some_and(|&first| first)
    }

    /// Whether its sentence begins a line or follows another, so that what came before only greets or signs.
    pub(super) fn is_after_break(&self, at: usize) -> bool {
        let start = self.sentence(at).start;
        start + 1 >= at && start > 0
    }

    /// Whether it is written as names are: letters, with a capital.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.kind == WordKind::Letters && word.case != Case::Lower)
    }

    /// Whether it is written as a name, known as one and as nothing else.
    pub(super) fn is_clear_name(&self, at: usize) -> bool {
        let sight = self.seen[at];
        self.is_capital(at) && sight.known.is_known() && sight.is_clear()
    }

    /// Whether it is one capital letter, or two with a hyphen: "K", "P-O".
    pub(super) fn is_initial(&self, at: usize) -> bool {
        self.is_capital(at) && {
            let word = &self.words[at];
            let is_pair = word.end - word.start == 3 && word.lower.contains('-');
            word.end - word.start == 1 || is_pair
        }
    }
}
