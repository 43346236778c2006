//! Codes in digits: doors, gates, cabinets, alarms, cards.

use super::{
    found,
    words::{
        ALARMS, ANNOUNCE, BARE, BEHIND, CALLED, COMPOUNDS, DEVICES, KEYS, OPENED, OPENING, PRESS, PRESSED,
        ROOMS, THEN, WORKED,
    },
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
    const LABELS: word::Initials = word::Initials::of(&[&BARE, &PRESS, &DEVICES, &OPENING]);
    if !LABELS.may_begin(word) {
        return None;
    }
    if word::begins(word, &DEVICES) {
        let is_alarm = word::begins(word, &ALARMS);
        let end = of_device(chars, label_end)?;
        return Some(found(at, end, if is_alarm { CodeKind::Alarm } else { CodeKind::Door }));
    }
    if word::is_one_of(word, &OPENING) {
        return opening(chars, at, label_end);
    }
    let end = if word::is_one_of(word, &BARE) {
        announced(chars, label_end)?
    } else if word::is_one_of(word, &PRESS) {
        pressed(chars, label_end)?
    } else {
        return None;
    };
    let kind = opened(chars, at, end).or_else(|| is_to_room(chars, label_end).then_some(CodeKind::Door))?;
    Some(found(at, end, kind))
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

/// Whether "till" and something that one opens follow a label that ends before `end`: "koden till bastun".
fn is_to_room(chars: &[char], end: usize) -> bool {
    let to = end + scan::repeated(chars, end, ' ', 1);
    if !word::is(word::at(chars, to), "till") {
        return false;
    }
    let room = word::at(chars, to + 5);
    ROOMS
        .iter()
        .chain(&["bastu", "garage", "gym", "rum", "stug", "toalett", "wc"])
        .any(|part| word::contains(room, part))
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
            '0'..='9' | '*' | '#' if is_said || is_near => return secret(chars, here, is_said || words == 0),
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
    // "tryck 0 och sedan 6614"
    let row = scan::digits(chars, here, 3);
    let then = past_words(chars, here + row, &THEN, 3);
    if matches!(row, 1 | 2) && then > here + row + 1 {
        here = then;
    }
    let end = singles(chars, here).or_else(|| secret(chars, here, true))?;
    let is_called = CALLED.iter().any(|number| word::is(&chars[here..end], number));
    (end - here >= 4 && !is_called).then_some(end)
}

/// The end of the code of a device that is named before `from`: `larmdosan ska ha 6158`, `läkemedelsvagnen: 4-1-9-9`.
fn of_device(chars: &[char], from: usize) -> Option<usize> {
    if chars.get(from) == Some(&':') {
        let code = from + 1 + scan::repeated(chars, from + 1, ' ', 1);
        return singles(chars, code).or_else(|| last(chars, code));
    }
    let code = past_words(chars, from, &WORKED, 5);
    if code > from + 1 { last(chars, code) } else { None }
}

/// A code with a word for opening in front: `öppnas med 9174 och stjärna`, `larmas av med 7715`.
fn opening(chars: &[char], at: usize, from: usize) -> Option<Found> {
    let with = past_words(chars, from, &WORKED, 4);
    let is_with = word::is(&chars[word::start(chars, with.saturating_sub(1))..with.saturating_sub(1)], "med");
    let code = past_words(chars, with, &KEYS, 1);
    let end = last(chars, code).filter(|_| is_with)?;
    let is_alarm = word::contains(&chars[at..from], "larm");
    let is_room = |word: &[char]| ROOMS.iter().any(|room| word::contains(word, room));
    let kind = match opened(chars, at, end) {
        _ if is_alarm => CodeKind::Alarm,
        Some(kind) => kind,
        None if word::any(chars, sentence::around(chars, at, end, 0), is_room) => CodeKind::Door,
        None => return None,
    };
    Some(found(at, end, kind))
}

/// The end of a code at `at` with nothing behind it that the number would count.
fn last(chars: &[char], at: usize) -> Option<usize> {
    let end = secret(chars, at, false)?;
    let next = word::at(chars, end + scan::repeated(chars, end, ' ', 1));
    (next.is_empty() || word::is_one_of(next, &BEHIND)).then_some(end)
}

/// The end of four to six digits with hyphens between them: `4-1-9-9`.
fn singles(chars: &[char], at: usize) -> Option<usize> {
    let is_pair = |at: &usize| scan::is_digit(chars, *at) && chars.get(at + 1) == Some(&'-');
    let pairs = (at..).step_by(2).take(6).take_while(is_pair).count();
    let end = at + pairs * 2 + 1;
    let fits = (3..=5).contains(&pairs) && scan::digits(chars, end - 1, 2) == 1 && !scan::is_word(chars, end);
    (fits && chars.get(end) != Some(&'-')).then_some(end)
}

/// Past at most `most` of `words` from `from`, with a space or comma before each and behind the last.
fn past_words(chars: &[char], from: usize, words: &[&str], most: usize) -> usize {
    let mut here = scan::past(chars, from, &[' ', ','], 2);
    for _ in 0..most {
        let word = word::at(chars, here);
        if word.is_empty() || !word::is_one_of(word, words) {
            break;
        }
        here = scan::past(chars, here + word.len(), &[' ', ','], 2);
    }
    here
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
