//! Places on the map: coordinates, map links, plus codes, three words.

mod cell;
mod degrees;
mod grid;
mod link;

use crate::{Mention, MentionKind, Reading, found, found::Found};

/// Adds every position to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, |chars, at| {
        link::read(chars, at)
            .or_else(|| degrees::read(chars, at))
            .or_else(|| grid::read(chars, at))
            .or_else(|| cell::read(chars, at))
    });
}

fn found(start: usize, end: usize, precise: bool) -> Found {
    Found { start, end, kind: MentionKind::Position { precise } }
}
