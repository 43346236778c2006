//! Names in text whose case says nothing: all in lower case, or all in capitals.

use std::ops::Range;

use super::{
    cues::{self, Cue},
    lists::{Lists, Sight},
    scene::Scene,
};
use crate::Certainty;
use crate::words::{Case, WordKind};

/// Every name of a sentence, in order: whole names that are no ordinary words, and given names where one is expected.
pub(super) fn find(scene: &Scene, sentence: &Range<usize>, lists: &Lists) -> Vec<(Range<usize>, Certainty)> {
    let mut found = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        let sight = look(scene, lists, at);
        let next = if at + 1 < sentence.end { look(scene, lists, at + 1) } else { Sight::default() };
        let cue = cues::before(scene, at);
        let is_given = sight.known.given > 0 && is_plain(sight);
        let is_family = is_given && !sight.genitive && next.known.family > 0 && is_plain(next);
        let weight = sight.known.given + next.known.family;
        if is_family && (weight > 2 || cue > Cue::None) {
            found.push((at..at + 2, if cue > Cue::None { Certainty::Certain } else { Certainty::Possible }));
            at += 2;
        } else if is_given && (cue >= Cue::Signed || cue == Cue::Likely && sight.known.given == 2) {
            found.push((at..at + 1, Certainty::Possible));
            at += 1;
        } else {
            at += 1;
        }
    }
    found
}

fn is_plain(sight: Sight) -> bool {
    !sight.ordinary && !sight.thing
}

/// What the lists say about a word of three letters or more that says nothing by its case.
fn look(scene: &Scene, lists: &Lists, at: usize) -> Sight {
    let word = &scene.words[at];
    if word.kind != WordKind::Letters || word.end - word.start < 3 || cues::is_lead(word) {
        return Sight::default();
    }
    lists.caseless(&word.lower)
}

/// Whether a sentence has no capitals, but for its first letter, that would tell names from other words.
pub(super) fn is_quiet(scene: &Scene, sentence: &Range<usize>) -> bool {
    let mut letters = scene.words[sentence.clone()].iter().filter(|word| word.kind == WordKind::Letters);
    let first = letters.next();
    first.is_some() && letters.all(|word| word.case == Case::Lower)
}
