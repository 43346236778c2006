//! Date and last four with words in between: "född 22 november 2013, de fyra sista är 2382".

use chrono::NaiveDate;

use super::{Found, is_open_after, is_open_before, number::number, shape};
use crate::{
    Certainty, IdentityNumber, MentionKind,
    context::{Says, says},
    scan,
};

/// How far from the date the last four are looked for, in characters.
const REACH: usize = 48;

/// Beginnings of Swedish month names; "maj" and "mars" need all three letters.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/// A person's number in two parts.
pub(super) fn read(chars: &[char], at: usize, today: NaiveDate) -> Option<Found> {
    if !is_open_before(chars, at) {
        return None;
    }
    let (mut digits, date_end) = date(chars, at)?;
    let (four, hint) = last_four(chars, date_end)?;
    digits.extend(shape::collect(chars, four, four + 4));
    let number = number(&digits, false, today)?;
    let is_birth = matches!(says(chars, at), Some(Says::Person | Says::Born));
    let certainty = match (number.checks, hint) {
        (true, Hint::Plain) => Certainty::Certain,
        // "12/11 2026: de sista fyra kvällarna 1830" is no birth.
        (true, Hint::Vague) | (false, Hint::Plain) if is_birth => Certainty::Possible,
        _ => return None,
    };
    let number = IdentityNumber { form: number.form, certainty, test_series: number.test_series };
    Some(Found { start: at, end: four + 4, kind: MentionKind::PersonalIdentityNumber { number } })
}

/// The digits of a date, year first, and its end.
fn date(chars: &[char], at: usize) -> Option<(Vec<u8>, usize)> {
    let row = scan::digits(chars, at, 9);
    match shape::date(chars, at, row) {
        Some(end) => Some((shape::collect(chars, at, end), end)),
        None if row <= 2 => day_first(chars, at, row),
        None => None,
    }
}

/// `22 november 2013`, `22/11 2013`, `22/11-13`, `22.11.2013`.
fn day_first(chars: &[char], at: usize, row: usize) -> Option<(Vec<u8>, usize)> {
    let sign = at + row;
    let (month, month_end) = match chars.get(sign)? {
        '/' | '.' => {
            let length = scan::digits(chars, sign + 1, 3);
            (shape::collect(chars, sign + 1, sign + 1 + length), sign + 1 + length)
        }
        ' ' => {
            let month = MONTHS.iter().position(|name| scan::has(chars, sign + 1, name))? + 1;
            let rest = chars.get(sign + 1..)?;
            let length = rest.iter().take(10).take_while(|char| char.is_alphabetic()).count();
            (two(month), sign + 1 + length)
        }
        _ => return None,
    };
    let gap = (month_end..month_end + 2)
        .take_while(|&at| matches!(chars.get(at), Some(' ' | '-' | '/' | '.')))
        .count();
    let year = month_end + gap;
    let length = scan::digits(chars, year, 5);
    if gap == 0 || (length != 2 && length != 4) || month.is_empty() || month.len() > 2 {
        return None;
    }
    let day = shape::collect(chars, at, sign);
    let pad = |part: Vec<u8>| if part.len() == 1 { vec![0, part[0]] } else { part };
    let digits = [shape::collect(chars, year, year + length), pad(month), pad(day)].concat();
    Some((digits, year + length))
}

fn two(number: usize) -> Vec<u8> {
    [number / 10, number % 10].into_iter().filter_map(|digit| u8::try_from(digit).ok()).collect()
}

/// How plainly the words say that the last four follow.
enum Hint {
    /// "de fyra sista", "sista siffrorna".
    Plain,
    /// "sista" or "slutar" alone.
    Vague,
}

/// Where the last four begin, if words after `at` announce them.
fn last_four(chars: &[char], at: usize) -> Option<(usize, Hint)> {
    let end = chars.len().min(at + REACH);
    let (mut last, mut four) = (false, false);
    let mut here = at;
    while here < end {
        if !scan::is_word(chars, here) {
            here += 1;
            continue;
        }
        let length = (here..end + 5).take_while(|&at| scan::is_word(chars, at)).count();
        let is = |word: &str| scan::has(chars, here, word);
        match length {
            4 if last && scan::digits(chars, here, 5) == 4 => {
                let is_open = is_open_before(chars, here) && is_open_after(chars, here + 4);
                return is_open.then_some((here, if four { Hint::Plain } else { Hint::Vague }));
            }
            _ => {
                last |= is("sista") || is("slut") || is("last");
                four |=
                    is("fyra") || is("siffr") || is("slutsiffr") || is("four") || (length == 1 && is("4"));
            }
        }
        here += length;
    }
    None
}
