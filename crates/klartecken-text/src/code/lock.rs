//! Codes in digits: doors, gates, cabinets, alarms, cards.

use super::{
    found,
    words::{ALARMS, ANNOUNCE, BARE, CALLED, COMPOUNDS, OPENED, PRESS, PRESSED},
};
use crate::{CodeKind, found::Found, group::is_open_before, measure, scan, sentence, word};

/// How far behind its label a code may stand, in characters and in words.
const REACH: (usize, usize) = (60, 6);

/// A code with its label in front or behind.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    if scan::is_digit(chars, at) || chars.get(at).is_some_and(|char| matches!(char, '*' | '#')) {
        return named_behind(chars, at);
    }
    if !word::is_start(chars, at) {
        return None;
    }
    let word = word::at(chars, at);
    let label_end = at + word.len();
    if let Some(kind) = kind(word) {
        let end = announced(chars, label_end)?;
        return Some(found(at, end, kind));
    }
    const LABELS: word::Initials = word::Initials::of(&[&BARE, &PRESS]);
    let end = if !LABELS.may_begin(word) {
        return None;
    } else if word::is_one_of(word, &BARE) {
        announced(chars, label_end)?
    } else if word::is_one_of(word, &PRESS) {
        pressed(chars, label_end)?
    } else {
        return None;
    };
    Some(found(at, end, opened(chars, at, end)?))
}

/// What the code opens that the word names: "portkod", "larmkoden", "PIN".
fn kind(word: &[char]) -> Option<CodeKind> {
    if word::is(word, "pin") || word::is(word, "puk") {
        return Some(CodeKind::Pin);
    }
    let ending = ["kod", "koden", "koder", "koderna"].iter().find(|ending| word::ends(word, ending))?;
    let place = word.len() - ending.len();
    // The longest that fits: "kodlåskod" before "kod".
    let entry =
        COMPOUNDS.iter().filter(|entry| scan::has(word, 0, entry.0)).max_by_key(|entry| entry.0.len())?;
    (entry.0.chars().count() + 2 >= place).then_some(entry.1)
}

/// What is to be opened according to the sentence.
fn opened(chars: &[char], at: usize, end: usize) -> Option<CodeKind> {
    let sentence = sentence::around(chars, at, end, 0);
    if word::any(chars, sentence.clone(), |word| word::begins(word, &ALARMS)) {
        return Some(CodeKind::Alarm);
    }
    let is_pin = |word: &[char]| scan::has(word, 0, "bankid") || scan::has(word, 0, "bank-id");
    if word::any(chars, sentence.clone(), is_pin) {
        return Some(CodeKind::Pin);
    }
    word::any(chars, sentence, |word| word::begins(word, &OPENED)).then_some(CodeKind::Door)
}

/// The end of the code that a label ending before `from` announces: at once, behind a colon or behind "är".
fn announced(chars: &[char], from: usize) -> Option<usize> {
    let (mut here, mut words, mut is_near, mut is_said) = (from, 0, true, false);
    while here < from + REACH.0 {
        let char = *chars.get(here)?;
        match char {
            ':' | '=' => is_said = true,
            ' ' | '>' | '-' | '"' | '(' | ',' | '\'' => {}
            '\n' if is_said && here > 0 && chars[here - 1] != '\n' => {}
            '0'..='9' | '*' | '#' if is_said || is_near => return secret(chars, here, is_said),
            '0'..='9' => {}
            _ => {
                let word = word::at(chars, here);
                words += 1;
                if word.is_empty() || words > REACH.1 {
                    return None;
                }
                is_said = word::is_one_of(word, &ANNOUNCE);
                is_near = is_said;
                here += word.len();
                continue;
            }
        }
        here += 1;
    }
    None
}

/// The end of the code behind a word for pressing keys.
fn pressed(chars: &[char], from: usize) -> Option<usize> {
    let mut here = from + scan::repeated(chars, from, ' ', 1);
    for _ in 0..2 {
        let word = word::at(chars, here);
        if word.is_empty() || !word::is_one_of(word, &PRESSED) {
            break;
        }
        here = scan::past(chars, here + word.len(), &[' ', ':'], 2);
    }
    let end = secret(chars, here, true)?;
    let is_called = CALLED.iter().any(|number| word::is(&chars[here..end], number));
    (end - here >= 4 && !is_called).then_some(end)
}

/// A code with its label behind: `4471 (portkod)`, `4471 är portkoden`.
fn named_behind(chars: &[char], at: usize) -> Option<Found> {
    if !is_open_before(chars, at) || matches!(scan::before(chars, at), Some('*' | '#')) {
        return None;
    }
    let end = secret(chars, at, false)?;
    let mut here = scan::past(chars, end, &[' ', '('], 2);
    if scan::has(chars, here, "är ") {
        here += 3;
    }
    let word = word::at(chars, here);
    let label_end = here + word.len();
    let kind = match kind(word) {
        Some(kind) => kind,
        None if here > end && word::is_one_of(word, &BARE) => opened(chars, at, label_end)?,
        None => return None,
    };
    Some(found(at, label_end, kind))
}

/// The end of three to eight digits at `at` with the signs of a keypad around them.
///
/// Years count only if `said`; times, dates and amounts never.
fn secret(chars: &[char], at: usize, said: bool) -> Option<usize> {
    let is_key = |at: usize| matches!(chars.get(at), Some('*' | '#'));
    let first = at + usize::from(is_key(at));
    let mut row = scan::digits(chars, first, 9);
    // "44 71" is one code.
    if row == 2 && chars.get(first + 2) == Some(&' ') && scan::digits(chars, first + 3, 3) == 2 {
        row = 5;
    }
    let end = first + row;
    let end = end + usize::from(is_key(end));
    let leads_on =
        matches!(chars.get(end), Some('.' | ':' | '-' | '/' | ',')) && scan::is_digit(chars, end + 1);
    let is_year = row == 4 && measure::is_year(chars, first);
    let is_other = leads_on
        || is_year && !said
        || scan::is_word(chars, end)
        || measure::is_amount(chars, end)
        || measure::is_date(chars, end);
    ((3..=8).contains(&row) && !is_other).then_some(end)
}
