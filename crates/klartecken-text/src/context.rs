//! What the words in front of a number say that it is.

mod words;

use crate::scan;
use words::{LABELS, LINKS, Written};

/// How far back a word is looked for, in characters.
const REACH: usize = 30;

/// What a number is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// A person's number.
    Person,
    /// A date of birth.
    Born,
    /// A patient's or student's number.
    Reserve,
    /// A company's number.
    Organisation,
    /// A telephone number.
    Phone,
    /// A bank account; some banks use the holder's personal number for it.
    Account,
    /// Something else: a payment reference, an order, a case, a book.
    Other,
}

/// The nearest word that says what a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Label {
    /// What it says.
    pub(crate) says: Says,
    /// Whether it stands right in front, with nothing but "nr", "är" or signs in between.
    pub(crate) adjacent: bool,
}

/// The nearest label in front of `at`, in the same sentence, with no other number in between.
pub(crate) fn label(chars: &[char], at: usize) -> Option<Label> {
    let first = at.saturating_sub(REACH);
    let mut adjacent = true;
    let mut numbered = false;
    let mut end = at;
    while end > first {
        let char = chars[end - 1];
        if char.is_ascii_digit() || matches!(char, '!' | '?') || ends_sentence(chars, end - 1) {
            return None;
        }
        if !char.is_alphabetic() {
            end -= 1;
            continue;
        }
        let length = chars[..end].iter().rev().take(REACH).take_while(|char| char.is_alphabetic()).count();
        let word = &chars[end - length..end];
        if let Some(says) = meaning(word, numbered) {
            return Some(Label { says, adjacent });
        }
        numbered = ["nr", "nummer", "number", "no"].iter().any(|link| is(word, link));
        adjacent &= LINKS.iter().any(|link| is(word, link));
        end -= length;
    }
    None
}

/// What the words in front of `at` say it is.
pub(crate) fn says(chars: &[char], at: usize) -> Option<Says> {
    label(chars, at).map(|label| label.says)
}

fn meaning(word: &[char], numbered: bool) -> Option<Says> {
    // Most words fail on their first letter.
    let first = scan::lower(*word.first()?);
    let fits = |&&(label, written, _): &&(&str, Written, Says)| {
        label.starts_with(first)
            && scan::has(word, 0, label)
            && (written == Written::Start || word.len() == label.chars().count())
            && (written != Written::Numbered || numbered)
    };
    LABELS.iter().find(fits).map(|&(_, _, says)| says)
}

fn is(word: &[char], link: &str) -> bool {
    scan::has(word, 0, link) && word.len() == link.chars().count()
}

/// Whether the full stop or line break at `at` ends a sentence rather than an abbreviation or a heading.
fn ends_sentence(chars: &[char], at: usize) -> bool {
    let before = |char: &&char| char.is_alphanumeric();
    match chars[at] {
        '.' => {
            chars.get(at + 1) == Some(&' ') && chars[..at].iter().rev().take(6).take_while(before).count() > 4
        }
        // "Personnummer:" may have its number on the next line.
        '\n' => !chars[..at].iter().rev().take(3).any(|&char| char == ':'),
        _ => false,
    }
}
