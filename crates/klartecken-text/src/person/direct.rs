//! "You" in an answer and "I" in a comment.

use std::ops::Range;

use super::{Person, Standing, Voice, Who};
use crate::words::{Word, Words};

const YOU: [&str; 11] = ["dej", "dig", "din", "dina", "ditt", "du", "er", "era", "ert", "ni", "your"];
const I: [&str; 12] = ["i", "jag", "ja", "me", "mej", "mig", "min", "mina", "mitt", "my", "vi", "vår"];

/// Word pairs and single words by which a sentence speaks to anybody who reads it, although it says "du".
const OFFERS: [&str; 37] = [
    "har rätt",
    "om någon",
    "någon du",
    "om du",
    "om ni",
    "du kan",
    "kan du",
    "du som",
    "dig som",
    "er som",
    "ni som",
    "vill du",
    "du vill",
    "har du",
    "behöver du",
    "du behöver",
    "när du",
    "är du",
    "får du",
    "du får",
    "du ansöker",
    "ansöker du",
    "måste du",
    "söker du",
    "välkommen att",
    "vet du",
    "känner du",
    "då kan",
    "ni kan",
    "kan ni",
    "har ni",
    "om dig",
    "hör av",
    "du hittar",
    "hittar du",
    "ring du",
    "så ansöker",
];

/// Adds the one who is answered, or the one who speaks, wherever `sentence` names them.
pub(super) fn find(words: &Words, sentence: &Range<usize>, voice: Voice, people: &mut Vec<Person>) {
    let (set, who): (&[&str], Who) = match voice {
        Voice::Post => return,
        Voice::Reply => (&YOU, Who::Addressee),
        Voice::Comment => (&I, Who::Speaker),
    };
    for (word, at) in words.of(sentence).iter().zip(sentence.start..) {
        if set.contains(&word.lower.as_str()) && !is_foreign(word, words.of(sentence)) {
            people.push(Person { words: at..at + 1, who, standing: Standing::Private });
        }
    }
}

/// "i" is "I" only in English.
fn is_foreign(word: &Word, sentence: &[Word]) -> bool {
    matches!(word.lower.as_str(), "i" | "me")
        && !sentence.iter().any(|word| matches!(word.lower.as_str(), "am" | "have" | "my" | "was" | "the"))
}

/// Whether a sentence that says "du" offers something to anybody, rather than tells something of one.
pub(crate) fn is_offer(sentence: &[Word]) -> bool {
    sentence.windows(2).any(|pair| {
        OFFERS
            .iter()
            .any(|offer| offer.split_once(' ') == Some((pair[0].lower.as_str(), pair[1].lower.as_str())))
    })
}
