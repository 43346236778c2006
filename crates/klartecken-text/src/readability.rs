//! How easy a text is to read: plain facts, without judging them.

use crate::{
    Reading, Span,
    words::{Case, Word, WordKind, Words},
};

/// Letters in a word that counts as long in the readability index LIX (Björnsson 1968).
const LONG: usize = 6;
/// Letters in a word that readers stumble on.
const VERY_LONG: usize = 20;
/// Letters in a word of capitals that is more than an abbreviation.
const SHOUTED: usize = 5;

/// Words of authorities that everyday Swedish has plainer words for, sorted; as beginnings.
const AUTHORITY_WORDS: [&str; 38] = [
    "alternerande",
    "ankomma",
    "anmoda",
    "avseende",
    "beakta",
    "befogenhet",
    "beträffande",
    "bibehåll",
    "därest",
    "därvid",
    "ehuru",
    "emotse",
    "erfordra",
    "erhåll",
    "erlägg",
    "föreligg",
    "föranled",
    "föreskriv",
    "förevarande",
    "förfarande",
    "hemställ",
    "huruvida",
    "härvid",
    "inkomma",
    "jämlikt",
    "medelst",
    "nyttja",
    "ombesörj",
    "påkalla",
    "samtliga",
    "såvitt",
    "sålunda",
    "tillse",
    "tillställ",
    "vederbörande",
    "verkställ",
    "vidta",
    "åtnjut",
];

/// What is known about how a text reads.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Readability {
    /// How many words.
    pub words: usize,
    /// How many sentences; a line is one at the least.
    pub sentences: usize,
    /// Words with more than six letters.
    pub long_words: usize,
    /// How many words the longest sentence has.
    pub longest_sentence: usize,
    /// Words with more than twenty letters.
    pub very_long: Vec<Span>,
    /// Words that are plainer said otherwise.
    pub authority_words: Vec<Span>,
    /// Words of five capitals or more.
    pub shouted: Vec<Span>,
    /// How many exclamation marks.
    pub exclamations: usize,
    /// Whether the reader is spoken to as "du" or "ni".
    pub speaks_to_reader: bool,
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

/// Reads `text` for how easy it is to read.
pub fn readability(text: &str) -> Readability {
    let reading = Reading::new(text);
    let words = Words::new(&reading);
    let mut facts = Readability::default();
    for range in &words.sentences {
        let sentence = words.of(range);
        let count = sentence.iter().filter(|word| counts(word)).count();
        facts.words += count;
        facts.sentences += usize::from(count > 0);
        facts.longest_sentence = facts.longest_sentence.max(count);
    }
    for word in &words.all {
        let letters = word.lower.chars().filter(|char| char.is_alphabetic()).count();
        let span = reading.span(word.start, word.end);
        match word.kind {
            WordKind::Letters => {
                facts.long_words += usize::from(letters > LONG);
                facts.very_long.extend((letters > VERY_LONG).then_some(span));
                facts.shouted.extend((word.case == Case::Upper && letters >= SHOUTED).then_some(span));
                facts.authority_words.extend(is_authority_word(&word.lower).then_some(span));
                facts.speaks_to_reader |=
                    matches!(word.lower.as_str(), "du" | "dig" | "din" | "ditt" | "dina" | "ni" | "er");
            }
            WordKind::Sign => facts.exclamations += usize::from(word.is("!")),
            _ => {}
        }
    }
    facts
}

fn counts(word: &Word) -> bool {
    matches!(word.kind, WordKind::Letters | WordKind::Number)
}

fn is_authority_word(lower: &str) -> bool {
    AUTHORITY_WORDS.iter().any(|start| lower.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn tells_what_makes_a_text_heavy() {
        let text = "OBSERVERA! Vederbörande ska inkomma med handikappanpassningsbidragsansökan till SKR.";
        let facts = readability(text);
        let words = |spans: &[Span]| spans.iter().map(|span| span.of(text).to_owned()).collect::<Vec<_>>();
        assert_eq!(words(&facts.shouted), ["OBSERVERA"]);
        assert_eq!(words(&facts.authority_words), ["Vederbörande", "inkomma"]);
        assert_eq!(words(&facts.very_long), ["handikappanpassningsbidragsansökan"]);
        assert_eq!((facts.exclamations, facts.speaks_to_reader), (1, false));
        assert!(readability("Hör av dig!").speaks_to_reader);
    }
}
