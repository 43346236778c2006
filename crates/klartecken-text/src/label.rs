//! Words that stand right in front of a number and belong to it.

use crate::{scan, word};

/// What a word in front of a number is to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// It says what the number is.
    Label,
    /// It may stand between a label and the number.
    Tie,
    /// It has nothing to do with the number.
    Stop,
}

/// Words between any label and its number.
const TIES: [&str; 9] = ["id", "is", "no", "nr", "number", "nummer", "numret", "to", "är"];

/// Most words between the first label and the number.
const WORDS: usize = 6;

/// Whether a word ties any label to its number.
pub(crate) fn is_tie(word: &[char]) -> bool {
    word::is_one_of(word, &TIES)
}

/// Where the labels begin that stand in front of `at` with nothing but ties and signs in between.
pub(crate) fn run(chars: &[char], at: usize, part: impl Fn(&[char]) -> Part) -> Option<usize> {
    let (mut here, mut start) = (at, None);
    for _ in 0..WORDS {
        let end = before_signs(chars, here);
        let begin = word::start(chars, end);
        if begin == end {
            break;
        }
        match part(&chars[begin..end]) {
            Part::Label => start = Some(begin),
            Part::Tie => {}
            Part::Stop => break,
        }
        here = begin;
    }
    start
}

/// Past the signs and ties that may stand between a label that ends before `end` and its number.
pub(crate) fn past_ties(chars: &[char], end: usize) -> usize {
    let mut here = past_signs(chars, end);
    for _ in 0..2 {
        let next = word::end(chars, here);
        if next == here || scan::is_digit(chars, next) || !is_tie(&chars[here..next]) {
            break;
        }
        here = past_signs(chars, next);
    }
    here
}

/// Past the colon, line break after it, and spaces at `at`.
fn past_signs(chars: &[char], at: usize) -> usize {
    let end = scan::past(chars, at, &[' ', ':', '.', '#', '=', '(', '"', '>', '-'], 4);
    let is_line = chars.get(end) == Some(&'\n') && scan::before(chars, end) == Some(':') && end > at;
    end + usize::from(is_line)
}

/// Before the signs that end before `end`.
fn before_signs(chars: &[char], end: usize) -> usize {
    let mut here = end;
    if scan::before(chars, here) == Some('\n') && here >= 2 && chars[here - 2] == ':' {
        here -= 2;
    }
    let is_sign = |at: usize| {
        matches!(scan::before(chars, at), Some(' ' | ':' | '.' | ',' | '#' | '=' | '(' | ')' | '/' | '-'))
    };
    let least = here.saturating_sub(3);
    while here > least && is_sign(here) {
        here -= 1;
    }
    here
}
