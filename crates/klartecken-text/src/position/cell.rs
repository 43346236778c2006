//! Places as short codes: plus codes and three words.

use super::found;
use crate::{found::Found, scan, word};

/// Letters and digits of plus codes (Open Location Code).
const SIGNS: &str = "23456789CFGHJMPQRVWX";

/// `9FFW+2X`, `9FFW82FW+2X`; `///orden.med.punkter`.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    let end = plus_code(chars, at).or_else(|| three_words(chars, at))?;
    Some(found(at, end, true))
}

fn plus_code(chars: &[char], at: usize) -> Option<usize> {
    if !word::is_start(chars, at) {
        return None;
    }
    let row = |start: usize| {
        (start..start + 9).take_while(|at| chars.get(*at).is_some_and(|char| SIGNS.contains(*char))).count()
    };
    let head = row(at);
    let plus = at + head;
    let tail = row(plus + 1);
    let has_letter = chars.get(at..plus)?.iter().any(char::is_ascii_uppercase);
    let fits =
        matches!(head, 4 | 6 | 8) && chars.get(plus) == Some(&'+') && matches!(tail, 2 | 3) && has_letter;
    let end = plus + 1 + tail;
    (fits && !scan::is_word(chars, end) && !matches!(scan::before(chars, at), Some('+' | '/'))).then_some(end)
}

fn three_words(chars: &[char], at: usize) -> Option<usize> {
    if scan::repeated(chars, at, '/', 4) != 3 || matches!(scan::before(chars, at), Some(':' | '/')) {
        return None;
    }
    let mut here = at + 3;
    for place in 0..3 {
        let word = word::at(chars, here);
        if word.len() < 2 {
            return None;
        }
        here += word.len();
        if place < 2 {
            if chars.get(here) != Some(&'.') {
                return None;
            }
            here += 1;
        }
    }
    Some(here)
}
