//! Names of people, by a small trained model and compiled lists of names.
//!
//! What the model and the lists are made of, and how well they do, is in `names/MODEL.md`.

mod again;
mod cues;
mod features;
mod filter;
mod hashtag;
mod judge;
mod lists;
mod model;
mod other;
mod quiet;
mod scene;
#[cfg(test)]
mod tests;
mod vocabulary;
mod written;

use std::ops::Range;

use klartecken_post::sort;

use crate::{Certainty, words::Words};
use lists::Lists;
use model::Model;
use scene::Scene;

/// A name found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// Which words of the text.
    pub(crate) words: Range<usize>,
    /// Certain where model and lists agree or the words around leave no doubt.
    pub(crate) certainty: Certainty,
}

/// Every name in the text, in order, none overlapping another and none across sentences.
pub(crate) fn find(words: &Words) -> Vec<Name> {
    let lists = Lists::shipped();
    let mut scene = Scene::new(words, lists, Model::shipped());
    let mut names = Vec::new();
    for sentence in &words.sentences {
        let mut here = Vec::new();
        let is_shouted = features::is_shouted(words.of(sentence));
        if !is_shouted {
            judge::find(&mut scene, sentence, &mut here);
        }
        if is_shouted || quiet::is_quiet(&scene, sentence) {
            quiet::find(&scene, sentence, lists, &mut here);
        }
        hashtag::find(&scene, sentence, lists, &mut here);
        arrange(&mut here);
        names.append(&mut here);
    }
    again::find(&scene, words, &mut names);
    names
}

/// Whether `word` is a given name where names are expected; one that is an ordinary word too needs a capital.
pub(crate) fn is_given_name(word: &str) -> bool {
    let sight = Lists::shipped().caseless(&word.to_lowercase());
    let is_capital = word.chars().next().is_some_and(char::is_uppercase);
    let is_common = sight.known.given == 2 && (is_capital || sight.is_clear());
    let is_rare = sight.known.given == 1 && is_capital && sight.is_clear();
    !sight.genitive && (is_common || is_rare)
}

/// Puts names in the order in which they stand; of two that share a word, the surer one stays, else the first.
fn arrange(names: &mut Vec<Name>) {
    sort::by_key(names, |name| name.words.start);
    names.dedup_by(|later, first| {
        let is_shared = later.words.start < first.words.end;
        if is_shared && later.certainty > first.certainty {
            std::mem::swap(later, first);
        }
        is_shared
    });
}
