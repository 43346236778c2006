//! Numbers of documents and files about one person, which only their label tells from other numbers.

use crate::{Mention, MentionKind, Reading, found, found::Found, label, scan, word};

/// Labels as whole words: those that name a number, and those that need "nr" or a colon behind them. In order.
const NUMBERS: [&str; 38] = [
    "brukar-id",
    "brukarid",
    "dossiernr",
    "dossiernummer",
    "hsa-id",
    "hsaid",
    "id-kortsnr",
    "id-kortsnummer",
    "journal-id",
    "journalid",
    "journalnr",
    "journalnummer",
    "klient-id",
    "klientid",
    "klientnr",
    "klientnummer",
    "körkortsnr",
    "körkortsnummer",
    "körkortsnumret",
    "legitimationsnr",
    "legitimationsnummer",
    "lma-kort",
    "lma-kortnr",
    "lma-nr",
    "lma-nummer",
    "lmanr",
    "pass-nr",
    "passnr",
    "passnummer",
    "passnumret",
    "passport",
    "patient-id",
    "patientid",
    "patientnr",
    "patientnummer",
    "placerings-id",
    "vårdnr",
    "vårdnummer",
];

/// Labels that name a thing that has a number, in order.
const THINGS: [&str; 14] = [
    "beslutsnr",
    "dossier",
    "id-handling",
    "id-kort",
    "journal",
    "körkort",
    "körkortet",
    "legitimation",
    "lma",
    "pass",
    "passet",
    "patient",
    "personakt",
    "vårdakt",
];

/// Adds every such number to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, read);
}

/// The label at `at` with its number, or a number that needs no label.
fn read(chars: &[char], at: usize) -> Option<Found> {
    if !word::is_start(chars, at) {
        return None;
    }
    let end = directory(chars, at).or_else(|| labelled(chars, at))?;
    Some(Found { start: at, end, kind: MentionKind::Document })
}

/// The end of a person's entry in the catalogue of health care: `SE2321000016-A1B2`.
fn directory(chars: &[char], at: usize) -> Option<usize> {
    let is_entry = scan::has(chars, at, "se")
        && scan::digits(chars, at + 2, 11) == 10
        && chars.get(at + 12) == Some(&'-');
    let rest = chars.get(at + 13..)?;
    let length = rest.iter().take(21).take_while(|char| char.is_ascii_alphanumeric()).count();
    (is_entry && (1..=20).contains(&length)).then_some(at + 13 + length)
}

fn labelled(chars: &[char], at: usize) -> Option<usize> {
    const LABELS: word::Initials = word::Initials::of(&[&NUMBERS, &THINGS]);
    let word = word::at(chars, at);
    if !LABELS.may_begin(word) {
        return None;
    }
    let is_number = word::is_one_of(word, &NUMBERS);
    if !is_number && !word::is_one_of(word, &THINGS) {
        return None;
    }
    let end = at + word.len();
    let number = label::past_ties(chars, end);
    if number == end {
        return None;
    }
    let end = scan::reference(chars, number, is_sign);
    let signs = chars.get(number..end)?;
    let digits = signs.iter().filter(|char| char.is_ascii_digit()).count();
    let letters = signs.iter().filter(|char| char.is_ascii_alphabetic()).count();
    // Words and years follow a thing; a number of its own has more digits and few letters.
    let least = if is_number { 4 } else { 6 };
    let fits = digits >= least && letters <= 4 && signs.len() <= 20;
    (fits && !is_date(signs) && !scan::is_word(chars, end)).then_some(end)
}

fn is_sign(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '/' | '.')
}

/// Whether it is a date with its signs: `2026-11-23`.
fn is_date(signs: &[char]) -> bool {
    signs.len() == 10
        && scan::digits(signs, 0, 5) == 4
        && scan::digits(signs, 5, 3) == 2
        && scan::digits(signs, 8, 3) == 2
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_in_order() {
        crate::word::check_table(&super::NUMBERS, false);
        crate::word::check_table(&super::THINGS, false);
    }
}
