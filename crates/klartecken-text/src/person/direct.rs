//! "You" in an answer and "I" in a comment.

use std::ops::Range;

use super::{Person, Standing, Voice, Who};
use crate::words::{Word, WordKind, Words};

/// Whether it is a form of "you".
fn is_you(lower: &str) -> bool {
    matches!(lower, "dej" | "dig" | "din" | "dina" | "ditt" | "du" | "er" | "era" | "ert" | "ni" | "your")
}

/// Whether it is a form of "I" or "we".
fn is_i(lower: &str) -> bool {
    matches!(lower, "i" | "ja" | "jag" | "me" | "mej" | "mig" | "min" | "mina" | "mitt" | "my" | "vi" | "vår")
}

/// Word pairs by which a sentence speaks to anybody who reads it, although it says "du".
const OFFERS: [(&str, &str); 36] = [
    ("ansöker", "du"),
    ("behöver", "du"),
    ("dig", "som"),
    ("du", "ansöker"),
    ("du", "behöver"),
    ("du", "får"),
    ("du", "hittar"),
    ("du", "kan"),
    ("du", "som"),
    ("du", "vill"),
    ("då", "kan"),
    ("er", "som"),
    ("får", "du"),
    ("har", "du"),
    ("har", "ni"),
    ("har", "rätt"),
    ("hittar", "du"),
    ("hör", "av"),
    ("kan", "du"),
    ("kan", "ni"),
    ("känner", "du"),
    ("måste", "du"),
    ("ni", "kan"),
    ("ni", "som"),
    ("någon", "du"),
    ("om", "dig"),
    ("om", "du"),
    ("om", "ni"),
    ("om", "någon"),
    ("ring", "du"),
    ("så", "ansöker"),
    ("söker", "du"),
    ("vet", "du"),
    ("vill", "du"),
    ("välkommen", "att"),
    ("är", "du"),
];

/// Words by which a post turns to one person: "Grattis Maja!", "Hejdå Ali, vi saknar dig".
const CALLS: [&str; 15] = [
    "adjö",
    "bravo",
    "farväl",
    "grattis",
    "hej",
    "heja",
    "hejdå",
    "hurra",
    "kära",
    "lycka",
    "snyggt",
    "tack",
    "trevligt",
    "välkommen",
    "välkomna",
];

/// Adds the one who is answered, called upon (`calls_one`), or speaks, wherever `sentence` names them.
pub(super) fn find(
    words: &Words,
    sentence: &Range<usize>,
    voice: Voice,
    calls_one: bool,
    people: &mut Vec<Person>,
) {
    let (fits, who): (fn(&str) -> bool, Who) = match voice {
        // "Du" is then as good as her name.
        Voice::Post if calls_one && !is_offer(words.of(sentence)) => (is_you, Who::Pronoun),
        Voice::Post => return,
        Voice::Reply => (is_you, Who::Addressee),
        Voice::Comment => (is_i, Who::Speaker),
    };
    for (word, at) in words.of(sentence).iter().zip(sentence.start..) {
        if fits(&word.lower) && !is_foreign(word, words.of(sentence)) {
            people.push(Person { words: at..at + 1, who, standing: Standing::Private });
        }
    }
}

/// Whether the text calls upon a private person by name.
pub(super) fn calls_one(words: &Words, people: &[Person]) -> bool {
    people.iter().any(|person| {
        let before = person.words.start.checked_sub(1).and_then(|at| words.all.get(at));
        let after = words.all.get(person.words.end);
        person.who == Who::Named
            && person.standing == Standing::Private
            && before.is_some_and(|word| CALLS.contains(&word.lower.as_str()))
            && after.is_none_or(|word| {
                matches!(word.lower.as_str(), "!" | "," | "." | ":") || word.kind == WordKind::Picture
            })
    })
}

/// "i" is "I" only in English.
fn is_foreign(word: &Word, sentence: &[Word]) -> bool {
    matches!(word.lower.as_str(), "i" | "me")
        && !sentence.iter().any(|word| matches!(word.lower.as_str(), "am" | "have" | "my" | "was" | "the"))
}

/// Whether a sentence that says "du" offers something to anybody, rather than tells something of one.
pub(crate) fn is_offer(sentence: &[Word]) -> bool {
    let pairs = sentence.iter().zip(sentence.iter().skip(1));
    pairs
        .into_iter()
        .any(|(first, second)| OFFERS.binary_search(&(first.lower.as_str(), second.lower.as_str())).is_ok())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_in_order() {
        assert!(super::OFFERS.is_sorted());
    }
}
