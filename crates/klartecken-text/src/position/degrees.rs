//! Latitude and longitude, as decimals or in degrees, minutes and seconds.

use super::found;
use crate::{found::Found, group::is_open_before, scan, word};

/// Where Sweden lies, in whole degrees.
const NORTH: std::ops::RangeInclusive<u32> = 54..=69;
const EAST: std::ops::RangeInclusive<u32> = 10..=24;

/// Words between the two numbers, in order.
const BETWEEN: [&str; 13] =
    ["e", "lat", "lng", "lon", "long", "longitud", "longitude", "n", "o", "och", "w", "ö", "öst"];

/// One of the two numbers.
struct Angle {
    /// Whole degrees.
    degrees: u32,
    /// One past its last character.
    end: usize,
    /// How many decimals a whole degree would need to be told as exactly.
    decimals: usize,
    /// Whether a degree sign says what it is.
    signed: bool,
}

/// Both numbers, in either order.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    if !scan::is_digit(chars, at) || at.checked_sub(1).is_some_and(|before| scan::is_digit(chars, before)) {
        return None;
    }
    let start = start(chars, at)?;
    let first = angle(chars, at, start < at)?;
    let second_at = between(chars, first.end)?;
    let is_lettered = matches!(scan::before(chars, second_at), Some(' ' | 'E' | 'N' | 'e' | 'n'));
    let second = angle(chars, second_at, start < at && is_lettered)?;
    let is_swedish = NORTH.contains(&first.degrees) && EAST.contains(&second.degrees)
        || EAST.contains(&first.degrees) && NORTH.contains(&second.degrees);
    let is_lettered = start < at || first.signed;
    let least = if is_lettered { 1 } else { 3 };
    let decimals = first.decimals.min(second.decimals);
    let end = past_letter(chars, second.end);
    let fits = is_swedish && decimals >= least && !scan::is_word(chars, end);
    fits.then(|| found(start, end, decimals >= 4))
}

/// Where a position begins whose first digit is at `at`, with the letter in front of it.
fn start(chars: &[char], at: usize) -> Option<usize> {
    let letter = at - chars[..at].iter().rev().take(1).take_while(|char| **char == ' ').count();
    let is_letter = matches!(scan::before(chars, letter), Some('N' | 'E' | 'O' | 'Ö' | 'n'))
        && !letter.checked_sub(2).is_some_and(|before| scan::is_word(chars, before));
    if is_letter {
        return Some(letter - 1);
    }
    is_open_before(chars, at).then_some(at)
}

/// The number at `at`: `62.41873`, `62,41873°`, `62° 25.124′`, `62°25′07.4″`, and behind a letter `62 25.124`.
fn angle(chars: &[char], at: usize, lettered: bool) -> Option<Angle> {
    let row = scan::digits(chars, at, 3);
    if row != 2 {
        return None;
    }
    let degrees = scan::number(chars, at, 2);
    let decimals = decimals(chars, at + 2);
    let whole_end = at + 2 + if decimals > 0 { decimals + 1 } else { 0 };
    let sign = whole_end + scan::repeated(chars, whole_end, ' ', 1);
    let signed = matches!(chars.get(sign), Some('°' | 'º' | '˚'));
    if decimals > 0 {
        let end = if signed { sign + 1 } else { whole_end };
        return Some(Angle { degrees, end, decimals, signed });
    }
    let is_marked_off = signed || lettered && sign > whole_end;
    if !is_marked_off {
        return None;
    }
    let minutes = sign + usize::from(signed);
    let minutes = minutes + scan::repeated(chars, minutes, ' ', 2);
    let (end, fine) = part(chars, minutes, &['\'', '′', '’', '´', '`', '‘'])?;
    let seconds = end + scan::repeated(chars, end, ' ', 2);
    match part(chars, seconds, &['"', '″', '”', '“', '\'', '′', '’']) {
        Some((end, fine)) if is_marked(chars, end) => {
            Some(Angle { degrees, end, decimals: 4 + fine, signed })
        }
        // A minute is about two decimals of a degree.
        _ => (signed || fine > 0).then_some(Angle { degrees, end, decimals: 1 + fine, signed }),
    }
}

/// Whether the sign of seconds stands before `end`.
fn is_marked(chars: &[char], end: usize) -> bool {
    matches!(scan::before(chars, end), Some('"' | '″' | '”' | '“' | '\'' | '′' | '’'))
}

/// Minutes or seconds at `at`: their end with the sign behind them, and how many decimals they have.
fn part(chars: &[char], at: usize, signs: &[char]) -> Option<(usize, usize)> {
    let row = scan::digits(chars, at, 3);
    if !(1..=2).contains(&row) {
        return None;
    }
    let decimals = decimals(chars, at + row);
    let end = at + row + if decimals > 0 { decimals + 1 } else { 0 };
    Some((scan::past(chars, end, signs, 2), decimals))
}

/// How many decimals follow a point or comma at `at`.
fn decimals(chars: &[char], at: usize) -> usize {
    if matches!(chars.get(at), Some('.' | ',')) { scan::digits(chars, at + 1, 16) } else { 0 }
}

/// Where the second number begins behind `end`: past signs, letters and words between them.
fn between(chars: &[char], end: usize) -> Option<usize> {
    let mut here = end;
    while here < end + 20 {
        match chars.get(here)? {
            ' ' | ',' | ';' | '/' | ':' | '(' | ')' | '=' | '&' | '+' | '°' => here += 1,
            char if char.is_ascii_digit() => return (here > end).then_some(here),
            _ => {
                let word = word::at(chars, here);
                if word.is_empty() || !word::is_one_of(word, &BETWEEN) {
                    return None;
                }
                here += word.len();
            }
        }
    }
    None
}

/// Past the letter of the direction behind `end`.
fn past_letter(chars: &[char], end: usize) -> usize {
    let letter = end + scan::repeated(chars, end, ' ', 1);
    let is_letter =
        matches!(chars.get(letter), Some('E' | 'N' | 'O' | 'Ö')) && !scan::is_word(chars, letter + 1);
    if is_letter { letter + 1 } else { end }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_in_order() {
        crate::word::check_table(&super::BETWEEN, false);
    }
}
