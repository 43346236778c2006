//! Whether a written number is a person's, by its digits and by what stands around it.

use chrono::{Datelike, NaiveDate};

use super::{
    Found, is_open_after, is_open_before,
    number::{Number, number},
    shape::{self, Joint, Shape},
};
use crate::{
    Certainty, IdentityNumber, MentionKind,
    context::{Label, Says, follows_ocr, is_glued, label},
    phone, scan, word,
};

/// A person's number with its parts side by side.
pub(super) fn read(chars: &[char], at: usize, today: NaiveDate) -> Option<Found> {
    if !is_open_before(chars, at) && !is_glued(chars, at, Says::Person) {
        return None;
    }
    let usual = shape::usual(chars, at).filter(|shape| is_open_after(chars, shape.end));
    let judged = usual.and_then(|shape| judge(chars, at, shape, today));
    judged.or_else(|| {
        let shape = shape::grouped(chars, at).filter(|shape| is_open_after(chars, shape.end))?;
        judge(chars, at, shape, today)
    })
}

fn judge(chars: &[char], at: usize, shape: Shape, today: NaiveDate) -> Option<Found> {
    let plus = shape.joint == Joint::Plus;
    let label = label(chars, at);
    let (number, certainty) = match (number(&shape.digits, plus, today), label) {
        (strict, Some(Label { says: Says::Person, adjacent, .. })) => {
            // Few people know the plus sign; with a label the other century is meant.
            let number = strict.or_else(|| number(&shape.digits, !plus, today))?;
            (number, labelled(&shape, number, strict.is_some(), adjacent)?)
        }
        (Some(number), label) if number.checks => (number, unlabelled(chars, at, &shape, label, today)?),
        _ => return None,
    };
    let number = IdentityNumber { form: number.form, certainty, test_series: number.test_series };
    Some(Found { start: at, end: shape.end, kind: MentionKind::PersonalIdentityNumber { number } })
}

/// How sure it is where a label says that it is a person's number.
fn labelled(shape: &Shape, number: Number, in_century: bool, adjacent: bool) -> Option<Certainty> {
    if number.checks {
        let is_loose = shape.joint == Joint::Comma;
        // Behind a comma may as well come a time of day or the next thing told.
        if is_loose && !adjacent {
            return None;
        }
        let is_sure = in_century && !(is_loose && is_clock(last_four(shape)));
        return Some(if is_sure { Certainty::Certain } else { Certainty::Possible });
    }
    // A number misread or mistyped still points to somebody; a date with a time of day does not.
    let is_whole = match shape.joint {
        Joint::Bare | Joint::Sign | Joint::Plus => true,
        Joint::Space => !is_clock(last_four(shape)),
        _ => false,
    };
    (adjacent && is_whole).then_some(Certainty::Possible)
}

/// How sure it is without a label that says so; date and check digit are right.
fn unlabelled(
    chars: &[char],
    at: usize,
    shape: &Shape,
    label: Option<Label>,
    today: NaiveDate,
) -> Option<Certainty> {
    let says = label.map(|label| label.says);
    let adjacent = label.is_some_and(|label| label.adjacent);
    let is_phone = shape.digits.len() == 10 && phone::is_possible(&shape.digits);
    let is_moment = is_recent_moment(&shape.digits, today);
    let doubt = match shape.joint {
        Joint::Groups => return None,
        Joint::Bare if is_denied_behind(chars, shape.end) => return None,
        Joint::Bare | Joint::Space if is_phone && says == Some(Says::Phone) => return None,
        Joint::Bare if shape.digits.len() == 10 => match says {
            // A company of one person has its owner's number.
            Some(Says::Organisation | Says::Born) => false,
            Some(Says::Other) if adjacent => return None,
            None | Some(Says::Other | Says::Account) if follows_ocr(chars, at) => return None,
            Some(Says::Other | Says::Account) => true,
            _ => is_phone,
        },
        Joint::Space if is_moment || is_clock(last_four(shape)) && is_followed_by_clock(chars, shape.end) => {
            return None;
        }
        Joint::Space => is_phone || is_clock(last_four(shape)),
        Joint::Parentheses | Joint::Comma => {
            let is_born = says == Some(Says::Born);
            let is_denied = matches!(says, Some(Says::Other | Says::Account | Says::Phone));
            let is_telling = !is_clock(last_four(shape)) && !is_year(last_four(shape));
            // "2025-10-03 (2340)" is a date and how many came.
            let is_row = scan::digits(chars, at, 6) == 6;
            let fits = match shape.joint {
                Joint::Comma => is_born && is_telling,
                _ => is_born || (is_row && is_telling && !is_denied),
            };
            if !fits {
                return None;
            }
            true
        }
        Joint::Singles => true,
        Joint::Bare | Joint::Sign => is_moment,
        Joint::Plus | Joint::Letterspaced | Joint::Parted => false,
    };
    let is_said_otherwise = adjacent && matches!(says, Some(Says::Other | Says::Account));
    let possible = doubt || is_said_otherwise || is_in_address(chars, at);
    Some(if possible { Certainty::Possible } else { Certainty::Certain })
}

