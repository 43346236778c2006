//! Bankgiro and plusgiro numbers, which only their label tells from other numbers.

use super::found;
use crate::{
    AccountKind,
    found::Found,
    group::{Groups, is_open_after, is_open_before, luhn},
    label::{self, Part},
    scan, word,
};

/// A number of either giro, with its label.
///
/// With its hyphen in place the check digit may be wrong: a label and the form say enough.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    if !scan::is_digit(chars, at) || !is_open_before(chars, at) {
        return None;
    }
    let groups = Groups::read(chars, at, 9, |sign| matches!(sign, ' ' | '-'));
    let is_any = bankgiro(&groups).or_else(|| plusgiro(&groups)).is_some();
    if !is_any {
        return None;
    }
    let (start, count, is_bank) = if let Some(start) = label::run(chars, at, |word| part(word, &BANK)) {
        (start, bankgiro(&groups)?, true)
    } else if let Some(start) = label::run(chars, at, |word| part(word, &PLUS)) {
        (start, plusgiro(&groups)?, false)
    } else {
        let start = label::run(chars, at, |word| part(word, &["konto"]))
            .filter(|start| start.checked_sub(3).is_some_and(|before| scan::has(chars, before, "90-")))?;
        let (count, is_bank) =
            bankgiro(&groups).map(|count| (count, true)).or_else(|| Some((plusgiro(&groups)?, false)))?;
        (start - 3, count, is_bank)
    };
    let end = groups.ends[count - 1];
    let digits = &groups.digits[..groups.total(count)];
    let charity = digits.len() == 7 && matches!(digits, [9, 0, 0..=4, ..]);
    let kind = if is_bank { AccountKind::Bankgiro { charity } } else { AccountKind::Plusgiro { charity } };
    is_open_after(chars, end).then(|| found(start, end, kind))
}

/// Beginnings of labels of the one giro, and of the other.
const BANK: [&str; 2] = ["bankgir", "bg"];
const PLUS: [&str; 4] = ["pg", "plusgir", "postgir", "postgiro"];

fn part(word: &[char], labels: &[&str]) -> Part {
    let is_label = labels.iter().any(|label| {
        scan::has(word, 0, label) && (label.len() > 5 || word.len() == label.len() || word::ends(word, "nr"))
    });
    match is_label {
        true => Part::Label,
        false if label::is_tie(word) || word::is_one_of(word, &["konto", "vårt"]) => Part::Tie,
        false => Part::Stop,
    }
}

/// How many groups a bankgiro number takes: `5051-6822`, `505-1682`, or without a hyphen if the check digit is right.
fn bankgiro(groups: &Groups) -> Option<usize> {
    let checks = |count: usize| luhn(&groups.digits[..groups.total(count)]);
    match (groups.lengths.as_slice(), groups.signs.first()) {
        ([3 | 4, 4, ..], Some('-')) => Some(2),
        ([3 | 4, 4, ..], Some(_)) if checks(2) => Some(2),
        ([7 | 8, ..], _) if checks(1) => Some(1),
        _ => None,
    }
}

/// How many groups a plusgiro number takes: `4405238-9`, `44 05 23-8`, or four digits or more with the right check digit.
fn plusgiro(groups: &Groups) -> Option<usize> {
    let last = groups.signs.iter().position(|sign| *sign == '-').map(|place| place + 2);
    if let Some(count) = last {
        let fits = groups.lengths.get(count - 1) == Some(&1) && (2..=8).contains(&groups.total(count));
        return fits.then_some(count);
    }
    let fits = (4..=8).contains(&groups.total(1)) && luhn(&groups.digits[..groups.total(1)]);
    fits.then_some(1)
}
