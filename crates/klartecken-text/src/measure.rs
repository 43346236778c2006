//! Whether what follows a number makes it an amount, a measure or a date.

use crate::{scan, word};

/// Words that make the number before them a count of something.
const UNITS: [&str; 44] = [
    "barn",
    "cl",
    "cm",
    "dagar",
    "deltagare",
    "dl",
    "elever",
    "familjer",
    "g",
    "grader",
    "gram",
    "gånger",
    "ha",
    "invånare",
    "kg",
    "km",
    "kr",
    "kronor",
    "kvadratmeter",
    "kvm",
    "kwh",
    "liter",
    "m",
    "meter",
    "mil",
    "miljoner",
    "min",
    "minuter",
    "mm",
    "personer",
    "platser",
    "poäng",
    "procent",
    "sek",
    "sidor",
    "st",
    "stycken",
    "tim",
    "timmar",
    "ton",
    "tusen",
    "veckor",
    "volt",
    "år",
];

/// Names of months, and how they are shortened.
const MONTHS: [&str; 20] = [
    "apr",
    "april",
    "aug",
    "augusti",
    "dec",
    "december",
    "feb",
    "februari",
    "jan",
    "januari",
    "juli",
    "juni",
    "maj",
    "mars",
    "nov",
    "november",
    "okt",
    "oktober",
    "sep",
    "september",
];

/// Whether a unit or a currency follows `end`.
pub(crate) fn is_amount(chars: &[char], end: usize) -> bool {
    let at = end + scan::repeated(chars, end, ' ', 1);
    scan::has(chars, at, ":-") || chars.get(at) == Some(&'%') || word::is_one_of(word::at(chars, at), &UNITS)
}

/// Whether a year with four digits begins at `at`.
pub(crate) fn is_year(chars: &[char], at: usize) -> bool {
    scan::digits(chars, at, 4) == 4 && (scan::has(chars, at, "19") || scan::has(chars, at, "20"))
}

/// Whether the name of a month follows `end`.
pub(crate) fn is_date(chars: &[char], end: usize) -> bool {
    word::is_one_of(word::next(chars, end), &MONTHS)
}
