//! Properties in the land register: a name and two numbers.

use crate::{
    Mention, MentionKind, Reading, found,
    found::Found,
    group::{is_open_after, is_open_before},
    scan, sentence, word,
};

/// Endings of names of farms and villages, in small letters.
const ENDINGS: [&str; 44] = [
    "arp",
    "backa",
    "backen",
    "berg",
    "berga",
    "bo",
    "boda",
    "by",
    "byn",
    "bäck",
    "dal",
    "fors",
    "gård",
    "gården",
    "hed",
    "holm",
    "hult",
    "hus",
    "inge",
    "köp",
    "landa",
    "lund",
    "löv",
    "mark",
    "mo",
    "näs",
    "prästgård",
    "rud",
    "rum",
    "ryd",
    "sjö",
    "sta",
    "stad",
    "sund",
    "säter",
    "tomta",
    "torp",
    "tuna",
    "vik",
    "vreta",
    "åker",
    "ås",
    "ö",
    "öd",
];

/// Beginnings of words that say that a property is spoken of, in order.
const CONTEXT: [&str; 14] = [
    "arrend",
    "avstyck",
    "bygglov",
    "detaljplan",
    "exploater",
    "fastig",
    "gemensamhets",
    "kvarter",
    "köpekontrakt",
    "lantmät",
    "markanvis",
    "samfällig",
    "stamfast",
    "tomt",
];

/// Beginnings of words that say that numbers are a result, in order.
const SCORE: [&str; 12] = [
    "final", "förlor", "förlust", "hemma-", "kvitter", "match", "mål", "oavgjort", "result", "seger", "slut",
    "vann",
];

/// Words with a capital before two numbers that are no place, as beginnings, in order: books, times, parts.
const OTHER: [&str; 52] = [
    "avspark",
    "buss",
    "dörr",
    "efesi",
    "etta",
    "fika",
    "filem",
    "fred",
    "galat",
    "hebr",
    "hosea",
    "insläpp",
    "jakob",
    "jerem",
    "jesaja",
    "joh",
    "juda",
    "kapit",
    "kl",
    "kolos",
    "konsert",
    "kor",
    "luk",
    "lunch",
    "lör",
    "mark",
    "matt",
    "middag",
    "mos",
    "mån",
    "nu",
    "ons",
    "ordspr",
    "paus",
    "petr",
    "predik",
    "psalm",
    "psaltaren",
    "rom",
    "samling",
    "sida",
    "skala",
    "sluttid",
    "start",
    "sön",
    "tid",
    "tis",
    "tor",
    "uppenb",
    "vers",
    "öppet",
    "öppnar",
];

/// Adds every property to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, read);
}

/// The property whose numbers begin at `at`: `3:14`, `S:3`, `GA:12`.
fn read(chars: &[char], at: usize) -> Option<Found> {
    if !is_number_start(chars, at) {
        return None;
    }
    let (end, is_shared) = numbers(chars, at)?;
    let start = name(chars, at - 1)?;
    let around = || sentence::around(chars, start, end, 1);
    let is_said = || word::any(chars, around(), |word| word::begins(word, &CONTEXT));
    let is_property = is_shared || is_said() || {
        let last = &chars[word::start(chars, at - 1)..at - 1];
        let has_ending = ENDINGS.iter().any(|ending| word::ends(last, ending));
        let is_score = is_small(chars, at)
            && (follows_dash(chars, start) || word::any(chars, around(), |word| word::begins(word, &SCORE)));
        !is_score && (!is_time(chars, at) && !is_small(chars, at) || has_ending && !is_clock(chars, at))
    };
    (is_property && is_open_after(chars, end)).then_some(Found { start, end, kind: MentionKind::Property })
}

/// Whether numbers may begin at `at`: behind a space, as digits or as `S` or `GA`.
fn is_number_start(chars: &[char], at: usize) -> bool {
    scan::before(chars, at) == Some(' ')
        && is_open_before(chars, at)
        && (scan::is_digit(chars, at) || scan::has(chars, at, "s:") || scan::has(chars, at, "ga:"))
}

/// The end of the numbers at `at`, and whether they are those of land held in common.
fn numbers(chars: &[char], at: usize) -> Option<(usize, bool)> {
    let is_shared = !scan::is_digit(chars, at);
    let first = if is_shared { word::end(chars, at) - at } else { scan::digits(chars, at, 5) };
    let unit = at + first + 1;
    let second = scan::digits(chars, unit, 5);
    let fits = first <= 4 && chars.get(unit - 1) == Some(&':') && (1..=4).contains(&second);
    fits.then_some((unit + second, is_shared))
}

/// Where the name that ends before `end` begins: one word with a capital, and "Norra", "Stora" and the like before it.
fn name(chars: &[char], end: usize) -> Option<usize> {
    let mut start = word::start(chars, end);
    let word = &chars[start..end];
    let has_small = word.get(1).is_some_and(|char| char.is_lowercase());
    if word.len() < 2 || !word::is_capital(chars, start) || !has_small || word::begins(word, &OTHER) {
        return None;
    }
    for _ in 0..2 {
        let Some(space) = start.checked_sub(1).filter(|space| chars[*space] == ' ') else { break };
        let before = word::start(chars, space);
        let word = &chars[before..space];
        let belongs = word::is_capital(chars, before)
            && (matches!(word.last(), Some('a' | 'e')) && word::is_one_of(word, &FIRST)
                || word.last() == Some(&'s'));
        if !belongs {
            break;
        }
        start = before;
    }
    Some(start)
}

/// First words of names, in order.
const FIRST: [&str; 11] =
    ["gamla", "lilla", "nedre", "norra", "nya", "stora", "södra", "västra", "yttre", "östra", "övre"];

/// Whether the digits at `at` can be a time of day.
fn is_time(chars: &[char], at: usize) -> bool {
    let row = scan::digits(chars, at, 3);
    let minutes = at + row + 1;
    (1..=2).contains(&row)
        && scan::digits(chars, minutes, 3) == 2
        && scan::number(chars, at, row) < 25
        && scan::number(chars, minutes, 2) < 60
}

/// Whether they are written as a time of day, with two digits for the hour.
fn is_clock(chars: &[char], at: usize) -> bool {
    is_time(chars, at) && scan::digits(chars, at, 3) == 2
}

/// Whether both numbers are as small as goals in a match.
fn is_small(chars: &[char], at: usize) -> bool {
    let row = scan::digits(chars, at, 3);
    row == 1 && scan::digits(chars, at + 2, 2) == 1
}

/// Whether a dash in front makes it the second of two teams.
fn follows_dash(chars: &[char], start: usize) -> bool {
    chars[..start].iter().rev().take(2).any(|char| *char == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_in_order() {
        word::check_table(&FIRST, false);
        for table in [&CONTEXT[..], &SCORE, &OTHER] {
            word::check_table(table, true);
        }
    }
}
