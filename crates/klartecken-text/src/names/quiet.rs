//! Names in text whose case says nothing: all in lower case, or all in capitals.

use std::ops::Range;

use super::{
    Name,
    cues::{self, Cue},
    lists::{Lists, Sight},
    scene::Scene,
};
use crate::{
    Certainty,
    words::{Case, WordKind},
};

/// Adds the names of a sentence: whole ones that are no ordinary words, and given names where one is expected.
pub(super) fn find(scene: &Scene, sentence: &Range<usize>, lists: &Lists, names: &mut Vec<Name>) {
    let (mut at, before) = (sentence.start, names.len());
    while at < sentence.end {
        let found = begins(scene, lists, at, sentence.end);
        let end = at + found.map_or(1, |(length, _)| length);
        let is_taken = names[..before].iter().any(|name| name.words.start < end && at < name.words.end);
        if let Some((_, certainty)) = found.filter(|_| !is_taken) {
            names.push(Name { words: at..end, certainty });
        }
        at = end;
    }
}

/// How many words the name has that begins at `at`, and how sure it is.
fn begins(scene: &Scene, lists: &Lists, at: usize, end: usize) -> Option<(usize, Certainty)> {
    let first = look(scene, lists, at);
    if first.known.given == 0 || !first.is_clear() {
        return None;
    }
    let next = if at + 1 < end && !first.genitive { look(scene, lists, at + 1) } else { Sight::default() };
    let cue = cues::before(scene, at);
    let is_whole = next.known.family > 0 && next.is_clear();
    if is_whole && cue > Cue::None {
        Some((2, Certainty::Certain))
    } else if is_whole && first.known.given + next.known.family > 2 {
        Some((2, Certainty::Possible))
    } else if cue >= Cue::Signed || cue == Cue::Likely && first.known.given == 2 {
        Some((1, Certainty::Possible))
    } else {
        None
    }
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
