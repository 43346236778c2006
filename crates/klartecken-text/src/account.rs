//! Numbers that move money: IBAN, payment cards, bank accounts, giro and Swish numbers.

mod bank;
mod card;
mod giro;
mod iban;
mod swish;

use crate::{AccountKind, Mention, MentionKind, Reading, found, found::Found};

/// Adds every such number to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, |chars, at| {
        iban::read(chars, at)
            .or_else(|| card::read(chars, at))
            .or_else(|| giro::read(chars, at))
            .or_else(|| swish::read(chars, at))
            .or_else(|| bank::read(chars, at))
    });
}

fn found(start: usize, end: usize, kind: AccountKind) -> Found {
    Found { start, end, kind: MentionKind::Account { kind } }
}
