//! Which words stand near enough to a place to say something about it.

use std::ops::Range;

use crate::scan;

/// Farthest that anything is looked for, in characters.
const REACH: usize = 160;

/// The sentence with `start..end` in it, and so many `neighbours` before and behind it; never beyond a blank line.
pub(crate) fn around(chars: &[char], start: usize, end: usize, neighbours: usize) -> Range<usize> {
    let first = (start.saturating_sub(REACH)..start)
        .rev()
        .scan(neighbours, |left, at| goes_on(chars, at, left).then_some(at))
        .last()
        .unwrap_or(start);
    let last = (end..chars.len().min(end.saturating_add(REACH)))
        .scan(neighbours, |left, at| goes_on(chars, at, left).then_some(at + 1))
        .last()
        .unwrap_or(end);
    first..last
}

/// Whether a sentence past `at` is still wanted.
fn goes_on(chars: &[char], at: usize, left: &mut usize) -> bool {
    if is_blank_line(chars, at) {
        return false;
    }
    if ends(chars, at) {
        match left.checked_sub(1) {
            Some(fewer) => *left = fewer,
            None => return false,
        }
    }
    true
}

/// Whether a sentence ends with the character at `at`.
fn ends(chars: &[char], at: usize) -> bool {
    match chars.get(at) {
        Some('!' | '?') => true,
        // What a heading announces stands on the next line.
        Some('\n') => !matches!(scan::before(chars, at), Some(':' | ',')),
        Some('.') => ends_with_stop(chars, at),
        _ => false,
    }
}

/// Whether the full stop at `at` is more than the end of an abbreviation, an initial or a decimal.
fn ends_with_stop(chars: &[char], at: usize) -> bool {
    let is_word =
        at >= 2 && scan::is_word(chars, at - 1) && (scan::is_word(chars, at - 2) || chars[at - 2] == ' ');
    match chars.get(at + 1) {
        None | Some('\n') => true,
        Some(' ') => {
            is_word && chars.get(at + 2).is_none_or(|char| !char.is_lowercase() && !char.is_ascii_digit())
        }
        Some(_) => false,
    }
}

/// Whether the line break at `at` is one of two in a row.
fn is_blank_line(chars: &[char], at: usize) -> bool {
    chars.get(at) == Some(&'\n')
        && (chars.get(at + 1) == Some(&'\n') || scan::before(chars, at) == Some('\n'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_as_far_as_asked() {
        let text = "Ett. Två bl.a. Åsa kl. 12 xx här. Tre! Fyra\n\nFem";
        let chars: Vec<char> = text.chars().collect();
        let at = text.chars().position(|char| char == 'x').unwrap();
        let part = |neighbours| -> String { chars[around(&chars, at, at + 2, neighbours)].iter().collect() };
        assert_eq!(part(0).trim(), "Två bl.a. Åsa kl. 12 xx här");
        assert_eq!(part(1).trim(), "Ett. Två bl.a. Åsa kl. 12 xx här. Tre");
        assert_eq!(part(9).trim(), "Ett. Två bl.a. Åsa kl. 12 xx här. Tre! Fyra");
        assert_eq!(around(&[], 0, 0, 1), 0..0);
    }
}
