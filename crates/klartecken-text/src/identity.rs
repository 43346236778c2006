//! Personal identity numbers, coordination numbers, reserve numbers, and what looks like them.

mod account;
mod apart;
mod judge;
mod number;
mod organisation;
mod reserve;
mod shape;

use chrono::NaiveDate;

use crate::{Mention, MentionKind, Reading, scan};

/// A number found: which characters, and what they are.
pub(crate) struct Found {
    start: usize,
    end: usize,
    kind: MentionKind,
}

/// Adds every number of a person or company to `mentions`.
pub(crate) fn find(reading: &Reading, today: NaiveDate, mentions: &mut Vec<Mention>) {
    let chars = &reading.chars;
    let mut at = 0;
    while at < chars.len() {
        // Only the first digit of a row can begin a number.
        if !scan::is_digit(chars, at) || at.checked_sub(1).is_some_and(|before| scan::is_digit(chars, before))
        {
            at += 1;
            continue;
        }
        match read(chars, at, today) {
            Some(Found { start, end, kind }) => {
                mentions.push(Mention::new(reading.span(start, end), kind));
                at = end;
            }
            None => at += 1,
        }
    }
}

/// The number that begins with the digit at `at`, by the most telling form that fits.
fn read(chars: &[char], at: usize, today: NaiveDate) -> Option<Found> {
    account::read(chars, at, today)
        .or_else(|| judge::read(chars, at, today))
        .or_else(|| apart::read(chars, at, today))
        .or_else(|| reserve::read(chars, at, today))
        .or_else(|| organisation::read(chars, at))
}

/// Whether a number may begin at `at`: no letter or digit in front, and no sign that joins it to other digits.
/// A comma or slash may part two numbers.
fn is_open_before(chars: &[char], at: usize) -> bool {
    match scan::before(chars, at) {
        None => true,
        Some('+') => false,
        Some('-' | '.' | ':') => at < 2 || !scan::is_digit(chars, at - 2),
        Some(char) => !char.is_alphanumeric(),
    }
}

/// Whether a number may end before `end`, as [`is_open_before`].
fn is_open_after(chars: &[char], end: usize) -> bool {
    match chars.get(end) {
        None => true,
        Some('-' | '.' | ':' | '+') => !scan::is_digit(chars, end + 1),
        Some(char) => !char.is_alphanumeric(),
    }
}
