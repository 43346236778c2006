//! From a word to the patterns that it may belong to.

use super::pattern::{Form, Pattern};
use crate::words::Word;

/// The anchors of all patterns, sorted so that a word's are found by halving.
///
/// Whole words are looked up as they are; open forms by their first three letters (endings by their last three), and
/// then compared.
pub(super) struct Index {
    whole: Vec<(&'static str, u32)>,
    open: Vec<(Key, Form, u32)>,
    has_inside: bool,
}

/// Where in a word an open form is anchored, and the three letters there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key(Anchored, [char; Form::KEY]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Anchored {
    Start,
    End,
    Inside,
}

impl Index {
    pub(super) fn new(patterns: &[Pattern]) -> Index {
        let mut index = Index { whole: Vec::new(), open: Vec::new(), has_inside: false };
        for (pattern, number) in patterns.iter().zip(0..) {
            for &form in pattern.anchors() {
                match form {
                    Form::Whole(text) => index.whole.push((text, number)),
                    Form::Start(text) | Form::Bent(text) => {
                        index.open.extend(first(text).map(|key| (Key(Anchored::Start, key), form, number)))
                    }
                    Form::End(text) => {
                        index.open.extend(last(text).map(|key| (Key(Anchored::End, key), form, number)))
                    }
                    // The heaviest part of a pattern is never a number.
                    Form::Number => {}
                    Form::Inside(text) => {
                        index.open.extend(first(text).map(|key| (Key(Anchored::Inside, key), form, number)))
                    }
                }
            }
        }
        index.whole.sort_unstable();
        index.open.sort_unstable();
        index.has_inside = index.open.iter().any(|(key, ..)| key.0 == Anchored::Inside);
        index
    }

    /// Calls `found` with the number of every pattern that `word` is an anchor of.
    pub(super) fn each(&self, word: &Word, mut found: impl FnMut(usize)) {
        let lower = word.lower.as_str();
        let from = self.whole.partition_point(|(text, _)| *text < lower);
        for (_, pattern) in self.whole[from..].iter().take_while(|(text, _)| *text == lower) {
            found(*pattern as usize);
        }
        let mut open = |anchored, key: Option<[char; Form::KEY]>| {
            let Some(key) = key.map(|key| Key(anchored, key)) else { return };
            let from = self.open.partition_point(|(other, ..)| *other < key);
            for (_, form, pattern) in self.open[from..].iter().take_while(|(other, ..)| *other == key) {
                if form.fits(word) {
                    found(*pattern as usize);
                }
            }
        };
        open(Anchored::Start, first(lower));
        open(Anchored::End, last(lower));
        if self.has_inside {
            lower.char_indices().for_each(|(at, _)| open(Anchored::Inside, first(&lower[at..])));
        }
    }
}

fn first(text: &str) -> Option<[char; Form::KEY]> {
    let mut chars = text.chars();
    Some([chars.next()?, chars.next()?, chars.next()?])
}

fn last(text: &str) -> Option<[char; Form::KEY]> {
    let mut chars = text.chars().rev();
    Some([chars.next()?, chars.next()?, chars.next()?])
}
