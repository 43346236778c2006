//! Taking something out of a text so that what is left reads well.

use klartecken_post::Span;

/// Words that lead up to a number or an address, and mean nothing without it.
const LEADS: [&str; 5] = ["eller", "hos", "på", "till", "via"];

/// The part that goes together with what stands at `span`, and what takes its place: nothing, or one space.
pub(super) fn removal(text: &str, span: Span) -> (Span, String) {
    let (mut start, mut end) = (span.start, span.end);
    // Brackets and quotation marks around it alone go with it.
    for (opens, closes) in [('(', ')'), ('[', ']'), ('”', '”'), ('"', '"'), ('<', '>')] {
        if text[..start].ends_with(opens) && text[end..].starts_with(closes) {
            (start, end) = (start - opens.len_utf8(), end + closes.len_utf8());
        }
    }
    let is_space = |char: char| char.is_whitespace() && char != '\n';
    let before = text[..start].trim_end_matches(is_space);
    let lead = before.rsplit(|char: char| !char.is_alphanumeric()).next().unwrap_or_default();
    let mut left = before;
    if LEADS.contains(&lead.to_lowercase().as_str()) {
        left = before[..before.len() - lead.len()].trim_end_matches(is_space);
    }
    let right = text[end..].trim_start_matches(is_space);
    let ends_line = right.is_empty() || right.starts_with(['\n', '\r']);
    let ends_part = right.starts_with(['.', ',', ';', ':', '!', '?', ')']);
    if ends_line || ends_part {
        // A comma or a colon that led up to it has nothing to lead up to.
        left = left.trim_end_matches([',', ':', ';', '–', '-']).trim_end_matches(is_space);
    }
    let begins_line = left.is_empty() || left.ends_with('\n');
    let right = if begins_line {
        right.trim_start_matches([',', ';', ':']).trim_start_matches(is_space)
    } else {
        right
    };
    let gap = !begins_line && !ends_line && !ends_part && !left.ends_with('(');
    (Span { start: left.len(), end: text.len() - right.len() }, if gap { " " } else { "" }.to_owned())
}

/// The sentence around `span`, without the space around it.
///
/// A point ends one only before a capital, so that abbreviations and dates stay whole.
pub(super) fn sentence(text: &str, span: Span) -> Span {
    let (mut start, mut end) = (0, text.len());
    let mut stop = None;
    let mut after_space = false;
    for (at, char) in text.char_indices() {
        let is_break = char == '\n';
        let is_picture = !char.is_ascii() && !char.is_alphanumeric() && !char.is_whitespace();
        let begins = match stop {
            Some('.') => char.is_uppercase() || is_picture,
            Some(_) => after_space && !char.is_whitespace() || is_picture,
            None => false,
        };
        if is_break || begins {
            if at >= span.end {
                end = at;
                break;
            }
            if at <= span.start {
                start = at;
            }
        }
        after_space = char.is_whitespace();
        if matches!(char, '.' | '!' | '?') {
            stop = Some(char);
        } else if !after_space || is_break {
            stop = None;
        }
    }
    let whole = &text[start..end];
    start += whole.len() - whole.trim_start().len();
    Span { start, end: start + whole.trim().len() }
}
