//! How a text is written: plain facts, without judging them.

mod emoji;
mod link;
mod loud;
mod reader;

use crate::{
    Readability, Reading, Span, readability,
    words::{WordKind, Words},
};

/// What is known about how a text is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Style {
    /// How easy it is to read.
    pub readability: Readability,
    /// Addresses on the web, in order; of one without `https://` or `www.`, the name of the site.
    pub links: Vec<Span>,
    /// Hashtags, in order, without their sign.
    pub hashtags: Vec<Span>,
    /// The first three words or more in capitals in a row; or, where most of a text is in capitals, the first of them.
    pub capitals: Option<Span>,
    /// The first row of exclamation and question marks that is more than a mark.
    pub marks: Option<Span>,
    /// The first row of more than three emoji; or, where there are more of them than words, the first one.
    pub emoji: Option<Span>,
    /// The first letters that are mathematical or other signs, `𝗟𝗢𝗣𝗣𝗜𝗦`.
    pub sign_letters: Option<Span>,
    /// The first "klicka här".
    pub click_here: Option<Span>,
    /// Where the reader is spoken of and not to ("den sökande ska", "man kan anmäla"), in a text that never says "du".
    pub reader_spoken_of: Option<Span>,
}

/// How `text` is written, of which `words` are the words.
pub(crate) fn read(text: &str, reading: &Reading, words: &Words) -> Style {
    let mut style = Style {
        readability: readability::read(reading, words),
        capitals: loud::capitals(reading, words),
        marks: loud::marks(reading, words),
        emoji: emoji::emoji(text, reading, words),
        sign_letters: emoji::sign_letters(text),
        click_here: reader::click_here(reading, words),
        reader_spoken_of: reader::spoken_of(reading, words),
        ..Style::default()
    };
    let mut last_link = 0;
    for word in &words.all {
        let span = || reading.span(word.start, word.end);
        match word.kind {
            WordKind::Hashtag => style.hashtags.push(span()),
            WordKind::Address if link::is_web(&reading.chars, word.start) => style.links.push(span()),
            WordKind::Sign if word.start >= last_link => {
                if let Some((start, end)) = link::bare(&reading.chars, word.start) {
                    style.links.push(reading.span(start, end));
                    last_link = end;
                }
            }
            _ => {}
        }
    }
    style
}

#[cfg(test)]
mod tests;
