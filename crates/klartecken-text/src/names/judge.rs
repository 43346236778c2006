//! Names in text with capitals: what lists and model make of it together.

use std::ops::Range;

use super::{
    Name,
    model::{BEGIN, OUTSIDE},
    other,
    scene::Scene,
    written::{self, Candidate, Support},
};
use crate::{Certainty, words::WordKind};

/// By how much the model must prefer a name that no list supports.
const ENOUGH: i32 = 40;
/// How much the model may doubt a word that the lists know as a name and as nothing else.
const DOUBT: i32 = 15;

/// Adds the names of a sentence that are told by their capitals.
pub(super) fn find(scene: &mut Scene, sentence: &Range<usize>, names: &mut Vec<Name>) {
    let by_model = by_model(scene, sentence);
    let by_list = written::find(scene, sentence);
    for candidate in &by_list {
        if other::is_other(scene, sentence, &candidate.words) {
            scene.others.push(candidate.words.start);
            continue;
        }
        if let Some(certainty) = judge(scene, candidate) {
            let words = widest(scene, &candidate.words, &by_model);
            names.push(Name { words, certainty });
        }
    }
    for words in by_model {
        // Both are in order, so that the first candidate that ends behind these words is the only one to ask.
        let next = by_list.partition_point(|candidate| candidate.words.end <= words.start);
        let is_judged = by_list.get(next).is_some_and(|candidate| candidate.words.start < words.end);
        if !is_judged && is_likely(scene, &words) && !other::is_other(scene, sentence, &words) {
            names.push(Name { words, certainty: Certainty::Possible });
        }
    }
}

/// The words of a candidate; a lone family name takes what the model sees before it into the same name.
fn widest(scene: &Scene, words: &Range<usize>, by_model: &[Range<usize>]) -> Range<usize> {
    if words.len() > 1 || scene.seen[words.start].known.given > 0 {
        return words.clone();
    }
    let next = by_model.partition_point(|found| found.end < words.end);
    let wider = by_model.get(next).filter(|found| found.start < words.start);
    wider.map_or(words.start, |found| found.start)..words.end
}

/// How sure a candidate is, or `None` where it is none.
fn judge(scene: &Scene, candidate: &Candidate) -> Option<Certainty> {
    let sight = scene.seen[candidate.words.start];
    let margin = candidate.words.clone().map(|at| scene.labels[at].margin).max().unwrap_or(0);
    match (candidate.support, margin > 0) {
        (Support::Strong, _) | (Support::Fair, true) => Some(Certainty::Certain),
        (Support::Weak, true) if sight.is_clear() => Some(Certainty::Certain),
        (Support::Weak, false) if !sight.is_clear() || sight.known.given == 0 || margin < -DOUBT => None,
        _ => Some(Certainty::Possible),
    }
}

/// Whether the model is sure enough of a name that no list knows.
fn is_likely(scene: &Scene, words: &Range<usize>) -> bool {
    let first = &scene.words[words.start];
    let is_word = scene.is_capital(words.start)
        && !scene.is_initial(words.start)
        && !first.lower.chars().any(|char| char.is_numeric());
    let margin = words.clone().map(|at| scene.labels[at].margin).min().unwrap_or(0);
    is_word && margin > ENOUGH && !words.clone().any(|at| scene.seen[at].thing)
}

/// The names that the model sees in a sentence, from letter to letter.
fn by_model(scene: &Scene, sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in sentence.clone() {
        let label = scene.labels[at].label;
        match found.last_mut() {
            Some(last) if label != OUTSIDE && label != BEGIN && last.end == at => last.end += 1,
            _ if label != OUTSIDE && scene.words[at].kind == WordKind::Letters => found.push(at..at + 1),
            _ => {}
        }
    }
    for words in &mut found {
        while words.len() > 1 && scene.words[words.end - 1].kind != WordKind::Letters {
            words.end -= 1;
        }
    }
    found
}
