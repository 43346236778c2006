//! Signs that a screen reader reads aloud one by one, by long names.

use crate::{
    Reading, Span,
    words::{WordKind, Words},
};

/// Emoji in a row that are still easy to listen to.
const IN_A_ROW: usize = 3;
/// Emoji in a text that are few, however short it is.
const FEW: usize = 5;

/// The first row of more than three emoji, or the first one where there are more of them than words.
pub(super) fn emoji(text: &str, reading: &Reading, words: &Words) -> Option<Span> {
    let mut first: Option<Span> = None;
    let (mut all, mut row, mut written) = (0, 0, 0);
    let (mut start, mut end) = (0, usize::MAX);
    let mut half_flag = false;
    for word in &words.all {
        let char = reading.chars.get(word.start).copied().unwrap_or_default();
        if word.kind != WordKind::Picture || !is_emoji(char) {
            written += usize::from(word.kind == WordKind::Letters);
            continue;
        }
        let span = reading.span(word.start, word.end);
        let between = text.get(end..span.start);
        if between.is_none_or(|between| between.contains(|char: char| char == '\n' || char.is_alphanumeric()))
        {
            (row, start, half_flag) = (0, span.start, false);
        }
        // Skin, and what is joined to make one picture, is part of the one before; two letters make a flag.
        let is_flag = matches!(char, '\u{1f1e6}'..='\u{1f1ff}');
        let is_joined = between.is_some_and(|between| between.contains('\u{200d}'))
            || matches!(char, '\u{1f3fb}'..='\u{1f3ff}')
            || is_flag && half_flag;
        half_flag = is_flag && !half_flag;
        end = span.end;
        if !is_joined {
            (row, all) = (row + 1, all + 1);
            first = first.or(Some(span));
        }
        if row > IN_A_ROW {
            return Some(Span { start, end });
        }
    }
    first.filter(|_| all > FEW && all > written)
}

/// The first two signs or more in a row that look like letters: mathematical, wide, in circles or in squares.
pub(super) fn sign_letters(text: &str) -> Option<Span> {
    // What is written in plain Swedish need not be looked at letter by letter.
    if !text.bytes().any(|byte| byte >= 0xe2) {
        return None;
    }
    let mut before: Option<(usize, usize)> = None;
    for (start, char) in text.char_indices() {
        if !is_sign_letter(char) {
            if let Some((start, end)) = before.filter(|(_, end)| *end < usize::MAX) {
                let is_row = text.get(start..end).is_some_and(|row| row.chars().nth(1).is_some());
                if is_row {
                    return Some(Span { start, end });
                }
            }
            before = None;
            continue;
        }
        before = Some((before.map_or(start, |(start, _)| start), start + char.len_utf8()));
    }
    let (start, end) = before?;
    text.get(start..end)?.chars().nth(1).map(|_| Span { start, end })
}

/// Arrows and boxes are signs of layout, not emoji.
fn is_emoji(char: char) -> bool {
    matches!(char, '\u{2300}'..='\u{23ff}' | '\u{2600}'..)
}

fn is_sign_letter(char: char) -> bool {
    matches!(char, '\u{24b6}'..='\u{24e9}' | '\u{ff21}'..='\u{ff5a}' | '\u{1d400}'..='\u{1d7ff}'
        | '\u{1f130}'..='\u{1f189}')
}
