//! The sign and the dots of an address, and what is written for them to fool machines.

use crate::scan;

/// Written for `@`, with or without brackets.
const AT: [&str; 6] = ["at", "a", "@", "snabel-a", "snabela", "snabel a"];
/// Written for a dot, with or without brackets.
const DOT: [&str; 4] = ["punkt", "dot", "prick", "."];

/// The sign at `at`: the end of what stands before it, the beginning of what follows, and whether it is disguised.
pub(super) fn at_sign(chars: &[char], at: usize) -> Option<(usize, usize, bool)> {
    match chars.get(at)? {
        '@' => Some((at, at + 1, false)),
        '(' | '[' | '{' => {
            let right = bracketed(chars, at, &AT)?;
            Some((back(chars, at), skip(chars, right), true))
        }
        // Bare words only where nobody would write them otherwise.
        's' | 'S' if scan::before(chars, at) == Some(' ') => {
            let word =
                ["snabel-a", "snabela", "snabel a"].into_iter().find(|word| scan::has(chars, at, word))?;
            let right = at + word.len();
            (chars.get(right) == Some(&' ')).then(|| (back(chars, at), skip(chars, right), true))
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
