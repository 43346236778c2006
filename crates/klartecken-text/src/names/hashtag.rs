//! Names in hashtags: "#AnnaBerg".

use std::ops::Range;

use super::{Name, lists::Lists, scene::Scene};
use crate::{
    Certainty,
    words::{Case, WordKind},
};

/// Adds the hashtags of a sentence that are a given and a family name grown together.
pub(super) fn find(scene: &Scene, sentence: &Range<usize>, lists: &Lists, names: &mut Vec<Name>) {
    for at in sentence.clone() {
        let word = &scene.words[at];
        if word.kind == WordKind::Hashtag && word.case == Case::Capital && is_whole_name(&word.lower, lists) {
            names.push(Name { words: at..at + 1, certainty: Certainty::Possible });
        }
    }
}

/// Whether `lower` falls into a common given name and a family name.
fn is_whole_name(lower: &str, lists: &Lists) -> bool {
    /// No hashtag that is a name is longer.
    const LONGEST: usize = 40;
    if lower.len() > LONGEST {
        return false;
    }
    let parts = |(at, _): (usize, char)| (at > 2 && at + 2 < lower.len()).then(|| lower.split_at(at));
    lower.char_indices().filter_map(parts).any(|(given, family)| {
        let (given, family) = (lists.caseless(given), lists.caseless(family));
        given.known.given == 2 && !given.genitive && !given.ordinary && family.known.family == 2
    })
}
