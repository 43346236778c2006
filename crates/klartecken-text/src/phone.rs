//! Telephone numbers, in the forms in which Swedes write them.

mod plan;
mod short;
mod written;

use crate::{
    Mention, MentionKind, PhoneKind, PhoneNumber, Reading,
    context::{Label, Says, label},
    scan,
};

/// Adds every telephone number to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    let chars = &reading.chars;
    let mut at = 0;
    while at < chars.len() {
        match read(chars, at) {
            Some((end, number)) => {
                mentions.push(Mention { span: reading.span(at, end), kind: MentionKind::Phone { number } });
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

/// The number that begins at `at`, and its end.
fn read(chars: &[char], at: usize) -> Option<(usize, PhoneNumber)> {
    if !matches!(chars.get(at)?, '+' | '(' | '0'..='9') || !is_open_before(chars, at) {
        return None;
    }
    // Most numbers are none of these; only then are the words in front worth reading.
    let found = written::read(chars, at, true).or_else(|| short::read(chars, at, true))?;
    let label = label(chars, at);
    let is_said = label.is_some_and(|label| label.says == Says::Phone);
    if label.is_some_and(is_denied) {
        return None;
    }
    if is_said {
        return Some(found);
    }
    written::read(chars, at, false).or_else(|| short::read(chars, at, false))
}

/// Whether the word right in front says that it is something else.
fn is_denied(label: Label) -> bool {
    label.adjacent && matches!(label.says, Says::Other | Says::Account | Says::Organisation)
}

/// Whether a number may begin at `at`: no letter or digit in front, and no sign or thousands space after a digit.
fn is_open_before(chars: &[char], at: usize) -> bool {
    match scan::before(chars, at) {
        None => true,
        Some('-' | '.' | ':' | ',' | '+' | '(') => at < 2 || !scan::is_digit(chars, at - 2),
        // Groups of an account or card number go on; a number with its own beginning may follow another.
        Some(' ') if at >= 2 && scan::is_digit(chars, at - 2) => {
            chars[at] == '+' || chars[at] == '(' || !is_grouped(chars, at)
        }
        Some(char) => !char.is_alphanumeric(),
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
