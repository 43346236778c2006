//! Payment cards (ISO/IEC 7812).

use super::found;
use crate::{
    AccountKind,
    context::{Says, follows_ocr, label},
    found::Found,
    group::{Groups, is_open_after, is_open_before, luhn},
    scan,
};

/// Most digits on a card.
const MOST: usize = 19;

/// `4242 4242 4242 4242`, with spaces, hyphens or nothing between the groups.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    if !matches!(chars.get(at)?, '2'..='6') || !is_open_before(chars, at) || follows_digits(chars, at) {
        return None;
    }
    let groups = Groups::read(chars, at, MOST, |sign| matches!(sign, ' ' | '-'));
    let end = (1..=groups.ends.len()).rev().find_map(|count| {
        let end = groups.ends[count - 1];
        let digits = groups.digits.get(..groups.total(count))?;
        // Where groups of four go on it is an account number or a table.
        let goes_on = groups.lengths.get(count).is_some_and(|length| *length >= 4);
        let fits = is_issued(digits)
            && is_grouped(&groups, count)
            && luhn(digits)
            && !goes_on
            && is_open_after(chars, end);
        fits.then_some(end)
    })?;
    let is_row = groups.lengths[0] >= 13;
    let is_denied = label(chars, at)
        .is_some_and(|label| label.says == Says::Other && (is_row || label.adjacent))
        || follows_ocr(chars, at);
    (!is_denied).then(|| found(at, end, AccountKind::Card))
}

/// Whether some network issues cards that begin so: 3 to 6, and 2221 to 2720.
fn is_issued(digits: &[u8]) -> bool {
    match digits {
        [2, a, b, c, ..] => (221..=720).contains(&(u32::from(*a) * 100 + u32::from(*b) * 10 + u32::from(*c))),
        _ => true,
    }
}

/// Whether the first `count` groups are those of a card: in one row, by four, or 4-6-5 and 4-6-4.
fn is_grouped(groups: &Groups, count: usize) -> bool {
    let lengths = &groups.lengths[..count];
    let is_even = groups.signs[..count - 1].windows(2).all(|pair| pair[0] == pair[1]);
    let fits = match lengths {
        [4, 6, 4 | 5] => true,
        [row] => (13..=MOST).contains(row),
        [4, 4, 4, last] => matches!(last, 1..=4),
        [4, 4, 4, 4, last] => matches!(last, 1..=3),
        _ => false,
    };
    fits && is_even
}

/// Whether a group of digits stands before the space in front.
fn follows_digits(chars: &[char], at: usize) -> bool {
    scan::before(chars, at) == Some(' ') && at >= 2 && scan::is_digit(chars, at - 2)
}
