//! The forms in which case numbers are written.

use super::{
    is_date,
    words::{COURTS, OTHER, PERSONAL},
};
use crate::{group::is_open_after, measure::is_year, scan, word};

/// The end of a number that tells what it is without a label, and whether its cases are about people.
pub(super) fn telling(chars: &[char], at: usize) -> Option<(usize, bool)> {
    let (end, personal) = police(chars, at)
        .map(|end| (end, true))
        .or_else(|| court(chars, at))
        .or_else(|| register(chars, at))
        .or_else(|| bare(chars, at).map(|end| (end, false)))?;
    is_open_after(chars, end).then_some((end, personal))
}

/// Whether a number that only a label makes one may begin at `at`.
pub(super) fn begins(chars: &[char], at: usize) -> bool {
    scan::is_digit(chars, at)
        || chars.get(at).is_some_and(|char| char.is_uppercase())
            && (at + 1..at + 8).any(|at| scan::is_digit(chars, at))
}

/// The end of a number behind a label; with `numbered` the label names a number, so that any with four digits will do.
///
/// `2026-88`, `44-2026`, `2026/588`, `1234-26`; not "mål 3-2", "akt 2", "ärende 2026-11-23".
pub(super) fn labelled(chars: &[char], at: usize, numbered: bool) -> Option<usize> {
    let is_sign =
        |char: char| char.is_ascii_digit() || char.is_uppercase() || matches!(char, '-' | '/' | ':' | '.');
    let end = scan::reference(chars, at, is_sign);
    let signs = chars.get(at..end)?;
    let digits = signs.iter().filter(|char| char.is_ascii_digit()).count();
    let joint = signs.iter().position(|char| matches!(char, '-' | '/' | ':'));
    let is_case = match joint {
        Some(joint) => {
            let (before, behind) = (joint, scan::digits(signs, joint + 1, 8));
            let is_pair = scan::digits(signs, 0, 9) == before;
            is_year(signs, 0) && before == 4
                || is_year(signs, joint + 1) && behind == 4
                || is_pair && before >= 3 && behind == 2
                || is_pair && before == 2 && behind == 4
                || is_pair && before == 2 && is_of_debts(signs)
                || numbered && digits >= 4
        }
        None => numbered && digits >= 4,
    };
    let is_other = is_date(chars, at) && !numbered || is_school_year(signs);
    (is_case && !is_other && !scan::is_word(chars, end)).then_some(end)
}

/// Whether it is a number at the Enforcement Authority: `01-88264-26`.
pub(super) fn is_of_debts(signs: &[char]) -> bool {
    signs.len() == 11
        && scan::digits(signs, 0, 3) == 2
        && scan::digits(signs, 3, 6) == 5
        && signs[2] == '-'
        && is_short_year(signs, 8, "-")
}

/// The end of `5000-K987654-26`, `K987654-26`, `AM-12345-26`.
fn police(chars: &[char], at: usize) -> Option<usize> {
    let start = at + if scan::digits(chars, at, 5) == 4 && chars.get(at + 4) == Some(&'-') { 5 } else { 0 };
    let (first, most) = match () {
        () if scan::has(chars, start, "am-") => (start + 3, 7),
        () if scan::has(chars, start, "k") => (start + 1, 8),
        () => return None,
    };
    let row = scan::digits(chars, first, 9);
    let is_number = chars.get(start).is_some_and(|char| char.is_uppercase()) && (3..=most).contains(&row);
    (is_number && is_short_year(chars, first + row, "-")).then_some(first + row + 3)
}

/// The end of `B 1234-26`, `UM 4412-26`: three digits or more, for "F 10-12" is opening hours.
fn court(chars: &[char], at: usize) -> Option<(usize, bool)> {
    let length = capitals(chars, at, 5);
    let word = chars.get(at..at + length)?;
    // "P" is in the same register as "M".
    let personal = match COURTS.iter().find(|court| word::is(word, court.0)) {
        Some(court) => court.1,
        None if word::is(word, "p") => false,
        None => return None,
    };
    let first = at + length + scan::repeated(chars, at + length, ' ', 1);
    let row = scan::digits(chars, first, 6);
    let fits = (3..=5).contains(&row) && is_short_year(chars, first + row, "-");
    fits.then_some((first + row + 3, personal))
}

