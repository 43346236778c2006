//! Short public numbers: emergency (112), police (114 14), information (113 13), care (1177), help lines (116 xxx).

use super::{is_open_after, number};
use crate::{PhoneKind, PhoneNumber, scan};

/// Each as it is usually written, and whether that is telling enough without a word such as "ring" in front.
const NUMBERS: [(&str, bool); 14] = [
    ("112", false),
    ("1177", true),
    ("114 14", true),
    ("11414", false),
    ("113 13", true),
    ("11313", false),
    ("116 111", false),
    ("116111", false),
    ("116 000", false),
    ("116000", false),
    ("116 117", false),
    ("116117", false),
    ("116 123", false),
    ("90 101", false),
];

/// Words after a number that make it an amount.
const AMOUNTS: [&str; 10] =
    ["kr", "elever", "personer", "st", "barn", "platser", "%", "meter", "procent", "invånare"];

/// The short number at `at`, and its end; `sure` if something else says that it is a telephone number.
pub(super) fn read(chars: &[char], at: usize, sure: bool) -> Option<(usize, PhoneNumber)> {
    let fits = |&&(text, telling): &&(&str, bool)| {
        (sure || telling) && scan::has(chars, at, text) && is_open_after(chars, at + text.len())
    };
    let (text, _) = NUMBERS.iter().find(fits)?;
    let end = at + text.len();
    if chars.get(end) == Some(&' ') && AMOUNTS.iter().any(|word| scan::has(chars, end + 1, word)) {
        return None;
    }
    let is_more = chars.get(end) == Some(&' ') && scan::digits(chars, end + 1, 4) == 3;
    let is_year = !sure
        && ["år ", "året ", "anno "].iter().any(|word| {
            at.checked_sub(word.chars().count()).is_some_and(|start| scan::has(chars, start, word))
        });
    let digits: Vec<u8> = (at..end).filter_map(|at| scan::digit(chars, at)).collect();
    (!is_more && !is_year).then(|| (end, number(&digits, "", PhoneKind::Short)))
}
