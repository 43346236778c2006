//! How the readers of numbers walk through a text.

use crate::{Mention, MentionKind, Reading};

/// Something found: which characters, and what they are.
pub(crate) struct Found {
    /// Its first character.
    pub(crate) start: usize,
    /// One past its last character.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) kind: MentionKind,
}

/// Adds to `mentions` whatever `read` finds at or behind each place.
pub(crate) fn each(
    reading: &Reading,
    mentions: &mut Vec<Mention>,
    read: fn(&[char], usize) -> Option<Found>,
) {
    let chars = &reading.chars;
    let mut at = 0;
    while at < chars.len() {
        match read(chars, at) {
            Some(Found { start, end, kind }) => {
                mentions.push(Mention::new(reading.span(start, end), kind));
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
}
