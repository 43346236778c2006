//! Whether a text is signed with somebody's name, and whether it says what they do.

use klartecken_post::Span;
use klartecken_text::is_given_name;

use crate::{near, wording};

/// What stands before a signature.
const CLOSINGS: [&str; 8] =
    ["hälsningar", "hälsning", "hälsningen", "hälsar", "hälsn", "mvh", "vänligen", "allt gott"];
/// What may stand between that and the name.
const FROM: [&str; 3] = ["från", "genom", "via"];
/// Words behind a name that go on with a signature; behind any other word it was a sentence.
const ON: [&str; 8] = ["från", "hos", "i", "och", "på", "vid", "för", "med"];
/// The longest signature, in bytes, and in words.
const LONGEST: usize = 90;
const MOST_WORDS: usize = 9;
/// How many words may stand before the name: "vår rektor".
const MOST_LEAD: usize = 2;

/// A signature at the end of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Signature {
    /// The names in it, with what stands between them.
    pub(crate) name: Span,
    /// Whether it says what somebody does or where.
    pub(crate) has_role: bool,
}

/// The signature with a name at the end of `text`, in which the names recogniser has found `names`.
pub(crate) fn signature(text: &str, names: &[Span]) -> Option<Signature> {
    let end = end(text);
    let tail = near::before(text, 0, end);
    let offset = end - tail.len();
    let lower = wording::lower(tail);
    let led = [after_slash(tail), after_closing(&lower)].into_iter().flatten();
    let led = led.filter_map(|start| read(text, offset + start, end, names, MOST_LEAD)).next();
    led.or_else(|| read(text, offset + last_line(tail)?, end, names, 0))
}

/// Where the text ends without hashtags, links and pictures.
fn end(text: &str) -> usize {
    /// No text has more of them at its end.
    const MOST: usize = 40;
    let mut rest = text.trim_end();
    for _ in 0..MOST {
        let last = rest.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_passed = last.starts_with('#')
            || last.starts_with("http")
            || last.starts_with("www.")
            || !last.chars().any(char::is_alphanumeric);
        if !is_passed || last.is_empty() {
            break;
        }
        rest = rest.get(..rest.len() - last.len()).unwrap_or_default().trim_end();
    }
    rest.len()
}

/// Behind the last slash that stands before a word: "… i veckan. /Anna".
fn after_slash(tail: &str) -> Option<usize> {
    let (at, _) = tail.char_indices().rev().find(|(_, char)| *char == '/')?;
    let before = tail.get(..at)?.chars().rev().find(|char| *char != '/');
    let is_apart = before.is_none_or(|char| char.is_whitespace() || ".!?".contains(char));
    is_apart.then_some(at + 1)
}

/// Behind the last closing words.
fn after_closing(lower: &str) -> Option<usize> {
    let last = |closing: &&str| {
        let at = lower.rfind(closing)?;
        let span = wording::phrase(lower.get(at..)?, &[closing])?;
        (span.start == 0).then_some(at + closing.len())
    };
    CLOSINGS.iter().filter_map(last).max()
}

/// The last line, where the one before has come to an end: it is no entry of a list.
fn last_line(tail: &str) -> Option<usize> {
    let at = tail.rfind('\n')?;
    let before = tail.get(..at)?;
    let is_ended = before.trim_end().len() < before.len() || before.ends_with(['.', '!', '?']);
    let has_number = tail.get(at..)?.contains(|char: char| char.is_ascii_digit());
    (is_ended && !has_number).then_some(at + 1)
}

