//! A text as words and sentences.

mod sentence;

use std::ops::Range;

use crate::{Reading, scan};

/// One word, number or sign, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// First character in the reading.
    pub(crate) start: usize,
    /// One past its last character.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) kind: WordKind,
    /// How it is written.
    pub(crate) case: Case,
    /// In lower case.
    pub(crate) lower: String,
}

/// Kinds of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WordKind {
    /// Letters, with hyphens, apostrophes and colons inside: `Al-Mashriqawi`, `SKR:s`, `9B`.
    Letters,
    /// Digits, with points, commas, colons and hyphens inside: `18.00`, `3,5`.
    Number,
    /// Behind a `#`, without it.
    Hashtag,
    /// Behind an `@`, without it.
    Handle,
    /// A web or e-mail address.
    Address,
    /// An emoji or other picture.
    Picture,
    /// Punctuation and other signs.
    Sign,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    /// No capital first: `kommun`, `iPad`, `23`.
    Lower,
    /// One capital first: `Kommun`, `Al-Mashriqawi`.
    Capital,
    /// More than one letter, all capitals: `KOMMUN`.
    Upper,
}

/// Every word of a text, in order, and how they make sentences.
pub(crate) struct Words {
    /// The words.
    pub(crate) all: Vec<Word>,
    /// Each sentence as a range of `all`; together they cover it.
    pub(crate) sentences: Vec<Range<usize>>,
}

impl Words {
    /// Splits `reading` into words and sentences.
    pub(crate) fn new(reading: &Reading) -> Words {
        let chars = &reading.chars;
        let mut all = Vec::with_capacity(chars.len() / 5);
        let mut at = 0;
        while at < chars.len() {
            if chars[at].is_whitespace() {
                at += 1;
                continue;
            }
            let (start, end, kind) = read(chars, at);
            all.push(word(chars, start, end, kind));
            at = end;
        }
        let sentences = sentence::split(chars, &all);
        Words { all, sentences }
    }

    /// The number of the sentence with the word `at` in it.
    pub(crate) fn sentence_of(&self, at: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.end <= at)
    }

    /// The words of a sentence.
    pub(crate) fn of(&self, sentence: &Range<usize>) -> &[Word] {
        self.all.get(sentence.clone()).unwrap_or_default()
    }
}

impl Word {
    /// Whether it is this word, whatever its case.
    pub(crate) fn is(&self, lower: &str) -> bool {
        self.lower == lower
    }

    /// Whether it is one of `words`, which are sorted and in lower case.
    pub(crate) fn is_in(&self, words: &[&str]) -> bool {
        words.binary_search(&self.lower.as_str()).is_ok()
    }
}

/// Whether any word of `sentence` is one of `words`, in lower case.
pub(crate) fn says(sentence: &[Word], words: &[&str]) -> bool {
    sentence.iter().any(|word| words.contains(&word.lower.as_str()))
}

/// The word that begins at `at`, which is no white space: first character, one past its last, kind.
fn read(chars: &[char], at: usize) -> (usize, usize, WordKind) {
    let first = chars[at];
    if matches!(first, '#' | '@') && scan::is_word(chars, at + 1) {
        let kind = if first == '#' { WordKind::Hashtag } else { WordKind::Handle };
        return (at + 1, run(chars, at + 1, |char| matches!(char, '_' | '.')), kind);
    }
    if is_word_char(first) {
        if let Some(end) = address(chars, at) {
            return (at, end, WordKind::Address);
        }
        let end = if first.is_numeric() {
            let end = run(chars, at, |char| matches!(char, '.' | ',' | ':'));
            // "43-årig" is one word, "15-17" and "8-" are not.
            let is_compound =
                chars.get(end) == Some(&'-') && chars.get(end + 1).is_some_and(|c| c.is_alphabetic());
            if is_compound { run(chars, end + 1, |char| char == '-') } else { end }
        } else {
            run(chars, at, |char| matches!(char, '-' | '\'' | '’' | ':'))
        };
        let is_number = !chars[at..end].iter().any(|char| char.is_alphabetic());
        return (at, end, if is_number { WordKind::Number } else { WordKind::Letters });
    }
    let kind = if is_picture(first) { WordKind::Picture } else { WordKind::Sign };
    (at, at + 1, kind)
}

