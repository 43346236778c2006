//! Numbers within numbers: a bank account or a VAT number made from its holder's personal number.

use chrono::NaiveDate;

use super::{Found, is_open_after, is_open_before, number::number, shape::collect};
use crate::{Certainty, IdentityNumber, MentionKind, group::luhn, scan};

/// Clearing numbers under which Nordea keeps accounts that carry the holder's personal number.
const CLEARING: [&str; 2] = ["3300", "3782"];

/// `3300-9803142380`, `33009803142380`, `3300 980314-2380`, `SE900521239501`.
pub(super) fn read(chars: &[char], at: usize, today: NaiveDate) -> Option<Found> {
    vat(chars, at, today).or_else(|| account(chars, at, today))
}

fn account(chars: &[char], at: usize, today: NaiveDate) -> Option<Found> {
    let is_clearing = CLEARING.iter().any(|clearing| scan::has(chars, at, clearing));
    if !is_clearing || !is_open_before(chars, at) {
        return None;
    }
    let gap = (at + 4..at + 7).take_while(|&at| matches!(chars.get(at), Some(' ' | '-' | ',' | '.'))).count();
    let start = at + 4 + gap;
    let end = match scan::digits(chars, start, 11) {
        10 => start + 10,
        6 if matches!(chars.get(start + 6), Some(' ' | '-')) && scan::digits(chars, start + 7, 5) == 4 => {
            start + 11
        }
        _ => return None,
    };
    is_open_after(chars, end).then(|| person(chars, start, end, today))?
}

fn vat(chars: &[char], at: usize, today: NaiveDate) -> Option<Found> {
    let prefix = at.checked_sub(2)?;
    let is_vat = scan::has(chars, prefix, "se")
        && scan::has(chars, at + 10, "01")
        && scan::digits(chars, at, 13) == 12;
    if !is_vat || !is_open_before(chars, prefix) || !is_open_after(chars, at + 12) {
        return None;
    }
    let digits = collect(chars, at, at + 10);
    let company = || {
        let is_company = digits[2] >= 2 && luhn(&digits);
        is_company.then_some(Found { start: at, end: at + 10, kind: MentionKind::OrganisationNumber })
    };
    person(chars, at, at + 10, today).or_else(company)
}

fn person(chars: &[char], start: usize, end: usize, today: NaiveDate) -> Option<Found> {
    let number = number(&collect(chars, start, end), false, today).filter(|number| number.checks)?;
    let number =
        IdentityNumber { form: number.form, certainty: Certainty::Certain, test_series: number.test_series };
    Some(Found { start, end, kind: MentionKind::PersonalIdentityNumber { number } })
}
