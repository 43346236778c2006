//! SWEREF 99 TM, the national grid in metres.

use super::found;
use crate::{
    found::Found,
    group::{is_open_after, is_open_before},
    scan, sentence, word,
};

/// `N 6912345 E 512345`, in either order, with letters or with the name of the grid in the sentence.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    if !scan::is_digit(chars, at) || at.checked_sub(1).is_some_and(|before| scan::is_digit(chars, before)) {
        return None;
    }
    let (first, first_end) = metres(chars, at)?;
    let second_at = between(chars, first_end)?;
    let (second, end) = metres(chars, second_at)?;
    let fits = is_north(&first) && is_east(&second) || is_east(&first) && is_north(&second);
    if !fits || !is_open_after(chars, end) {
        return None;
    }
    let letter =
        at - chars[..at].iter().rev().take(2).take_while(|char| matches!(char, ' ' | ':' | '=')).count();
    let is_lettered = matches!(scan::before(chars, letter), Some('N' | 'E' | 'X' | 'Y'))
        && !letter.checked_sub(2).is_some_and(|before| scan::is_word(chars, before));
    let is_named = || {
        word::any(chars, sentence::around(chars, at, end, 1), |word| {
            scan::has(word, 0, "sweref") || scan::has(word, 0, "koordinat") || scan::has(word, 0, "position")
        })
    };
    let start = if is_lettered { letter - 1 } else { at };
    let is_open = is_lettered || is_open_before(chars, at);
    (is_open && (is_lettered || is_named())).then(|| found(start, end, true))
}

/// Six or seven digits at `at`, in one row or with spaces by thousands, and their end.
fn metres(chars: &[char], at: usize) -> Option<(Vec<char>, usize)> {
    let mut digits = Vec::with_capacity(7);
    let mut here = at;
    while digits.len() < 8 {
        match chars.get(here) {
            Some(digit) if digit.is_ascii_digit() => digits.push(*digit),
            Some(' ') if digits.len() != 6 && scan::digits(chars, here + 1, 4) == 3 && digits.len() < 7 => {}
            _ => break,
        }
        here += 1;
    }
    matches!(digits.len(), 6 | 7).then_some((digits, here))
}

fn is_north(digits: &[char]) -> bool {
    digits.len() == 7 && matches!(digits, ['6', '1'..='9', ..] | ['7', '0'..='6', ..])
}

fn is_east(digits: &[char]) -> bool {
    digits.len() == 6 && matches!(digits.first(), Some('2'..='9'))
}

/// Where the second number begins: past signs and a letter.
fn between(chars: &[char], end: usize) -> Option<usize> {
    let second = scan::past(chars, end, &[' ', ',', ';', '/', ':', '=', 'N', 'E', 'X', 'Y'], 6);
    (second > end).then_some(second)
}
