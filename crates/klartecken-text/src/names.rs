//! Names of people, by a small trained model and compiled lists of names.
//!
//! What the model and the lists are made of, and how well they do, is in `names/MODEL.md`.

mod cues;
mod features;
mod filter;
mod hashtag;
mod lists;
mod model;
mod other;
mod quiet;
mod scene;
#[cfg(test)]
mod tests;
mod written;

use std::ops::Range;

use crate::{
    Certainty,
    words::{WordKind, Words},
};
use lists::Lists;
use model::{BEGIN, Model, OUTSIDE};
use scene::Scene;
use written::{Candidate, Support};

/// A name found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// Which words of the text.
    pub(crate) words: Range<usize>,
    /// Certain where model and lists agree or the words around leave no doubt.
    pub(crate) certainty: Certainty,
}

/// By how much the model must prefer a name that no list supports.
const ENOUGH: i32 = 20;

/// Every name in the text, in order, none overlapping another and none across sentences.
pub(crate) fn find(words: &Words) -> Vec<Name> {
    let lists = Lists::shipped();
    let scene = Scene::new(words, lists, Model::shipped());
    let mut names = Vec::new();
    for sentence in &words.sentences {
        let first = names.len();
        if quiet::is_quiet(&scene, sentence) || features::is_shouted(words.of(sentence)) {
            let found = quiet::find(&scene, sentence, lists);
            names.extend(found.into_iter().map(|(words, certainty)| Name { words, certainty }));
        }
        if !features::is_shouted(words.of(sentence)) {
            let quiet = names.split_off(first);
            by_case(&scene, sentence, &mut names);
            names.extend(
                quiet
                    .into_iter()
                    .filter(|name| {
                        // Lower case is only read where capitals showed nothing.
                        name.words.clone().all(|at| !names_cover(&names[first..], at))
                    })
                    .collect::<Vec<_>>(),
            );
        }
        hashtag::find(&scene, sentence, lists, &mut names);
        names[first..].sort_by_key(|name| name.words.start);
    }
    names
}

fn names_cover(names: &[Name], at: usize) -> bool {
    names.iter().any(|name| name.words.contains(&at))
}

/// The names of a sentence that are told by their capitals.
fn by_case(scene: &Scene, sentence: &Range<usize>, names: &mut Vec<Name>) {
    let model = by_model(scene, sentence);
    let mut listed = written::find(scene, sentence);
    listed.retain(|candidate| !other::is_other(scene, sentence, &candidate.words));
    for Candidate { words, support } in &listed {
        let agreed = model.iter().find(|found| found.start < words.end && words.start < found.end);
        if let Some(certainty) = judge(scene, words, *support, agreed.is_some()) {
            names.push(Name { words: words.clone(), certainty });
        }
    }
    for words in model {
        let is_known =
            listed.iter().any(|known| known.words.start < words.end && words.start < known.words.end);
        let margin = words.clone().map(|at| scene.labels[at].margin).min().unwrap_or(0);
        let is_thing = words.clone().any(|at| scene.seen[at].thing) || !is_word(scene, words.start);
        if !is_known && margin > ENOUGH && !is_thing && !other::is_other(scene, sentence, &words) {
            names.push(Name { words, certainty: Certainty::Possible });
        }
    }
}

/// Whether it is a word of letters, with a capital and of some length, as names are.
fn is_word(scene: &Scene, at: usize) -> bool {
    let word = &scene.words[at];
    scene.is_capital(at) && !scene.is_initial(at) && !word.lower.chars().any(|char| char.is_numeric())
}

/// How sure a candidate is, or `None` where it is none.
fn judge(scene: &Scene, words: &Range<usize>, support: Support, agrees: bool) -> Option<Certainty> {
    match (support, agrees) {
        (Support::Strong, _) | (Support::Fair, true) => Some(Certainty::Certain),
        (Support::Fair, false) => Some(Certainty::Possible),
        (Support::Weak, true) => {
            let is_clear = !scene.seen[words.start].ordinary;
            Some(if is_clear { Certainty::Certain } else { Certainty::Possible })
        }
        (Support::Weak, false) => None,
    }
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
