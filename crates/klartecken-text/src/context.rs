//! What the words in front of a number say that it is.

mod words;

use crate::{scan, word};
use words::{LABELS, LINKS, NUMBERS, TIES, Written};

/// How far back a word is looked for, in characters.
const REACH: usize = 30;

/// How far back the name of a payment reference is looked for.
const OCR_REACH: usize = 40;

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
    /// Only a person's label reaches past "på" and "till": "biljetter på", "faktura till" say where to turn.
    pub(crate) adjacent: bool,
    /// Whether it names a number ("ordernr", "OCR"), not a thing ("order"), with at most a colon before this one.
    pub(crate) outright: bool,
}

/// The nearest label in front of `at`, in the same sentence, with no other number in between.
pub(crate) fn label(chars: &[char], at: usize) -> Option<Label> {
    let first = at.saturating_sub(REACH);
    let (mut linked, mut tied, mut joined) = (true, true, true);
    let mut numbered = false;
    let mut end = at;
    while end > first {
        let char = chars[end - 1];
        if ends_context(chars, end - 1) {
            return None;
        }
        if !char.is_alphabetic() {
            end -= 1;
            joined &= matches!(char, ' ' | ':' | '.' | '#' | '\n')
                || char == '-' && scan::before(chars, end).is_some_and(char::is_alphabetic);
            continue;
        }
        let length = chars[..end].iter().rev().take(REACH).take_while(|char| char.is_alphabetic()).count();
        let word = &chars[end - length..end];
        if let Some(says) = meaning(word, numbered) {
            let is_other = matches!(says, Says::Other | Says::Account | Says::Organisation);
            return Some(Label {
                says,
                adjacent: if is_other { tied } else { linked },
                outright: tied && joined && (numbered || is_number(word)),
            });
        }
        numbered = TIES[..5].iter().any(|tie| word::is(word, tie));
        tied &= TIES.iter().any(|tie| word::is(word, tie));
        linked &= tied || TIES.iter().chain(&LINKS).any(|link| word::is(word, link));
        end -= length;
    }
    None
}

/// What the words in front of `at` say it is.
pub(crate) fn says(chars: &[char], at: usize) -> Option<Says> {
    label(chars, at).map(|label| label.says)
}

/// Whether a word that says so is grown together with the number at `at`: "pnr131122-2382".
pub(crate) fn is_glued(chars: &[char], at: usize, says: Says) -> bool {
    scan::before(chars, at).is_some_and(char::is_alphabetic)
        && label(chars, at).is_some_and(|label| label.adjacent && label.says == says)
}

/// Whether "OCR" stands somewhere in front of `at`, in the same sentence, with no other number in between.
pub(crate) fn follows_ocr(chars: &[char], at: usize) -> bool {
    // No abbreviation is likely here: "OCR. Vi" begins a new sentence.
    let is_over = |here: usize| {
        scan::has(chars, here, ". ") && chars.get(here + 2).is_some_and(|char| char.is_uppercase())
    };
    let is_word = |here: usize| !scan::before(chars, here).is_some_and(char::is_alphabetic);
    (at.saturating_sub(OCR_REACH)..at)
        .rev()
        .take_while(|&here| !ends_context(chars, here) && !is_over(here))
        .any(|here| scan::has(chars, here, "ocr") && is_word(here))
}

/// Whether the word is the name of a number rather than of something that has one.
fn is_number(word: &[char]) -> bool {
    word::contains(word, "nr")
        || word::contains(word, "num")
        || NUMBERS.iter().any(|name| scan::has(word, 0, name))
}

fn meaning(word: &[char], numbered: bool) -> Option<Says> {
    // The last part decides what a compound is: "bokningstelefon".
    if word::contains(word, "telefon") {
        return Some(Says::Phone);
    }
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

/// Whether what stands before `at` says nothing about what stands after it.
fn ends_context(chars: &[char], at: usize) -> bool {
    matches!(chars[at], '0'..='9' | '!' | '?') || ends_sentence(chars, at)
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
