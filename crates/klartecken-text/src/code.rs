//! Secrets that open something: codes of doors and alarms, passwords, PINs.

mod lock;
mod login;
mod words;

use crate::{CodeKind, Mention, MentionKind, Reading, found, found::Found};

/// Adds every secret to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, |chars, at| login::read(chars, at).or_else(|| lock::read(chars, at)));
}

fn found(start: usize, end: usize, kind: CodeKind) -> Found {
    Found { start, end, kind: MentionKind::Code { kind } }
}