fn last_four(shape: &Shape) -> &[u8] {
    shape.digits.get(shape.digits.len().saturating_sub(4)..).unwrap_or_default()
}

/// Whether four digits can be a time of day.
fn is_clock(four: &[u8]) -> bool {
    matches!(four, [hours @ .., tens, _] if *tens < 6 && matches!(hours, [0 | 1, _] | [2, 0..=3]))
}

/// Whether four digits can be a year that people write about.
fn is_year(four: &[u8]) -> bool {
    matches!(four, [1, 8 | 9, ..] | [2, 0, ..])
}

/// Whether a time of day follows, as in `2026-10-03 1800 till 2000` or `2026-10-03 1800, 1930`.
fn is_followed_by_clock(chars: &[char], end: usize) -> bool {
    let rest = chars.get(end..).unwrap_or_default();
    let gap = rest.iter().take(7).take_while(|char| !char.is_ascii_digit() && **char != '\n').count();
    let clock = end + gap;
    match scan::digits(chars, clock, 5) {
        4 => is_clock(&shape::collect(chars, clock, clock + 4)),
        2 => matches!(chars.get(clock + 2), Some('.' | ':')) && scan::digits(chars, clock + 3, 3) == 2,
        _ => false,
    }
}

/// Whether it may as well be a moment of this or last year on the full five minutes: `20261003-1800`.
fn is_recent_moment(digits: &[u8], today: NaiveDate) -> bool {
    let [.., tens, ones] = digits else { return false };
    let [2, 0, a, b, ..] = digits else { return false };
    let year = 2000 + i32::from(*a) * 10 + i32::from(*b);
    digits.len() == 12
        && year >= today.year() - 1
        && is_clock(&digits[8..])
        && (tens * 10 + ones).is_multiple_of(5)
}

/// Whether the words right behind say that it is a payment reference or no person's number: `(ett OCR-nummer)`.
fn is_denied_behind(chars: &[char], end: usize) -> bool {
    /// How far the words may stand, in characters.
    const REACH: usize = 45;
    let opens = scan::past(chars, end, &[' ', '(', ','], 2);
    let rest = chars.get(opens..chars.len().min(opens + REACH)).unwrap_or_default();
    let length =
        rest.iter().take_while(|char| !matches!(char, ')' | '.' | '!' | '?' | '\n' | '0'..='9')).count();
    let is_behind = |words: &str| {
        (opens..opens + length).any(|at| scan::has(chars, at, words) && word::is_start(chars, at))
    };
    let is_denied = ["inte ditt person", "inte ett person", "inget person", "ej person"]
        .iter()
        .any(|words| is_behind(words));
    opens > end
        && (is_denied
            || ["ocr", "ett ocr", "är ocr", "är ett ocr"].iter().any(|words| scan::has(chars, opens, words)))
}

/// Whether it stands in a web address or a file name, where long numbers mean anything.
fn is_in_address(chars: &[char], at: usize) -> bool {
    let length = chars[..at].iter().rev().take(80).take_while(|char| !char.is_whitespace()).count();
    let word = &chars[at - length..at];
    let is_domain = |pair: &[char]| pair[0] == '.' && pair[1].is_alphabetic();
    let is_path = word.contains(&'/') && word.windows(2).any(is_domain);
    is_path || word.iter().any(|char| matches!(char, '_' | '=' | '&' | '\\'))
}
