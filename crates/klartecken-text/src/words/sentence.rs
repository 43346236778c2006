//! Where sentences end.

use std::ops::Range;

use super::{Case, Word, WordKind};

/// Abbreviations whose point ends no sentence, sorted: the word in front of it.
const ABBREVIATIONS: [&str; 44] = [
    "adr", "art", "bl", "c", "ca", "d", "dnr", "dr", "e", "eg", "el", "enl", "etc", "ev", "ex", "exkl", "f",
    "fr", "g", "inkl", "jfr", "k", "kap", "kl", "kr", "m", "max", "mfl", "min", "mm", "mob", "nr", "o",
    "obs", "osv", "p", "resp", "s", "sid", "st", "t", "tel", "tfn", "v",
];

/// How many words a sentence has at most: what is read within a sentence is read in bounded time.
const LONGEST: usize = 150;

/// The sentences of `words`, as ranges that together cover them.
///
/// A line break always ends one; so does a full stop, a question mark, an exclamation mark or a picture before a
/// capital, a picture or nothing.
pub(super) fn split(chars: &[char], words: &[Word]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in 1..words.len() {
        if at - start >= LONGEST || ends_before(chars, words, at) {
            sentences.push(start..at);
            start = at;
        }
    }
    if start < words.len() {
        sentences.push(start..words.len());
    }
    sentences
}

/// Whether a new sentence begins with the word at `at`, which is not the first.
fn ends_before(chars: &[char], words: &[Word], at: usize) -> bool {
    let (last, next) = (&words[at - 1], &words[at]);
    let between = &chars[last.end.min(next.start)..next.start];
    if between.contains(&'\n') {
        return true;
    }
    if is_stop(chars, next) || is_closing(chars, next) || next.kind == WordKind::Picture {
        return false;
    }
    // What ended the sentence, looking through quotation marks and brackets that close.
    let mut before = at - 1;
    while before > 0 && is_closing(chars, &words[before]) {
        before -= 1;
    }
    let ended = &words[before];
    if ended.kind == WordKind::Picture {
        return next.case != Case::Lower;
    }
    if !is_stop(chars, ended) || between.is_empty() {
        return false;
    }
    let is_point = chars.get(ended.start) == Some(&'.');
    let word = before.checked_sub(1).and_then(|before| words.get(before));
    let is_abbreviation = is_point && word.is_some_and(|word| is_abbreviation(word));
    !is_abbreviation && (next.case != Case::Lower || next.kind != WordKind::Letters || !is_point)
}

/// "t.ex.", "kl.", an initial, or an ordinal such as "3."
fn is_abbreviation(word: &Word) -> bool {
    let is_initial = word.case == Case::Capital && word.end - word.start == 1;
    word.is_in(&ABBREVIATIONS) || is_initial
}

fn is_stop(chars: &[char], word: &Word) -> bool {
    word.kind == WordKind::Sign && matches!(chars.get(word.start), Some('.' | '!' | '?' | '…'))
}

fn is_closing(chars: &[char], word: &Word) -> bool {
    word.kind == WordKind::Sign && matches!(chars.get(word.start), Some('"' | '”' | '’' | ')' | ']' | '»'))
}

#[cfg(test)]
mod tests {
    use crate::{Reading, words::Words};

    fn sentences(text: &str) -> Vec<String> {
        let reading = Reading::new(text);
        let words = Words::new(&reading);
        let ends =
            |range: &std::ops::Range<usize>| (words.all[range.start].start, words.all[range.end - 1].end);
        let spans = words.sentences.iter().map(ends);
        spans.map(|(start, end)| reading.span(start, end).of(text).to_owned()).collect()
    }

    #[test]
    fn a_sentence_ends_where_a_reader_stops() {
        for (text, expected) in [
            (
                "Hej! Vi ses kl. 18.00. Ta med t.ex. fika.",
                vec!["Hej!", "Vi ses kl. 18.00.", "Ta med t.ex. fika."],
            ),
            ("Rad ett\nRad två", vec!["Rad ett", "Rad två"]),
            ("Mys! 🍝 Kocken vet. 🎉🎉", vec!["Mys! 🍝", "Kocken vet. 🎉🎉"]),
            ("”Det går bra.” Säger hon.", vec!["”Det går bra.”", "Säger hon."]),
            ("Roland K. är här!! ok?", vec!["Roland K. är här!!", "ok?"]),
            ("", vec![]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }

    #[test]
    fn abbreviations_are_sorted() {
        assert!(super::ABBREVIATIONS.is_sorted());
    }
}
