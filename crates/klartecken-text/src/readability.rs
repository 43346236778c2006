//! How easy a text is to read: plain facts, without judging them.

use crate::{
    Reading, Span,
    words::{Word, WordKind, Words},
};

/// Letters in a word that counts as long in the readability index LIX (Björnsson 1968).
const LONG: usize = 6;
/// Words in a sentence that nobody calls long.
const SHORT_SENTENCE: usize = 10;

/// What is known about how a text reads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Readability {
    /// How many words.
    pub words: usize,
    /// How many sentences; a line is one at the least.
    pub sentences: usize,
    /// Words with more than six letters.
    pub long_words: usize,
    /// Sentences of more than ten words, in order, each with how many it has.
    pub long_sentences: Vec<(Span, usize)>,
}

impl Readability {
    /// The readability index LIX: words per sentence plus per cent of long words, rounded; `None` without words.
    /// Below 30 is very easy, above 60 very hard.
    pub fn lix(&self) -> Option<usize> {
        let rounded =
            |numerator: usize, denominator: usize| (numerator + denominator / 2).checked_div(denominator);
        // One division, so that two roundings do not add up.
        rounded(self.words * self.words + 100 * self.long_words * self.sentences, self.words * self.sentences)
    }
}

/// How easy the text of `words` is to read.
pub(crate) fn read(reading: &Reading, words: &Words) -> Readability {
    let mut facts = Readability::default();
    for range in &words.sentences {
        let sentence = words.of(range);
        let count = sentence.iter().filter(|word| counts(word)).count();
        facts.words += count;
        facts.sentences += usize::from(count > 0);
        facts.long_words += sentence.iter().filter(|word| is_long(word)).count();
        if let ([first, .., last], SHORT_SENTENCE..) = (sentence, count.saturating_sub(1)) {
            facts.long_sentences.push((reading.span(first.start, last.end), count));
        }
    }
    facts
}

fn counts(word: &Word) -> bool {
    matches!(word.kind, WordKind::Letters | WordKind::Number)
}

fn is_long(word: &Word) -> bool {
    // Most words are too short to have so many letters, whatever their characters are.
    word.kind == WordKind::Letters
        && word.end - word.start > LONG
        && word.lower.chars().filter(|char| char.is_alphabetic()).count() > LONG
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readability(text: &str) -> Readability {
        let reading = Reading::new(text);
        read(&reading, &Words::new(&reading))
    }

    #[test]
    fn lix_is_words_per_sentence_and_per_cent_of_long_words() {
        // 10 words in 2 sentences, 2 of them long: 5 + 20.
        let facts = readability("Vi ses på torget i morgon. Välkommen dit, hälsar kommunen!");
        assert_eq!((facts.words, facts.sentences, facts.long_words), (10, 2, 2));
        assert_eq!(facts.lix(), Some(25));
        assert_eq!(readability("🎉").lix(), None);
        assert_eq!(readability("").lix(), None);
    }

    #[test]
    fn a_sentence_of_more_than_ten_words_is_told_with_its_place() {
        let text = "Ett två tre. Ett två tre fyra fem sex sju åtta nio tio elva. Ett två tre fyra fem sex sju åtta nio tio.";
        let facts = readability(text);
        let told: Vec<(&str, usize)> =
            facts.long_sentences.iter().map(|(span, words)| (span.of(text), *words)).collect();
        assert_eq!(told, [("Ett två tre fyra fem sex sju åtta nio tio elva.", 11)]);
    }
}
