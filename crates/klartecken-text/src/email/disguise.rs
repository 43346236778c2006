//! The sign and the dots of an address, and what is written for them to fool machines.

use crate::scan;

/// Written for `@`, with or without brackets.
const AT: [&str; 6] = ["at", "a", "@", "snabel-a", "snabela", "snabel a"];
/// Written for a dot, with or without brackets.
const DOT: [&str; 4] = ["punkt", "dot", "prick", "."];

/// Words that stand in front of a spaced sign where it means "at" some place and no address follows.
pub(super) const BEFORE_PLACES: [&str; 34] = [
    "ses",
    "syns",
    "träffas",
    "möts",
    "finns",
    "är",
    "se",
    "oss",
    "mig",
    "er",
    "foto",
    "bild",
    "bilder",
    "följ",
    "följs",
    "kolla",
    "live",
    "mer",
    "här",
    "nu",
    "hemsida",
    "av",
    "och",
    "på",
    "i",
    "till",
    "hos",
    "med",
    "insta",
    "instagram",
    "adress",
    "us",
    "me",
    "look",
];

/// Words that announce an address.
const ANNOUNCE: [&str; 6] = ["mejl", "mail", "epost", "e-post", "skriv till", "kontakt"];

/// How far in front of an address they are looked for, in characters.
const ANNOUNCE_REACH: usize = 30;

/// Whether the name at `at` begins its line or is announced as an address.
pub(super) fn is_announced(chars: &[char], at: usize) -> bool {
    let mut line =
        (at.saturating_sub(ANNOUNCE_REACH)..at).rev().take_while(|&here| chars.get(here) != Some(&'\n'));
    matches!(scan::before(chars, at), None | Some('\n'))
        || line.any(|here| ANNOUNCE.iter().any(|word| scan::has(chars, here, word)))
}

/// How the sign of an address is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// `@` right behind the name.
    Plain,
    /// `@` with spaces around it.
    Apart,
    /// `@` with a space before it only, as in front of a handle.
    Handle,
    /// `(at)`, `snabel-a`.
    Disguised,
    /// `at` as a word: then the dot must be a word too.
    Spoken,
}

impl Sign {
    /// Whether dots may be disguised as well.
    pub(super) fn is_disguised(self) -> bool {
        matches!(self, Sign::Disguised | Sign::Spoken)
    }
}

/// The sign at `at`: the end of what stands before it, the beginning of what follows, and how it is written.
pub(super) fn at_sign(chars: &[char], at: usize) -> Option<(usize, usize, Sign)> {
    match chars.get(at)? {
        '@' => {
            let (left, right) = (back(chars, at), skip(chars, at + 1));
            let sign = match (left == at, right == at + 1) {
                (true, _) => Sign::Plain,
                (false, true) => Sign::Handle,
                (false, false) => Sign::Apart,
            };
            Some((left, right, sign))
        }
        '(' | '[' | '{' => {
            let right = bracketed(chars, at, &AT)?;
            Some((back(chars, at), skip(chars, right), Sign::Disguised))
        }
        // Bare words only where nobody would write them otherwise.
        's' | 'S' if scan::before(chars, at) == Some(' ') => {
            let word =
                ["snabel-a", "snabela", "snabel a"].into_iter().find(|word| scan::has(chars, at, word))?;
            let right = at + word.len();
            (chars.get(right) == Some(&' ')).then(|| (back(chars, at), skip(chars, right), Sign::Disguised))
        }
        'a' | 'A' if scan::before(chars, at) == Some(' ') && scan::has(chars, at, "at ") => {
            Some((back(chars, at), at + 3, Sign::Spoken))
        }
        _ => None,
    }
}

/// The beginning of what follows the dot at `at`.
pub(super) fn dot(chars: &[char], at: usize, is_disguised: bool) -> Option<usize> {
    if chars.get(at) == Some(&'.') {
        return Some(at + 1);
    }
    if !is_disguised {
        return None;
    }
    let start = skip(chars, at);
    if let Some(end) = bracketed(chars, start, &DOT) {
        return Some(skip(chars, end));
    }
    let word = DOT[..3].iter().find(|word| start > at && scan::has(chars, start, word))?;
    let end = start + word.len();
    (chars.get(end) == Some(&' ')).then_some(end + 1)
}

/// The end of what stands before a disguised dot that itself ends before `at`.
pub(super) fn dot_before(chars: &[char], at: usize) -> Option<usize> {
    let end = back(chars, at);
    if matches!(scan::before(chars, end), Some(')' | ']' | '}')) {
        // The longest is "(punkt)".
        let start = (end.saturating_sub(7)..end).find(|&start| bracketed(chars, start, &DOT) == Some(end))?;
        return Some(back(chars, start));
    }
    let word = DOT[..3].iter().find(|word| {
        let start = end.checked_sub(word.len());
        end < at
            && start
                .is_some_and(|start| scan::has(chars, start, word) && scan::before(chars, start) == Some(' '))
    })?;
    Some(end - word.len() - 1)
}

/// One past the bracket that closes one of `words` at `at`.
fn bracketed(chars: &[char], at: usize, words: &[&str]) -> Option<usize> {
    let close = match chars.get(at)? {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        _ => return None,
    };
    let ends = words.iter().filter(|word| scan::has(chars, at + 1, word)).map(|word| at + 1 + word.len());
    ends.into_iter().find(|&end| chars.get(end) == Some(&close)).map(|end| end + 1)
}

/// Past one space forwards.
fn skip(chars: &[char], at: usize) -> usize {
    at + scan::repeated(chars, at, ' ', 1)
}

/// Past one space backwards.
fn back(chars: &[char], at: usize) -> usize {
    at - usize::from(scan::before(chars, at) == Some(' '))
}
