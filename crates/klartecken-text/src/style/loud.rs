//! What is shouted.

use crate::{
    Reading, Span,
    words::{Case, Word, WordKind, Words},
};

/// Words in a row that are more than a heading or an abbreviation.
const IN_A_ROW: usize = 3;
/// Letters that such words have together at the least: "BUN, KS och KF" is not shouted.
const LETTERS_IN_A_ROW: usize = 10;
/// Letters of a text that can be shouted as a whole.
const LETTERS_OF_A_TEXT: usize = 40;

/// The first words in capitals in a row, or the first word in capitals where they are most of the text.
pub(super) fn capitals(reading: &Reading, words: &Words) -> Option<Span> {
    let is_upper = |word: &Word| word.kind == WordKind::Letters && word.case == Case::Upper;
    // "JAG ÄR I SKOLAN": a single letter is no abbreviation, and does not end a row.
    let goes_on = |word: &Word| is_upper(word) || word.kind == WordKind::Letters && is_one_capital(word);
    let is_shouted = |count, letters| count >= IN_A_ROW && letters >= LETTERS_IN_A_ROW;
    // The row so far: its first character, one past its last, words and letters.
    let (mut start, mut end, mut count, mut letters) = (0, 0, 0, 0);
    let (mut all, mut upper) = (0, 0);
    for word in words.all.iter().filter(|word| word.kind == WordKind::Letters) {
        let length = word.end - word.start;
        all += length;
        if !goes_on(word) || count > 0 && !is_space(reading, end, word.start) {
            if is_shouted(count, letters) {
                break;
            }
            (count, letters) = (0, 0);
        }
        if is_upper(word) {
            if count == 0 {
                start = word.start;
            }
            (end, count, letters, upper) = (word.end, count + 1, letters + length, upper + length);
        } else if goes_on(word) && count > 0 {
            end = word.end;
        }
    }
    if is_shouted(count, letters) {
        return Some(reading.span(start, end));
    }
    let loud = words.all.iter().find(|word| is_upper(word))?;
    (all >= LETTERS_OF_A_TEXT && upper * 5 > all * 3).then(|| reading.span(loud.start, loud.end))
}

/// The first row of marks: `!!`, `?!?!`, `???`, but neither `?!` nor `!?`.
pub(super) fn marks(reading: &Reading, words: &Words) -> Option<Span> {
    let is_mark = |word: &&Word| {
        word.kind == WordKind::Sign && matches!(reading.chars.get(word.start), Some('!' | '?'))
    };
    let (mut start, mut end, mut exclamations) = (0, usize::MAX, 0);
    for word in words.all.iter().filter(is_mark) {
        if word.start != end {
            (start, exclamations) = (word.start, 0);
        }
        end = word.end;
        exclamations += usize::from(word.is("!"));
        if exclamations >= 2 || end - start > 2 {
            return Some(reading.span(start, end));
        }
    }
    None
}

fn is_one_capital(word: &Word) -> bool {
    word.end - word.start == 1 && word.case == Case::Capital
}

/// Whether nothing but spaces in a line stand between.
fn is_space(reading: &Reading, from: usize, to: usize) -> bool {
    reading.chars.get(from..to).is_some_and(|between| between.iter().all(|&char| char == ' '))
}
