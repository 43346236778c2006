//! A text as a human eye reads it, with the way back to the bytes.

mod fold;

use klartecken_post::Span;

/// A text with everything told apart only by a computer made equal.
///
/// One character here for each that is seen: every kind of space is `' '`, every line break `'\n'`, every dash `'-'`,
/// every decimal digit ASCII, a letter with a combining mark one letter, and what cannot be seen is left out.
/// Upper and lower case are kept.
pub(crate) struct Reading {
    /// What is seen.
    pub(crate) chars: Vec<char>,
    /// Where each of `chars` stands in the original: bytes, half-open.
    places: Vec<(usize, usize)>,
    /// Where a word, a row of digits, or what begins with a sign may begin, in order: nothing else is worth a look.
    pub(crate) beginnings: Vec<usize>,
}

impl Reading {
    /// Reads `text`.
    pub(crate) fn new(text: &str) -> Reading {
        let mut reading = Reading {
            chars: Vec::with_capacity(text.len()),
            places: Vec::with_capacity(text.len()),
            beginnings: Vec::new(),
        };
        for (start, char) in text.char_indices() {
            let end = start + char.len_utf8();
            if fold::is_combining(char) {
                reading.combine(char, end);
            } else if let Some(char) = fold::fold(char) {
                reading.chars.push(char);
                reading.places.push((start, end));
            }
        }
        reading.beginnings = beginnings(&reading.chars);
        reading
    }

    /// The place in the original of the half-open range `start..end` of `chars`.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let first = self.places.get(start).map_or(0, |place| place.0);
        let last = self.places.get(end.saturating_sub(1)).map_or(first, |place| place.1);
        Span { start: first, end: last.max(first) }
    }

    /// A mark belongs to the letter before it; without one there is nothing to see.
    fn combine(&mut self, mark: char, end: usize) {
        if let (Some(char), Some(place)) = (self.chars.last_mut(), self.places.last_mut()) {
            *char = fold::compose(*char, mark);
            place.1 = end;
        }
    }
}

fn beginnings(chars: &[char]) -> Vec<usize> {
    let mut beginnings = Vec::with_capacity(chars.len() / 4);
    let (mut was_word, mut was_digit) = (false, false);
    for (at, &char) in chars.iter().enumerate() {
        let (is_word, is_digit) = (char.is_alphanumeric(), char.is_ascii_digit());
        let is_sign = matches!(char, '+' | '/' | '#' | '*' | ':' | '(' | '[');
        if is_word && !was_word || is_digit && !was_digit || is_sign {
            beginnings.push(at);
        }
        (was_word, was_digit) = (is_word, is_digit);
    }
    beginnings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        Reading::new(text).chars.into_iter().collect()
    }

    #[test]
    fn makes_equal_what_looks_equal() {
        for (text, seen) in [
            ("1\u{a0}2\u{2009}3\t4", "1 2 3 4"),
            ("1\u{2013}2\u{2212}3\u{2011}4", "1-2-3-4"),
            ("13\u{200b}11\u{ad}22\u{200f}", "131122"),
            ("１３\u{661}\u{6f2}\u{1d7d8}", "13120"),
            ("1\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3}", "12"),
            ("fo\u{308}dd A\u{30a}sa e\u{301}", "född Åsa e"),
            ("a＠b．se", "a@b.se"),
            ("1\r\n2\u{2028}3", "1\n\n2\n3"),
        ] {
            assert_eq!(read(text), seen);
        }
    }

    #[test]
    fn finds_the_way_back() {
        let text = "a\u{308}\u{200b}1\u{2013}2";
        let reading = Reading::new(text);
        assert_eq!(reading.span(0, 1).of(text), "a\u{308}");
        assert_eq!(reading.span(1, 4).of(text), "1\u{2013}2");
        assert_eq!(Reading::new("").span(0, 0), Span { start: 0, end: 0 });
    }
}