/// Reads a signature from `start` on, in which no more than `most_lead` words stand before the name.
fn read(text: &str, start: usize, end: usize, names: &[Span], most_lead: usize) -> Option<Signature> {
    let whole = text.get(start..end)?;
    if whole.len() > LONGEST || whole.split_whitespace().count() > MOST_WORDS {
        return None;
    }
    let is_known = |word: Span| {
        let first = word.of(text).chars().next();
        let recognised = names.iter().any(|name| name.start == word.start);
        recognised
            || is_given_name(word.of(text))
                && first.is_some_and(|char| char.is_uppercase() || word.start == start)
    };
    let words: Vec<Span> = words(whole, start);
    // "Hälsningar från vår rektor Maja": a title or two may stand first.
    let first = words.iter().take(4).position(|word| is_known(*word))?;
    let lead: Vec<&str> = words.get(..first)?.iter().map(|word| word.of(text)).collect();
    let lead: Vec<&&str> = lead.iter().filter(|word| !FROM.contains(word)).collect();
    let begin = *words.get(first)?;
    // A whole name that the recogniser knows, or the given name with capitals behind it.
    let reach = names.iter().find(|name| name.start == begin.start).map_or(begin.end, |name| name.end);
    let mut name = Span { start: begin.start, end: reach.min(end) };
    let from = words.partition_point(|word| word.start < name.end);
    let mut rest = words.get(from..)?.iter().copied().peekable();
    while let Some(next) = rest.next_if(|next| {
        let between = text.get(name.end..next.start).unwrap_or_default();
        let is_name = next.of(text).chars().next().is_some_and(char::is_uppercase);
        is_name && between.trim().is_empty() && !between.contains('\n') && next.of(text).chars().count() > 1
    }) {
        name.end = next.end;
    }
    let behind = text.get(name.end..end)?;
    let goes_on =
        behind.trim_start().starts_with([',', '.', '(', '|', '&', '/', '-', '–', '!', '+', '\u{a0}'])
            || behind.trim().is_empty()
            || behind.starts_with('\n')
            || most_lead > 0 && rest.peek().is_some_and(|next| ON.contains(&next.of(text)));
    // "Vänligen kontakta Maja" signs nothing.
    let is_led = lead.len() <= most_lead && lead.iter().all(|word| !is_request(word));
    if !goes_on || !is_led {
        return None;
    }
    let is_role = |word: &str| {
        word.chars().count() > 2 && !FROM.contains(&word) && word != "och" && !is_given_name(word)
    };
    let has_role = lead.iter().any(|word| is_role(word))
        || rest.any(|word| is_role(word.of(text)) && word.of(text).chars().any(char::is_alphabetic));
    Some(Signature { name, has_role })
}

/// Whether a word asks for something: "kontakta", "ring".
fn is_request(word: &str) -> bool {
    word.ends_with('a')
        || matches!(word, "ring" | "skriv" | "mejl" | "fråga" | "till" | "att" | "hos" | "med")
}

fn words(text: &str, offset: usize) -> Vec<Span> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        match (char.is_alphanumeric() || char == '-' && start.is_some(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Span { start: offset + from, end: offset + at });
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_a_name_at_the_end() {
        for (text, expected) in [
            ("Lampan är lagad. /Anna", Some(("Anna", false))),
            ("Lampan är lagad. / Anna på gatukontoret", Some(("Anna", true))),
            ("Lampan är lagad.\nMvh Maja Ek 🌞 #gata", Some(("Maja Ek", false))),
            ("Hälsningar Maja Ek, kommunikatör", Some(("Maja Ek", true))),
            ("Vänligen, Ali", Some(("Ali", false))),
            ("Tack för tipset!\nKarin", Some(("Karin", false))),
            ("Hälsningar från vår rektor Karin", Some(("Karin", true))),
            ("Tack! /Åsa i receptionen", Some(("Åsa", true))),
            ("Tack! Hälsar biografvärd Siv.", Some(("Siv", true))),
            ("Tack!\nDag och tid kommer", None),
            ("Lampan är lagad. /Parkgänget", None),
            ("Lampan är lagad. /Mentor", None),
            ("Lampan är lagad. /Lokalservice", None),
            ("Vänligen kontakta Anna", None),
            ("Vi hälsar Anna välkommen!", None),
            ("Måndag/Anna är här", None),
            ("Medverkande:\nAnna Ek", None),
            ("Klart.\nManus: Anna Ek", None),
            ("Frågor?\nAnna Ek, 0513-170 00", None),
            ("Anna", None),
            ("", None),
        ] {
            let found = signature(text, &[]);
            assert_eq!(found.map(|it| (it.name.of(text), it.has_role)), expected, "{text}");
        }
    }
}
