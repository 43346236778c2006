//! Places in a text, and how the outside world counts them.

use std::ops::Range;

use crate::sort;

/// A place in a text: a half-open range of UTF-8 byte offsets, always on character boundaries of that text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The part of `text` that the span covers, or an empty string where it does not fit that text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Span {
        Span { start: range.start, end: range.end }
    }
}

/// Converts ascending byte offsets of one text in a single pass over it.
///
/// Inside the program places are bytes.
/// The command line speaks Unicode scalar values and the browser UTF-16 code units; each converts once, at its edge.
#[derive(Debug)]
pub struct OffsetMap<'a> {
    text: &'a str,
}

impl<'a> OffsetMap<'a> {
    /// A map for `text`.
    pub fn new(text: &'a str) -> OffsetMap<'a> {
        OffsetMap { text }
    }

    /// `spans` as ranges of Unicode scalar values, in the order given.
    pub fn scalars(&self, spans: &[Span]) -> Vec<Range<usize>> {
        self.convert(spans, |_| 1)
    }

    /// `spans` as ranges of UTF-16 code units, in the order given.
    pub fn utf16(&self, spans: &[Span]) -> Vec<Range<usize>> {
        self.convert(spans, char::len_utf16)
    }

    fn convert(&self, spans: &[Span], width: fn(char) -> usize) -> Vec<Range<usize>> {
        let mut wanted: Vec<usize> = spans.iter().flat_map(|span| [span.start, span.end]).collect();
        sort::by_key(&mut wanted, |offset| *offset);
        wanted.dedup();
        let mut found = Vec::with_capacity(wanted.len());
        let mut units = 0;
        let mut chars = self.text.char_indices().peekable();
        for &offset in &wanted {
            while let Some((_, char)) = chars.next_if(|&(at, _)| at < offset) {
                units += width(char);
            }
            found.push(units);
        }
        let look_up = |offset: usize| match wanted.binary_search(&offset) {
            Ok(index) => found[index],
            Err(_) => units,
        };
        spans.iter().map(|span| look_up(span.start)..look_up(span.end)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_scalars_and_code_units() {
        let text = "å🙂b c";
        let spans = [Span { start: 6, end: 7 }, Span { start: 0, end: 6 }, Span { start: 8, end: 9 }];
        assert_eq!(OffsetMap::new(text).scalars(&spans), [2..3, 0..2, 4..5]);
        assert_eq!(OffsetMap::new(text).utf16(&spans), [3..4, 0..3, 5..6]);
    }

    #[test]
    fn a_span_outside_the_text_ends_where_the_text_ends() {
        assert_eq!(OffsetMap::new("åä").scalars(&[Span { start: 2, end: 99 }]).first(), Some(&(1..2)));
        assert_eq!(Span { start: 1, end: 2 }.of("å"), "");
    }
}
