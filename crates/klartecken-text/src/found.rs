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

/// Adds to `mentions` whatever `read` finds at or behind each place where something may begin.
pub(crate) fn each(
    reading: &Reading,
    mentions: &mut Vec<Mention>,
    read: fn(&[char], usize) -> Option<Found>,
) {
    let mut next = 0;
    for &at in &reading.beginnings {
        if at < next {
            continue;
        }
        if let Some(Found { start, end, kind }) = read(&reading.chars, at) {
            mentions.push(Mention::new(reading.span(start, end), kind));
            next = end;
        }
    }
}
