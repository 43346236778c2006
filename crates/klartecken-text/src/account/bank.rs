//! Bank accounts: clearing number and account number, in the ways in which Swedes write them.

use super::found;
use crate::{
    AccountKind,
    context::{Says, label as nearest},
    found::Found,
    group::{Groups, is_open_after, is_open_before},
    label::{self, Part},
    measure, scan, sentence, word,
};

/// How far from the number a word that says what it is may stand, in front and behind.
const REACH: (usize, usize) = (70, 30);

/// Beginnings of names of banks, and of the word for a bank's number, in order.
const BANKS: [&str; 22] = [
    "avanza",
    "clearing",
    "danske",
    "forex",
    "handelsbank",
    "icabank",
    "ikano",
    "klarna",
    "lunar",
    "länsförsäkringar",
    "marginalen",
    "nordax",
    "nordea",
    "nordnet",
    "revolut",
    "sbab",
    "seb",
    "shb",
    "skandia",
    "sparbank",
    "swedbank",
    "ålandsbank",
];

/// Words between the bank and the number.
const TIES: [&str; 9] = ["bank", "banken", "hos", "i", "kontot", "mitt", "och", "på", "vårt"];

/// An account, with bank and label in front.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    // A zero or a plus sign begins a telephone number.
    let is_phone = scan::before(chars, at) == Some('+');
    if !matches!(chars.get(at)?, '1'..='9') || is_phone || !is_open_before(chars, at) {
        return None;
    }
    let row = scan::digits(chars, at, 17);
    let cleared = if row == 4 { with_clearing(chars, at) } else { None };
    let start = label::run(chars, at, part);
    let end = match (cleared, start) {
        (Some(end), _) => end,
        (None, _) if (11..=16).contains(&row) => at + row,
        (None, Some(_)) => account(chars, at, row)?,
        (None, None) => return None,
    };
    let is_said = start.is_some() || is_said(chars, at, end);
    let is_denied = nearest(chars, at).is_some_and(|label| label.says == Says::Other && label.adjacent);
    let is_account = is_said && !is_denied && is_open_after(chars, end) && !measure::is_amount(chars, end);
    is_account.then(|| found(start.unwrap_or(at), end, AccountKind::BankAccount))
}

/// The end of `6112-309 458 001`, `8327-9, 903 111 222-0`, `8327-9, konto 903 111 222-0`, `5011 00 123 45`.
fn with_clearing(chars: &[char], at: usize) -> Option<usize> {
    let has_check = chars.get(at + 4) == Some(&'-') && scan::digits(chars, at + 5, 2) == 1;
    let clearing = at + if has_check { 6 } else { 4 };
    let mut here = past_signs(chars, clearing);
    for _ in 0..3 {
        let word = word::at(chars, here);
        if word.is_empty() || part(word) == Part::Stop {
            break;
        }
        here = past_signs(chars, here + word.len());
    }
    if here == clearing {
        return None;
    }
    let groups = Groups::read(chars, here, 13, |sign| matches!(sign, ' ' | '-' | '.'));
    let is_years =
        measure::is_year(chars, at) && measure::is_year(chars, here) && groups.lengths.first() == Some(&4);
    let count = (1..=groups.ends.len()).rev().find(|count| (6..=12).contains(&groups.total(*count)))?;
    // "konto 3012 4010 5410" are codes in the books.
    let is_codes = groups.lengths[..count].iter().all(|length| *length == 4) && !has_check && count < 3;
    (!is_years && !is_codes).then(|| groups.ends[count - 1])
}

/// The end of an account number without a clearing number: seven digits or more, in groups or not.
fn account(chars: &[char], at: usize, row: usize) -> Option<usize> {
    if row == 4 {
        return None;
    }
    let groups = Groups::read(chars, at, 16, |sign| matches!(sign, ' ' | '-'));
    (1..=groups.ends.len())
        .rev()
        .find(|count| (7..=16).contains(&groups.total(*count)))
        .map(|count| groups.ends[count - 1])
}

/// Whether a bank or an account is named in the sentence, near the number.
fn is_said(chars: &[char], at: usize, end: usize) -> bool {
    let sentence = sentence::around(chars, at, end, 0);
    let before = sentence.start.max(at.saturating_sub(REACH.0))..at;
    let behind = end..sentence.end.min(end.saturating_add(REACH.1));
    word::any(chars, before, is_label) || word::any(chars, behind, is_label)
}

/// Whether the word names a bank, an account there or a clearing number; an office is none.
fn is_label(word: &[char]) -> bool {
    let konto = word::contains(word, "konto") && !word::contains(word, "kontor");
    konto || word::begins(word, &BANKS)
}

fn part(word: &[char]) -> Part {
    match is_label(word) {
        true => Part::Label,
        false if label::is_tie(word) || word::is_one_of(word, &TIES) => Part::Tie,
        false => Part::Stop,
    }
}

fn past_signs(chars: &[char], at: usize) -> usize {
    scan::past(chars, at, &[' ', ',', '-', '.', ';', ':', '/'], 3)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_in_order() {
        crate::word::check_table(&super::BANKS, true);
        crate::word::check_table(&super::TIES, false);
    }
}
