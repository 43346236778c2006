//! The name of a street in front of a number, and the number.

use super::suffix::{FIRST, LIVES, OTHER, PLACES, STREETS};
use crate::{measure, scan, word};

/// Most words in the name of a street.
const WORDS: usize = 4;

/// A street and its number.
pub(super) struct Street {
    /// The first character of its name.
    pub(super) start: usize,
    /// One past its number.
    pub(super) end: usize,
    /// Whether it is more than one number: `12–18`.
    pub(super) is_range: bool,
    /// Whether it stands behind "bor på".
    pub(super) is_lived_in: bool,
}

/// The street whose number begins at `at`.
pub(super) fn read(chars: &[char], at: usize) -> Option<Street> {
    let row = scan::digits(chars, at, 4);
    let is_number =
        (1..=3).contains(&row) && chars.get(at) != Some(&'0') && scan::before(chars, at) == Some(' ');
    if !is_number {
        return None;
    }
    let (end, is_range) = number(chars, at + row)?;
    let name_end = at - 1;
    let last = word::start(chars, name_end);
    let name = &chars[last..name_end];
    if name.is_empty() {
        return None;
    }
    let named = if is_alone(name) { phrase(chars, last) } else { compound(chars, last, name) };
    let (start, is_sure) =
        named.map_or_else(|| (first_capital(chars, last, false), false), |start| (start, true));
    let is_lived_in = is_lived_in(chars, start);
    // Any name will do behind "bor på", and in front of a postcode and a town; a small one that ends like a street too.
    let is_capital = word::is_capital(chars, start) && name.len() > 2;
    let is_small = STREETS.iter().any(|suffix| word::ends(name, suffix)) && name.len() > 6;
    let is_street = is_sure
        || is_lived_in && (is_capital || is_small)
        || is_capital && !is_range && has_postcode(chars, end);
    is_street.then_some(Street { start, end, is_range, is_lived_in })
}

/// Whether a comma, a postcode with its space and a town follow `end`: `, 987 31 Ljungåsa`.
fn has_postcode(chars: &[char], end: usize) -> bool {
    let code = end + 2;
    scan::has(chars, end, ", ")
        && scan::digits(chars, code, 4) == 3
        && chars.get(code) != Some(&'0')
        && chars.get(code + 3) == Some(&' ')
        && scan::digits(chars, code + 4, 3) == 2
        && chars.get(code + 6) == Some(&' ')
        && word::is_capital(chars, code + 7)
}

/// The end of a number whose digits end before `end`, and whether it is a range.
///
/// `12`, `12 B`, `12b`, `12–18`; not `3:14`, `12.30`, `12 km`, `12 maj`.
fn number(chars: &[char], end: usize) -> Option<(usize, bool)> {
    let gap = scan::repeated(chars, end, ' ', 1);
    let mut here = end;
    if chars.get(end + gap).is_some_and(|char| is_entrance(*char, gap))
        && !scan::is_word(chars, end + gap + 1)
    {
        here = end + gap + 1;
    } else if scan::is_word(chars, end) || measure::is_amount(chars, end) || measure::is_date(chars, end) {
        return None;
    }
    let dash = here + scan::repeated(chars, here, ' ', 1);
    let other = dash + 1 + scan::repeated(chars, dash + 1, ' ', 1);
    let is_range =
        matches!(chars.get(dash), Some('-' | '/')) && (1..=3).contains(&scan::digits(chars, other, 4));
    if is_range {
        let end = other + scan::digits(chars, other, 3);
        let end = end + usize::from(chars.get(end).is_some_and(|char| is_entrance(*char, 0)));
        let is_over =
            !scan::is_word(chars, end) && !measure::is_amount(chars, end) && !measure::is_date(chars, end);
        return is_over.then_some((end, true));
    }
    let leads_on = matches!(chars.get(here), Some(':' | '.' | ',' | '-')) && scan::is_digit(chars, here + 1);
    (!leads_on).then_some((here, false))
}

/// Whether the letter names a staircase: `12b`, `12 B`.
fn is_entrance(char: char, gap: usize) -> bool {
    matches!(char, 'A'..='H') || gap == 0 && matches!(char, 'a'..='h')
}

/// Whether the word is an ending by itself, as in "Karl Johans gata".
fn is_alone(name: &[char]) -> bool {
    STREETS.iter().chain(&PLACES).any(|suffix| word::is(name, suffix))
}

/// Where the name begins whose last word is an ending: "Karl Johans gata", "Norra byn".
fn phrase(chars: &[char], last: usize) -> Option<usize> {
    let before = word::start(chars, last.checked_sub(1)?);
    let word = &chars[before..last - 1];
    let is_first = word::is_one_of(word, &FIRST);
    let is_genitive =
        word::is_capital(chars, before) && word.len() > 2 && matches!(word.last(), Some('s' | 'x' | 'z'));
    let is_name = chars[last - 1] == ' ' && (is_first || is_genitive);
    is_name.then(|| first_capital(chars, before, is_genitive))
}

/// Where the name begins whose last word ends like a street: "Björkvägen", "Östra Kyrkogatan".
fn compound(chars: &[char], last: usize, name: &[char]) -> Option<usize> {
    let is_capital = word::is_capital(chars, last);
    let is_street = STREETS.iter().any(|suffix| word::ends(name, suffix));
    let is_place = is_capital && PLACES.iter().any(|suffix| word::ends(name, suffix));
    let is_other = word::begins(name, &OTHER);
    ((is_street || is_place) && !is_other).then(|| first_capital(chars, last, false))
}

/// Where the words in front of `start` that belong to the name begin; with `named` it is somebody's family name.
fn first_capital(chars: &[char], start: usize, mut named: bool) -> usize {
    let mut first = start;
    for _ in 0..WORDS {
        let Some(end) = first.checked_sub(1).filter(|end| chars[*end] == ' ') else { break };
        let before = word::start(chars, end);
        let word = &chars[before..end];
        let is_genitive =
            word::is_capital(chars, before) && word.len() > 2 && matches!(word.last(), Some('s' | 'x'));
        // "Karl Johans gata": the first name of a name in the genitive.
        let is_given =
            named && word::is_capital(chars, before) && word.len() > 2 && !is_sentence_start(chars, before);
        if !(word::is_one_of(word, &FIRST) || is_genitive || is_given) {
            break;
        }
        named = is_genitive;
        first = before;
    }
    first
}

/// Whether a sentence or line begins at `at`, where any word has a capital.
fn is_sentence_start(chars: &[char], at: usize) -> bool {
    scan::before(chars, at) == Some('\n') || at >= 2 && matches!(chars[at - 2], '.' | '!' | '?')
}

/// Whether "bor på" or the like stands in front.
fn is_lived_in(chars: &[char], start: usize) -> bool {
    let mut end = start;
    for _ in 0..3 {
        let signs = chars[..end].iter().rev().take(2).take_while(|char| matches!(char, ' ' | ':')).count();
        end -= signs;
        let begin = word::start(chars, end);
        let word = &chars[begin..end];
        if signs == 0 || word.is_empty() {
            return false;
        }
        if word::is_one_of(word, &LIVES) {
            return true;
        }
        if !word::is_one_of(word, &["i", "kvar", "mig", "nu", "oss", "på", "är"]) {
            return false;
        }
        end = begin;
    }
    false
}
