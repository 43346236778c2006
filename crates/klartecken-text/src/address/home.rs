//! What beside a street says that somebody lives there.

use crate::{scan, word};

/// How far before a street "c/o" is looked for, in characters.
const CARE_OF: usize = 40;

/// Words for a flat, floor or staircase in front of their number, in order.
const BEFORE: [&str; 12] = [
    "lgh",
    "lghnr",
    "lägenhet",
    "port",
    "trappa",
    "trappuppgång",
    "uppg",
    "uppgång",
    "vån",
    "våning",
    "våningen",
    "våningsplan",
];

/// Words for stairs behind their number, in order.
const BEHIND: [&str; 5] = ["tr", "trappa", "trappor", "van", "vån"];

/// Words for a flat that need no number, in order.
const ALONE: [&str; 4] = ["bv", "nb", "ög", "öv"];

/// Where an address with "c/o" in front of its street begins, and whether it has one.
pub(super) fn care_of(chars: &[char], start: usize) -> (usize, bool) {
    let begins = (start.saturating_sub(CARE_OF)..start)
        .rev()
        .take_while(|&at| !matches!(chars[at], '!' | '?' | ';') && (chars[at] != '\n' || at + 1 == start))
        .find(|&at| scan::has(chars, at, "c/o") && word::is_start(chars, at));
    (begins.unwrap_or(start), begins.is_some())
}

/// The end of what belongs to an address whose number ends before `end`, and whether there is anything.
pub(super) fn details(chars: &[char], end: usize) -> (usize, bool) {
    let mut here = end;
    // Flat, stairs, c/o, postcode: each at most once.
    for _ in 0..4 {
        let next = past_signs(chars, here);
        let found = flat(chars, next)
            .or_else(|| stairs(chars, next))
            .or_else(|| post(chars, next))
            .or_else(|| inner_care_of(chars, next));
        match found {
            Some(further) if next > here => here = further,
            _ => break,
        }
    }
    (here, here > end)
}

/// Past a comma, a line break, spaces or an opening parenthesis.
fn past_signs(chars: &[char], at: usize) -> usize {
    let end = scan::past(chars, at, &[' ', ',', '(', ')', '.', '-', '/'], 3);
    end + usize::from(chars.get(end) == Some(&'\n') && chars.get(end + 1) != Some(&'\n'))
}

/// `lgh 1203`, `lägenhet 12`, `vån 3`, `uppgång B`.
fn flat(chars: &[char], at: usize) -> Option<usize> {
    let word = word::at(chars, at);
    if word::is_one_of(word, &ALONE) {
        return Some(at + word.len());
    }
    if !word::is_one_of(word, &BEFORE) {
        return None;
    }
    let mut here = scan::past(chars, at + word.len(), &[' ', '.', ':'], 2);
    if scan::has(chars, here, "nr ") {
        here += 3;
    }
    let row = scan::digits(chars, here, 5);
    let is_letter =
        chars.get(here).is_some_and(|char| char.is_ascii_uppercase()) && !scan::is_word(chars, here + 1);
    match row {
        0 => is_letter.then_some(here + 1),
        1..=4 => (!scan::is_word(chars, here + row)).then_some(here + row),
        _ => None,
    }
}

/// `2 tr`, `3 trappor`, `1 tr upp`.
fn stairs(chars: &[char], at: usize) -> Option<usize> {
    let row = scan::digits(chars, at, 3);
    if !(1..=2).contains(&row) {
        return None;
    }
    let word_at = at + row + scan::repeated(chars, at + row, ' ', 1);
    let word = word::at(chars, word_at);
    word::is_one_of(word, &BEHIND).then(|| {
        let end = word_at + word.len();
        if scan::has(chars, end, " upp") && !scan::is_word(chars, end + 4) { end + 4 } else { end }
    })
}

/// `987 31 Ljungåsa`, `SE-987 31 Norra Ljungåsa`.
fn post(chars: &[char], at: usize) -> Option<usize> {
    let code = at
        + if scan::has(chars, at, "se-") {
            3
        } else if scan::has(chars, at, "s-") {
            2
        } else {
            0
        };
    let town = match scan::digits(chars, code, 6) {
        3 if chars.get(code + 3) == Some(&' ') && scan::digits(chars, code + 4, 3) == 2 => code + 6,
        5 => code + 5,
        _ => return None,
    };
    let town = town + scan::repeated(chars, town, ' ', 2);
    let is_town =
        chars.get(code) != Some(&'0') && !scan::is_digit(chars, town) && word::is_capital(chars, town);
    is_town.then(|| name_end(chars, town, 2))
}

/// `c/o Bergström`.
fn inner_care_of(chars: &[char], at: usize) -> Option<usize> {
    let name = at + 3 + scan::repeated(chars, at + 3, ' ', 1);
    (scan::has(chars, at, "c/o") && word::is_capital(chars, name)).then(|| name_end(chars, name, 2))
}

/// The end of a name of at most so many `words` with capitals.
fn name_end(chars: &[char], at: usize, words: usize) -> usize {
    let mut end = word::end(chars, at);
    for _ in 1..words {
        let next = end + 1;
        if chars.get(end) != Some(&' ') || !word::is_capital(chars, next) || word::at(chars, next).len() < 2 {
            break;
        }
        end = word::end(chars, next);
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_in_order() {
        for table in [&BEFORE[..], &BEHIND, &ALONE] {
            word::check_table(table, false);
        }
    }
}
