//! Swish numbers: those of associations and companies begin with 123, those of people are mobile numbers.

use super::found;
use crate::{
    AccountKind,
    found::Found,
    group::{Groups, is_open_after, is_open_before},
    label::{self, Part},
    phone, scan, sentence, word,
};

/// How far before a mobile number the word may stand, in characters.
const REACH: usize = 60;

/// Beginnings of words that say that a number is for talking, in order.
const TALK: [&str; 10] =
    ["fråg", "kontakt", "meddela", "mejla", "mobil", "ring", "sms", "svar", "telefon", "upplys"];

/// `123 456 78 90` in a sentence with "swish"; a mobile number behind that word.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    if !matches!(chars.get(at)?, '1' | '0' | '+') || !is_open_before(chars, at) {
        return None;
    }
    let (end, kind) = organisation(chars, at).or_else(|| private(chars, at))?;
    let start = label::run(chars, at, part).unwrap_or(at);
    Some(found(start, end, kind))
}

fn organisation(chars: &[char], at: usize) -> Option<(usize, AccountKind)> {
    if !scan::has(chars, at, "123") {
        return None;
    }
    let groups = Groups::read(chars, at, 10, |sign| matches!(sign, ' ' | '-'));
    let count = (1..=groups.ends.len()).find(|count| groups.total(*count) == 10)?;
    let end = groups.ends[count - 1];
    let is_said = word::any(chars, sentence::around(chars, at, end, 1), is_swish);
    (is_said && is_open_after(chars, end)).then_some((end, AccountKind::SwishOrganisation))
}

fn private(chars: &[char], at: usize) -> Option<(usize, AccountKind)> {
    let end = phone::mobile(chars, at)?;
    let first = sentence::around(chars, at, end, 0).start.max(at.saturating_sub(REACH));
    let is_said = (first..at)
        .rev()
        .filter(|here| word::is_start(chars, *here))
        .map(|here| word::at(chars, here))
        .find(|word| is_swish(word) || word::begins(word, &TALK))
        .is_some_and(is_swish);
    let behind = scan::past(chars, end, &[' ', '('], 2);
    (is_said || behind > end && is_swish(word::at(chars, behind))).then_some((end, AccountKind::SwishPrivate))
}

fn is_swish(word: &[char]) -> bool {
    scan::has(word, 0, "swish")
}

fn part(word: &[char]) -> Part {
    match is_swish(word) {
        true => Part::Label,
        false if label::is_tie(word) || word::is_one_of(word, &["på", "till"]) => Part::Tie,
        false => Part::Stop,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_in_order() {
        crate::word::check_table(&super::TALK, true);
    }
}
