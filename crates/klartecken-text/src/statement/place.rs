//! Where in a school or preschool somebody is.

use crate::{
    Topic,
    lexicon::{Hit, Weight},
    words::{Case, Word, WordKind},
};

/// Every class or group in the sentence: "2A", "klass 3C", "avdelning Humlan", "fritids Kometen", "åk 5".
pub(super) fn find(sentence: &[Word]) -> Vec<Hit> {
    let mut hits = Vec::new();
    for at in 0..sentence.len() {
        if let Some(start) = read(sentence, at) {
            hits.push(Hit { words: start..at + 1, topic: Topic::Pupil, weight: Weight::Affair });
        }
    }
    hits
}

/// Where the class or group begins whose last word is at `at`.
fn read(sentence: &[Word], at: usize) -> Option<usize> {
    let word = &sentence[at];
    let before = at.checked_sub(1).map(|before| &sentence[before]);
    let says = |labels: &[&str]| before.is_some_and(|before| labels.contains(&before.lower.as_str()));
    let is_labelled = word.kind == WordKind::Number && says(&["klass", "åk", "årskurs"])
        || word.kind == WordKind::Letters
            && word.case == Case::Capital
            && says(&["avdelning", "avdelningen", "fritids"]);
    if is_labelled {
        return Some(at - 1);
    }
    is_class(word).then_some(if says(&["klass"]) { at - 1 } else { at })
}

/// "2A", "9b": a school year and one letter, neither a bus nor a flat nor a time.
fn is_class(word: &Word) -> bool {
    let mut chars = word.lower.chars();
    let year = chars.next().is_some_and(|char| matches!(char, '1'..='9'));
    let class = chars.next().is_some_and(|char| matches!(char, 'a'..='f'));
    word.kind == WordKind::Letters && year && class && chars.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Reading, words::Words};

    #[test]
    fn finds_classes_and_groups() {
        for (text, found) in [
            ("Elis i 2A på Ekskolan", vec!["2a"]),
            ("välkommen till klass 3C", vec!["klass 3c"]),
            ("avdelning Humlan och fritids Kometen", vec!["avdelning humlan", "fritids kometen"]),
            ("årskurs 5", vec!["årskurs 5"]),
            ("linje 4, NA23A, kl. 9, 3G och avdelningen öppnar", vec![]),
        ] {
            let words = Words::new(&Reading::new(text));
            let text = |hit: &Hit| {
                words.all[hit.words.clone()]
                    .iter()
                    .map(|word| word.lower.clone())
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            assert_eq!(find(&words.all).iter().map(text).collect::<Vec<_>>(), found);
        }
    }
}