/// The end of letters, year and number in any order: `KS-2024-00357`, `KS/2017:282`, `IFO 44-2026`, `KS 588/26`.
fn register(chars: &[char], at: usize) -> Option<(usize, bool)> {
    let length = capitals(chars, at, 7);
    let letters = chars.get(at..at + length)?;
    if length < 2 || word::is_one_of(letters, &OTHER) {
        return None;
    }
    let personal = word::is_one_of(letters, &PERSONAL);
    let first = at + length + usize::from(matches!(chars.get(at + length), Some(' ' | '-' | '/')));
    let row = scan::digits(chars, first, 7);
    let sign = chars.get(first + row)?;
    let second = first + row + 1;
    let more = scan::digits(chars, second, 7);
    if is_date(chars, first) || is_school_year(chars.get(first..second + more)?) {
        return None;
    }
    let is_year_first =
        row == 4 && is_year(chars, first) && matches!(sign, '-' | ':' | '/') && (1..=6).contains(&more);
    let is_year_last =
        (1..=5).contains(&row) && more == 4 && is_year(chars, second) && matches!(sign, '-' | '/');
    // "EKB 26-4471" in registers of people's cases.
    let is_short_first = personal
        && row == 2
        && matches!(scan::number(chars, first, 2), 15..=40)
        && *sign == '-'
        && (3..=5).contains(&more);
    let is_short = |sign| (2..=5).contains(&row) && is_short_year(chars, first + row, sign);
    let end = match () {
        () if is_year_first || is_short_first => with_sheet(chars, second + more),
        () if is_year_last || is_short("/") || personal && is_short("-") => second + more,
        () => return None,
    };
    Some((end, personal))
}

/// The end of `2011/123-45`, the number of a document in a case.
fn bare(chars: &[char], at: usize) -> Option<usize> {
    let number = at + 5;
    let row = scan::digits(chars, number, 6);
    let is_case = scan::digits(chars, at, 5) == 4
        && is_year(chars, at)
        && chars.get(at + 4) == Some(&'/')
        && (2..=5).contains(&row)
        && !is_school_year(&chars[at..number + row]);
    let end = with_sheet(chars, number + row);
    (is_case && end > number + row).then_some(end)
}

/// Past the number of a document within its case, if one follows: `-12`.
fn with_sheet(chars: &[char], end: usize) -> usize {
    let row = scan::digits(chars, end + 1, 4);
    if chars.get(end) == Some(&'-') && (1..=3).contains(&row) { end + 1 + row } else { end }
}

/// Whether a sign and the two digits of a year stand at `at`.
fn is_short_year(chars: &[char], at: usize, sign: &str) -> bool {
    scan::has(chars, at, sign) && scan::digits(chars, at + 1, 3) == 2
}

/// Whether it is two years in a row: `2025/2026`, `2025/26`, `25/26`.
fn is_school_year(signs: &[char]) -> bool {
    let Some(joint) = signs.iter().position(|char| matches!(char, '/' | '-')) else { return false };
    let two = |end: usize| {
        let tens = scan::digit(signs, end.checked_sub(2)?)?;
        Some(tens * 10 + scan::digit(signs, end - 1)?)
    };
    let is_year = |length: usize, at: usize| length == 2 || length == 4 && is_year(signs, at);
    let behind = signs.len() - joint - 1;
    is_year(joint, 0)
        && is_year(behind, joint + 1)
        && two(joint).zip(two(signs.len())).is_some_and(|(first, second)| (first + 1) % 100 == second)
}

/// How many capitals stand in a row from `at`, if no small letter follows them.
fn capitals(chars: &[char], at: usize, most: usize) -> usize {
    let length =
        (at..at + most).take_while(|at| chars.get(*at).is_some_and(|char| char.is_uppercase())).count();
    if chars.get(at + length).is_some_and(|char| char.is_alphabetic()) { 0 } else { length }
}
