//! Telephone numbers, in the forms in which Swedes write them.

mod plan;
mod short;
mod written;

use crate::{
    Mention, MentionKind, PhoneKind, PhoneNumber, Reading,
    context::{Label, Says, follows_ocr, is_glued, label},
    scan,
};

/// Adds every telephone number to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    let chars = &reading.chars;
    let mut at = 0;
    while at < chars.len() {
        match read(chars, at) {
            Some((end, number)) => {
                mentions.push(Mention::new(reading.span(at, end), MentionKind::Phone { number }));
                at = end;
            }
            None => at += 1,
        }
    }
}

/// The one number that all of `chars` is, whatever else it could be.
pub(crate) fn whole(chars: &[char]) -> Option<PhoneNumber> {
    let is_space = |char: &char| char.is_whitespace();
    let start = chars.iter().position(|char| !is_space(char))?;
    let end = chars.iter().rposition(|char| !is_space(char))? + 1;
    let start = if scan::has(chars, start, "tel:") { start + 4 } else { start };
    let chars = chars.get(start..end)?;
    let (read, number) = written::read(chars, 0, true).or_else(|| short::read(chars, 0, true))?;
    (read == chars.len()).then_some(number)
}

/// Whether ten digits can be a telephone number.
pub(crate) fn is_possible(digits: &[u8]) -> bool {
    digits.first() == Some(&0) && plan::kind(digits).is_some()
}

/// The end of the mobile number that begins at `at`, whatever the words around it say.
pub(crate) fn mobile(chars: &[char], at: usize) -> Option<usize> {
    written::read(chars, at, true).filter(|found| found.1.kind == PhoneKind::Mobile).map(|found| found.0)
}

/// The number that begins at `at`, and its end.
fn read(chars: &[char], at: usize) -> Option<(usize, PhoneNumber)> {
    if !matches!(chars.get(at)?, '+' | '(' | '0'..='9') || !is_open_before(chars, at) {
        return None;
    }
    // Most numbers are none of these; only then are the words in front worth reading.
    let found = written::read(chars, at, true).or_else(|| short::read(chars, at, true))?;
    let label = label(chars, at);
    let is_said = label.is_some_and(|label| label.says == Says::Phone);
    if is_said {
        return Some(found);
    }
    if is_denied(chars, at, &found, label) {
        return None;
    }
    written::read(chars, at, false).or_else(|| short::read(chars, at, false))
}

/// Whether the words in front say that it is something else.
///
/// What is written as a telephone number, or is long enough and begins like a mobile one, is taken for something else
/// only where that is said outright: "Biljetter: 070-174 06 05" is where to get them, "Biljettnr" is not.
fn is_denied(chars: &[char], at: usize, found: &(usize, PhoneNumber), label: Option<Label>) -> bool {
    let other = label.filter(|label| matches!(label.says, Says::Other | Says::Account | Says::Organisation));
    let is_vague = (at..found.0).all(|at| scan::is_digit(chars, at)) && found.1.kind != PhoneKind::Mobile;
    let is_outright = other.is_some_and(|label| label.outright);
    let is_adjacent = other.is_some_and(|label| label.adjacent);
    is_outright || is_vague && (is_adjacent || other == label && follows_ocr(chars, at))
}

/// Whether a number may begin at `at`: no letter or digit in front but a telephone word's, and no sign or thousands
/// space after a digit.
fn is_open_before(chars: &[char], at: usize) -> bool {
    match scan::before(chars, at) {
        None => true,
        Some('-' | '.' | ':' | ',' | '+' | '(') => at < 2 || !scan::is_digit(chars, at - 2),
        // Groups of an account or card number go on; a number with its own beginning may follow another.
        Some(' ') if at >= 2 && scan::is_digit(chars, at - 2) => {
            chars[at] == '+' || chars[at] == '(' || !is_grouped(chars, at)
        }
        Some(char) => !char.is_alphanumeric() || is_glued(chars, at, Says::Phone),
    }
}

/// Whether the digits at `at` are a group of two to four with a space after it.
fn is_grouped(chars: &[char], at: usize) -> bool {
    let row = scan::digits(chars, at, 5);
    row < 5 && chars.get(at + row) == Some(&' ')
}

/// Whether a number may end before `end`: no letter or digit behind, and no sign that leads to more digits.
fn is_open_after(chars: &[char], end: usize) -> bool {
    match chars.get(end) {
        None => true,
        Some('-' | '.' | ':') => !scan::is_digit(chars, end + 1),
        Some(char) => !char.is_alphanumeric(),
    }
}

/// A number in normal form.
fn number(digits: &[u8], prefix: &str, kind: PhoneKind) -> PhoneNumber {
    let digits = digits.iter().map(|digit| char::from(b'0' + digit % 10));
    PhoneNumber { national: prefix.chars().chain(digits).collect(), kind }
}
