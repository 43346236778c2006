//! From a word to the patterns that it may belong to.

use super::pattern::{Form, Pattern};
use crate::words::Word;

/// The anchors of all patterns, sorted so that a word's are found by halving.
///
/// Whole words are looked up as they are; open forms by their first three letters (endings by their last three), and
/// then compared. What may stand anywhere in a word is tried one by one: there are few of those.
pub(super) struct Index {
    whole: Vec<(&'static str, u32)>,
    starts: Vec<Open>,
    ends: Vec<Open>,
    inside: Vec<(Form, u32)>,
}

/// An open form with its pattern, under the three letters by which it is looked up.
type Open = (u64, Form, u32);

impl Index {
    pub(super) fn new(patterns: &[Pattern]) -> Index {
        let mut index = Index { whole: Vec::new(), starts: Vec::new(), ends: Vec::new(), inside: Vec::new() };
        for (pattern, number) in patterns.iter().zip(0..) {
            for &form in pattern.anchors() {
                match form {
                    Form::Whole(text) => index.whole.push((text, number)),
                    Form::Start(text) | Form::Bent(text) => {
                        index.starts.extend(key(text.chars()).map(|key| (key, form, number)));
                    }
                    Form::End(text) => {
                        index.ends.extend(key(text.chars().rev()).map(|key| (key, form, number)))
                    }
                    Form::Inside(_) => index.inside.push((form, number)),
                    // The heaviest part of a pattern is never a number.
                    Form::Number => {}
                }
            }
        }
        index.whole.sort_unstable();
        index.starts.sort_unstable();
        index.ends.sort_unstable();
        index
    }

    /// Calls `found` with the number of every pattern that `word` is an anchor of.
    pub(super) fn each(&self, word: &Word, mut found: impl FnMut(usize)) {
        let lower = word.lower.as_str();
        let from = self.whole.partition_point(|(text, _)| *text < lower);
        for (_, pattern) in self.whole[from..].iter().take_while(|(text, _)| *text == lower) {
            found(*pattern as usize);
        }
        let keys = [(&self.starts, key(lower.chars())), (&self.ends, key(lower.chars().rev()))];
        for (open, key) in keys {
            let Some(key) = key else { continue };
            let from = open.partition_point(|(other, ..)| *other < key);
            let near = open[from..].iter().take_while(|(other, ..)| *other == key);
            near.filter(|(_, form, _)| form.fits(word)).for_each(|(_, _, pattern)| found(*pattern as usize));
        }
        let inside = self.inside.iter().filter(|(form, _)| form.fits(word));
        inside.for_each(|(_, pattern)| found(*pattern as usize));
    }
}

/// The first three of `chars` in one number; `None` where there are fewer.
fn key(mut chars: impl Iterator<Item = char>) -> Option<u64> {
    let mut next = || chars.next().map(|char| u64::from(u32::from(char)));
    Some(next()? << 42 | next()? << 21 | next()?)
}