/// Where the word characters from `at` end; one of the signs that `joins` stays inside where a word character follows.
fn run(chars: &[char], at: usize, joins: fn(char) -> bool) -> usize {
    let mut end = at;
    while let Some(&char) = chars.get(end) {
        let goes_on = is_word_char(char)
            || joins(char) && end > at && chars.get(end + 1).is_some_and(|&next| is_word_char(next));
        if !goes_on {
            break;
        }
        end += 1;
    }
    end
}

/// The end of a web or e-mail address that begins at `at`.
fn address(chars: &[char], at: usize) -> Option<usize> {
    /// No address that is worth reading is longer.
    const LONGEST: usize = 2_000;
    let is_link = ["http://", "https://", "www."].iter().any(|start| scan::has(chars, at, start));
    let reach = chars[at..].iter().take(LONGEST).take_while(|char| !char.is_whitespace()).count();
    let text = &chars[at..at + reach];
    // "anna.berg@example.se", but not "Anna @example" or a word far away.
    let sign = || {
        let local = text.iter().take(65).take_while(|&&c| is_word_char(c) || ".-+%".contains(c)).count();
        text.get(local) == Some(&'@') && scan::is_word(text, local + 1)
    };
    if !is_link && !sign() {
        return None;
    }
    let closing = |char: &&char| matches!(char, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '"' | '”' | '\'');
    let trailing = text.iter().rev().take_while(closing).count();
    Some(at + reach - trailing)
}

fn word(chars: &[char], start: usize, end: usize, kind: WordKind) -> Word {
    let text = &chars[start..end];
    let letters = || text.iter().filter(|char| char.is_alphabetic());
    let case = if !text.first().is_some_and(|char| char.is_uppercase()) {
        Case::Lower
    } else if letters().count() > 1 && letters().all(|char| char.is_uppercase()) {
        Case::Upper
    } else {
        Case::Capital
    };
    Word { start, end, kind, case, lower: text.iter().copied().map(scan::lower).collect() }
}

fn is_word_char(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// Whether it is drawn rather than read: emoji and the signs around them.
fn is_picture(char: char) -> bool {
    matches!(char, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}'
        | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(String, WordKind)> {
        Words::new(&Reading::new(text)).all.into_iter().map(|word| (word.lower, word.kind)).collect()
    }

    #[test]
    fn keeps_together_what_is_one_word() {
        use WordKind::{Address, Handle, Hashtag, Letters, Number, Picture, Sign};
        for (text, expected) in [
            ("Al-Mashriqawi", vec![("al-mashriqawi", Letters)]),
            ("SKR:s – O’Brien", vec![("skr:s", Letters), ("-", Sign), ("o’brien", Letters)]),
            ("kl. 18.00,", vec![("kl", Letters), (".", Sign), ("18.00", Number), (",", Sign)]),
            ("9B!", vec![("9b", Letters), ("!", Sign)]),
            ("43-årig 8-10", vec![("43-årig", Letters), ("8", Number), ("-", Sign), ("10", Number)]),
            ("#ÅretsLärare @anna_b.", vec![("åretslärare", Hashtag), ("anna_b", Handle), (".", Sign)]),
            (
                "(https://a.example/b?c=d).",
                vec![("(", Sign), ("https://a.example/b?c=d", Address), (")", Sign), (".", Sign)],
            ),
            ("Anna.B@example.se 🎉", vec![("anna.b@example.se", Address), ("🎉", Picture)]),
        ] {
            let expected: Vec<_> = expected.into_iter().map(|(word, kind)| (word.to_owned(), kind)).collect();
            assert_eq!(kinds(text), expected, "{text}");
        }
    }

    #[test]
    fn sees_capitals() {
        let cases =
            |text| Words::new(&Reading::new(text)).all.into_iter().map(|word| word.case).collect::<Vec<_>>();
        assert_eq!(
            cases("Anna ANNA anna É A"),
            [Case::Capital, Case::Upper, Case::Lower, Case::Capital, Case::Capital]
        );
    }
}
