//! Reserve numbers: a letter first in the last block, or the twelve digits that Region Stockholm hands out.

use chrono::NaiveDate;

use super::{Found, is_open_after, is_open_before, number::number, shape::collect};
use crate::{
    Certainty, Form, IdentityNumber, MentionKind,
    context::{Says, says},
    group::luhn,
    scan,
};

/// First letters of the last block in use: health care regions, Ladok (T).
const LETTERS: &str = "TRSUWXJKLMND";

/// `131122-T123`, `20131122-R1X2`; `992013123456`.
pub(super) fn read(chars: &[char], at: usize, today: NaiveDate) -> Option<Found> {
    if !is_open_before(chars, at) {
        return None;
    }
    let end = lettered(chars, at, today).or_else(|| stockholm(chars, at))?;
    if !is_open_after(chars, end) {
        return None;
    }
    // A date and a model code look the same, so only a label makes it sure.
    let certainty = match says(chars, at) {
        Some(Says::Person | Says::Reserve) => Certainty::Certain,
        Some(Says::Other | Says::Account | Says::Phone) => return None,
        _ => Certainty::Possible,
    };
    let number = IdentityNumber { form: Form::Reserve, certainty, test_series: false };
    Some(Found { start: at, end, kind: MentionKind::PersonalIdentityNumber { number } })
}

/// The end of a date, a hyphen, a capital and three more signs, the last two of them digits.
fn lettered(chars: &[char], at: usize, today: NaiveDate) -> Option<usize> {
    let row = scan::digits(chars, at, 9);
    let block = at + row + 1;
    let letter = *chars.get(block)?;
    let second = chars.get(block + 1)?;
    let fits = (row == 6 || row == 8)
        && matches!(chars.get(block - 1), Some('-' | '+'))
        && LETTERS.contains(letter)
        && (second.is_ascii_digit() || second.is_ascii_uppercase())
        && scan::digits(chars, block + 2, 3) == 2;
    if !fits {
        return None;
    }
    // The date must be real; any serial will do to ask.
    let mut digits = collect(chars, at, at + row);
    digits.extend([1, 1, 1, 1]);
    number(&digits, chars.get(block - 1) == Some(&'+'), today)
        .filter(|number| number.form == Form::Personal)
        .map(|_| block + 4)
}

/// The end of `99`, a year, five digits and a check digit.
fn stockholm(chars: &[char], at: usize) -> Option<usize> {
    let fits =
        scan::digits(chars, at, 13) == 12 && (scan::has(chars, at, "9919") || scan::has(chars, at, "9920"));
    (fits && luhn(&collect(chars, at, at + 12))).then_some(at + 12)
}
