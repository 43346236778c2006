//! A text as word lists read it: words without their case and accents, parted where Swedish parts them.

use klartecken_post::Span;

use crate::{
    Reading, scan,
    words::{Word, WordKind, Words},
};

/// The words of a text, ready for [`WordList`](crate::WordList), and its hashtags and links.
///
/// Hyphens, apostrophes and underscores part words; å, ä and ö are letters of their own, and é is read as e.
/// A hashtag or handle is parted by its case, `#RöstaPåOss`, and a hashtag stands in one piece besides.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parts {
    /// All words in order, with a space between two that belong together and a line break between others.
    letters: String,
    /// Each word of `letters`.
    all: Vec<Part>,
    /// Each hashtag in one piece, behind the words in `letters`.
    tags: Vec<Part>,
    /// Web and e-mail addresses.
    links: Vec<Span>,
}

/// One word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    /// Its place in the text.
    pub(crate) span: Span,
    /// Its first byte in the letters.
    pub(crate) start: usize,
    /// One past its last byte.
    pub(crate) end: usize,
}

impl Parts {
    /// Reads `text` for word lists alone.
    pub fn read(text: &str) -> Parts {
        let reading = Reading::new(text);
        Parts::new(&reading, &Words::new(&reading))
    }

    pub(crate) fn new(reading: &Reading, words: &Words) -> Parts {
        let mut parts = Parts { letters: String::with_capacity(reading.chars.len()), ..Parts::default() };
        let mut last = 0;
        for word in &words.all {
            if reading.chars.get(last..word.start).unwrap_or_default().contains(&'\n') {
                parts.break_off();
            }
            last = word.end;
            match word.kind {
                WordKind::Letters | WordKind::Number => parts.split(reading, word, false),
                WordKind::Hashtag | WordKind::Handle => {
                    parts.break_off();
                    parts.split(reading, word, true);
                    parts.break_off();
                }
                WordKind::Address => {
                    parts.links.push(reading.span(word.start, word.end));
                    parts.break_off();
                }
                WordKind::Sign if reading.chars.get(word.start).is_some_and(|&char| joins(char)) => {}
                WordKind::Sign | WordKind::Picture => parts.break_off(),
            }
        }
        for word in words.all.iter().filter(|word| word.kind == WordKind::Hashtag) {
            let start = parts.letters.len();
            parts.letters.extend(reading.chars[word.start..word.end].iter().map(|&char| folded(char)));
            let end = parts.letters.len();
            parts.letters.push('\n');
            // With its sign, which stands right before it.
            let span = reading.span(word.start.saturating_sub(1), word.end);
            parts.tags.push(Part { span, start, end });
        }
        parts
    }

    /// Each hashtag with its sign, and its letters in lower case without it.
    pub fn hashtags(&self) -> impl Iterator<Item = (Span, &str)> {
        self.tags.iter().map(|tag| (tag.span, self.letters_of(*tag)))
    }

    /// Each web or e-mail address that is written as one: `https://…`, `www.…`, `anna@example.se`.
    pub fn links(&self) -> &[Span] {
        &self.links
    }

    /// How many words there are.
    pub fn words(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn all(&self) -> &[Part] {
        &self.all
    }

    pub(crate) fn tags(&self) -> &[Part] {
        &self.tags
    }

    pub(crate) fn letters(&self) -> &str {
        &self.letters
    }

    fn letters_of(&self, part: Part) -> &str {
        self.letters.get(part.start..part.end).unwrap_or_default()
    }

    /// What comes next does not belong together with what came before.
    fn break_off(&mut self) {
        if self.letters.ends_with(' ') {
            self.letters.pop();
            self.letters.push('\n');
        }
    }

    /// Adds the words that `word` consists of.
    fn split(&mut self, reading: &Reading, word: &Word, by_case: bool) {
        let chars = &reading.chars;
        let mut start = word.start;
        for at in word.start..=word.end {
            let is_end = at == word.end || joins(chars[at]) || chars[at] == '_' || chars[at] == '.';
            if at > start && (is_end || by_case && is_new(chars, at)) {
                self.push(reading, start, at);
                start = at;
            }
            if is_end {
                start = at + 1;
            }
        }
    }

    fn push(&mut self, reading: &Reading, first: usize, last: usize) {
        let start = self.letters.len();
        // What stands behind a colon is an ending: "SKR:s".
        let letters = reading.chars[first..last].iter().filter(|char| **char != ':');
        self.letters.extend(letters.map(|&char| folded(char)));
        let end = self.letters.len();
        self.letters.push(' ');
        self.all.push(Part { span: reading.span(first, last), start, end });
    }
}

/// Whether a sign parts words without keeping them from belonging together.
fn joins(char: char) -> bool {
    matches!(char, '-' | '\'' | '’' | '‘' | 'ʼ' | '´' | '`')
}

/// Whether a new word begins at `at` in a hashtag: "ÅretsLärare", "SDVinner", "Val2026".
fn is_new(chars: &[char], at: usize) -> bool {
    let (before, here) = (chars[at - 1], chars[at]);
    let is_lower_next = || chars.get(at + 1).is_some_and(|char| char.is_lowercase());
    here.is_uppercase() && (!before.is_uppercase() || is_lower_next())
        || here.is_numeric() != before.is_numeric()
}

/// A letter in lower case, without the accents that a reader may leave out; å, ä and ö are no a and o.
pub(crate) fn folded(char: char) -> char {
    match scan::lower(char) {
        char if char.is_ascii() => char,
        'à' | 'á' | 'â' | 'ã' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        char => char,
    }
}

#[cfg(test)]
mod tests {
    use super::Parts;

    #[test]
    fn words_are_parted_where_swedish_parts_them() {
        for (text, expected) in [
            ("SKR:s Arm\u{e9} o’Brien", "skrs arme o brien "),
            ("bil-\noch båt, E20", "bil\noch båt\ne20 "),
            ("#ÅretsLärare2026 #sdVINNER", "årets lärare 2026\nsd vinner\nåretslärare2026\nsdvinner\n"),
            ("SDVinner @parti_et.nu", "sdvinner\nparti et nu\n"),
            ("se https://a.se/val nu", "se\nnu "),
        ] {
            assert_eq!(Parts::read(text).letters(), expected, "{text}");
        }
    }

    #[test]
    fn hashtags_and_links_have_places() {
        let text = "Läs på www.a.se! #Åre_Öl";
        let parts = Parts::read(text);
        assert_eq!(parts.links()[0].of(text), "www.a.se");
        let tags: Vec<(&str, &str)> = parts.hashtags().map(|(span, tag)| (span.of(text), tag)).collect();
        assert_eq!(tags, [("#Åre_Öl", "åre_öl")]);
        assert_eq!(parts.words(), 4);
    }
}
