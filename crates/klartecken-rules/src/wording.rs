//! Small questions that rules on wording ask of a text: which sentence, and what is quoted.

use klartecken_post::Span;

use crate::near;

/// What a sentence ends with.
const ENDS: [char; 4] = ['.', '!', '?', '\n'];

/// The sentence with `span` in it, as far as it can be read near it.
pub(crate) fn sentence(text: &str, span: Span) -> Span {
    let before = near::before(text, 0, span.start);
    let behind = near::behind(text, span.end, text.len());
    let start = before.char_indices().rev().find(|(_, char)| ENDS.contains(char));
    let start = start.map_or(0, |(at, char)| at + char.len_utf8());
    let end = behind.char_indices().find(|(_, char)| ENDS.contains(char));
    let end = end.map_or(behind.len(), |(at, char)| at + char.len_utf8());
    Span { start: span.start - (before.len() - start), end: span.end + end }
}

/// What stands between quotation marks, in order; what is not closed before a blank line is no quotation.
pub(crate) fn quotations(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<usize> = None;
    let mut last = ' ';
    for (at, char) in text.char_indices() {
        match (char, open) {
            ('\n', _) if last == '\n' => open = None,
            ('"' | '”' | '“' | '„' | '«' | '»', None) => open = Some(at + char.len_utf8()),
            ('"' | '”' | '“' | '«' | '»', Some(start)) => {
                found.push(Span { start, end: at });
                open = None;
            }
            _ => {}
        }
        last = char;
    }
    found
}

/// Whether any of `spans`, which are in order and do not overlap, holds `at`.
pub(crate) fn holds(spans: &[Span], at: usize) -> bool {
    spans.get(spans.partition_point(|span| span.end <= at)).is_some_and(|span| span.start <= at)
}

/// Whether `lower` has any of `phrases`, each as whole words; where the first one found stands.
pub(crate) fn phrase(lower: &str, phrases: &[&str]) -> Option<Span> {
    let found = phrases.iter().filter_map(|phrase| {
        let mut places =
            lower.match_indices(phrase).map(|(at, _)| Span { start: at, end: at + phrase.len() });
        places.find(|span| is_whole(lower, *span))
    });
    found.min_by_key(|span| span.start)
}

fn is_whole(text: &str, span: Span) -> bool {
    let before = text.get(..span.start).and_then(|text| text.chars().next_back());
    let behind = text.get(span.end..).and_then(|text| text.chars().next());
    ![before, behind].into_iter().flatten().any(char::is_alphanumeric)
}

/// A text in small letters in which every place is the same as in the text itself.
///
/// The few letters whose small form has another length stay as they are.
pub(crate) fn lower(text: &str) -> String {
    let small = |char: char| {
        let mut letters = char.to_lowercase();
        match (letters.next(), letters.next()) {
            (Some(letter), None) if letter.len_utf8() == char.len_utf8() => letter,
            _ => char,
        }
    };
    text.chars().map(small).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_sentence_around() {
        let text = "Åk hit. Vi ses där! Hej";
        let at = text.find("ses").unwrap();
        assert_eq!(sentence(text, Span { start: at, end: at + 3 }).of(text), " Vi ses där!");
        assert_eq!(sentence("Hej", Span { start: 0, end: 3 }).of("Hej"), "Hej");
    }

    #[test]
    fn finds_what_is_quoted() {
        let text = "Hon sa ”åk hit” och \"gå\".\n\n”oj\n\nnej” då";
        let quoted: Vec<&str> = quotations(text).iter().map(|span| span.of(text)).collect();
        assert_eq!(quoted, ["åk hit", "gå"]);
        let quoted = quotations(text);
        assert!(holds(&quoted, text.find("hit").unwrap()) && !holds(&quoted, 0));
    }

    #[test]
    fn small_letters_stand_in_the_same_places() {
        let text = "ÅÄÖ İ Ⱥ Läs mer";
        let small = lower(text);
        assert_eq!(small.len(), text.len());
        assert_eq!(phrase(&small, &["läs mer"]).unwrap().of(text), "Läs mer");
        assert_eq!(phrase("blås mer", &["lås mer"]), None);
    }
}
