//! Registration plates of vehicles, as Transportstyrelsen issues them.

mod words;

use crate::{
    Mention, MentionKind, Reading, found,
    found::Found,
    group::{is_open_after, is_open_before},
    measure, scan, sentence, word,
};
use words::{ABBREVIATIONS, MODELS, VEHICLE_STEMS, VEHICLES, WORDS};

/// Adds every plate to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, read);
}

/// `MHK 482`, `MHK48D`, and where a vehicle is spoken of `MHK-482`, `mhk482` and `CD 123 A`.
fn read(chars: &[char], at: usize) -> Option<Found> {
    if !chars.get(at)?.is_ascii_alphabetic() || !is_open_before(chars, at) {
        return None;
    }
    let (end, is_plain) = usual(chars, at).or_else(|| diplomatic(chars, at))?;
    let is_denied = !is_open_after(chars, end)
        || scan::before(chars, at) == Some('#')
        || chars.get(end) == Some(&'-') && scan::is_word(chars, end + 1)
        || measure::is_amount(chars, end);
    if is_denied {
        return None;
    }
    let context = word::any(chars, sentence::around(chars, at, end, 1), is_vehicle);
    (is_plain || context).then_some(Found { start: at, end, kind: MentionKind::Plate { context } })
}

/// The end of three letters, two digits and a third sign, and whether it is written as on the plate.
fn usual(chars: &[char], at: usize) -> Option<(usize, bool)> {
    let letters = chars.get(at..at + 3)?;
    let is_small = letters.iter().all(char::is_ascii_lowercase);
    if !letters.iter().all(|char| is_plate_letter(*char, is_small)) {
        return None;
    }
    let gap = usize::from(matches!(chars.get(at + 3), Some(' ' | '-')));
    let digits = at + 3 + gap;
    let last = *chars.get(digits + 2)?;
    let is_number = scan::digits(chars, digits, 2) == 2
        && (last.is_ascii_digit() || is_plate_letter(last, is_small) && !matches!(last, 'O' | 'o'))
        && !scan::has(chars, digits, "000");
    if !is_number {
        return None;
    }
    // "abc123" is what one writes where any plate would do.
    let is_other = word::is_one_of(letters, &ABBREVIATIONS) || scan::has(letters, 0, "abc");
    let is_word = word::is_one_of(letters, &WORDS);
    // "max 100" and the like read as words; a plate in small letters hardly does.
    let has_vowel = letters.iter().any(|char| matches!(char, 'a' | 'e' | 'o' | 'u' | 'y'));
    let is_spoken = is_small && (is_word || gap == 1 && has_vowel);
    let is_plain = !is_small && !is_word && chars.get(at + 3) != Some(&'-');
    (!is_other && !is_spoken).then_some((digits + 3, is_plain))
}

/// The end of an embassy's plate: two letters, three digits, a letter.
fn diplomatic(chars: &[char], at: usize) -> Option<(usize, bool)> {
    let is_letters = (at..at + 2).all(|at| chars.get(at).is_some_and(char::is_ascii_uppercase));
    let digits = at + 2 + scan::repeated(chars, at + 2, ' ', 1);
    let last = digits + 3 + scan::repeated(chars, digits + 3, ' ', 1);
    let fits = is_letters
        && scan::digits(chars, digits, 4) == 3
        && chars.get(last).is_some_and(char::is_ascii_uppercase);
    fits.then_some((last + 1, false))
}

/// Whether the letter is on plates: no I, Q, V, Å, Ä or Ö.
fn is_plate_letter(char: char, small: bool) -> bool {
    let is_case = if small { char.is_ascii_lowercase() } else { char.is_ascii_uppercase() };
    is_case && !matches!(char.to_ascii_uppercase(), 'I' | 'Q' | 'V')
}

/// Whether the word is about a vehicle.
fn is_vehicle(word: &[char]) -> bool {
    let is_car = ["bil", "bilen", "bilar", "bilarna", "bilens"].iter().any(|ending| word::ends(word, ending));
    is_car && !word::ends(word, "mobil")
        || word::is_capital(word, 0) && word::is_one_of(word, &MODELS)
        || word::is_one_of(word, &VEHICLES)
        || word::begins(word, &VEHICLE_STEMS)
}
