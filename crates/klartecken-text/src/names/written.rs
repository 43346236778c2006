//! Names in text with capitals, by the lists.

use std::ops::Range;

use super::{
    cues::{self, Cue},
    lists::Place,
    scene::Scene,
};
use crate::words::Case;

/// Small words inside of names.
const PARTICLES: [&str; 14] =
    ["af", "al", "av", "bin", "da", "de", "den", "der", "dos", "el", "ibn", "la", "van", "von"];

/// How much speaks for a name besides the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Support {
    /// A word that may be a name.
    Weak,
    /// A name that is little else.
    Fair,
    /// A whole name, or one where only names stand.
    Strong,
}

/// Words that may be a name.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// Which.
    pub(super) words: Range<usize>,
    /// What speaks for it.
    pub(super) support: Support,
}

/// Every candidate of a sentence, in order.
pub(super) fn find(scene: &Scene, sentence: &Range<usize>) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        if !can_begin(scene, at) {
            at += 1;
            continue;
        }
        if is_led_in(scene, at, sentence.end) {
            at += 1;
            continue;
        }
        let end = grow(scene, at, sentence.end);
        let follows = found.last().is_some_and(|last| is_joined(scene, last.words.end, at));
        match support(scene, at..end, follows) {
            Some(support) => {
                found.push(Candidate { words: at..end, support });
                at = end;
            }
            None => at += 1,
        }
    }
    lift(scene, &mut found);
    found
}

/// Names joined to a better one are as good: "Idil" lifts "Sagal" in "Sagal och Idil".
fn lift(scene: &Scene, found: &mut [Candidate]) {
    for at in (1..found.len()).rev() {
        let (first, second) = (&found[at - 1], &found[at]);
        if second.support > Support::Weak && is_joined(scene, first.words.end, second.words.start) {
            found[at - 1].support = first.support.max(Support::Fair);
        }
    }
}

/// Whether only "och", "&" or a comma stands between a name's end and `at`.
fn is_joined(scene: &Scene, end: usize, at: usize) -> bool {
    end + 1 == at && matches!(scene.words[end].lower.as_str(), "," | "&" | "och" | "samt" | "/")
}

/// Whether a name may begin with the word at `at`.
fn can_begin(scene: &Scene, at: usize) -> bool {
    is_nameable(scene, at) && !cues::is_lead(&scene.words[at])
}

/// Whether the word at `at` only has a capital because a sentence or a title begins with it: "Filmaren Anna Berg".
fn is_led_in(scene: &Scene, at: usize, limit: usize) -> bool {
    let (sight, next) = (scene.seen[at], at + 1);
    let is_name_next = next < limit && is_nameable(scene, next) && scene.seen[next].known.given > 0;
    let is_word = is_stranger(scene, at) || sight.ordinary && sight.known.given == 0;
    is_name_next && is_word
}

/// Whether the word may be in a name: a capital, and no other thing's name.
fn is_nameable(scene: &Scene, at: usize) -> bool {
    let (Some(word), Some(sight)) = (scene.words.get(at), scene.seen.get(at)) else { return false };
    let is_other = sight.thing && sight.known.given == 0 && sight.known.family < 2
        || sight.place != Place::None && sight.known.family == 0;
    let is_abbreviation = word.case == Case::Upper && !(word.end - word.start > 3 && sight.known.is_known());
    scene.is_capital(at) && (!is_other && !is_abbreviation || scene.is_initial(at))
}

/// Where the name that begins at `at` ends.
fn grow(scene: &Scene, at: usize, limit: usize) -> usize {
    let mut strangers = usize::from(is_stranger(scene, at));
    let mut end = at + 1;
    while end < limit && end - at < 6 {
        if scene.seen[end - 1].genitive {
            break;
        }
        if scene.is_initial(end - 1)
            && scene.words[end].is(".")
            && is_nameable(scene, end + 1)
            && end + 1 < limit
        {
            end += 1;
        } else if let Some(next) = past_particles(scene, end, limit) {
            end = next;
        } else if is_nameable(scene, end) && !cues::is_lead(&scene.words[end]) {
            strangers += usize::from(is_stranger(scene, end));
            if strangers > 1 {
                break;
            }
            end += 1;
        } else {
            break;
        }
    }
    end
}

/// Where the name goes on past "von", "de la" or "al-Khatib" at `at`.
fn past_particles(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    let word = &scene.words[at];
    if word.case == Case::Lower && ["al-", "el-"].iter().any(|article| word.lower.starts_with(article)) {
        return Some(at + 1);
    }
    let particles = (at..limit).take_while(|&at| PARTICLES.contains(&scene.words[at].lower.as_str())).count();
    let next = at + particles;
    (1..=2).contains(&particles).then_some(next + 1).filter(|_| next < limit && is_nameable(scene, next))
}

/// Whether no list knows the word.
fn is_stranger(scene: &Scene, at: usize) -> bool {
    !scene.seen[at].known.is_known() && !scene.is_initial(at)
}

/// What speaks for the words being a name; `follows` where another name stands right before them.
fn support(scene: &Scene, words: Range<usize>, follows: bool) -> Option<Support> {
    use Support::{Fair, Strong, Weak};
    let at = words.start;
    let sight = scene.seen[at];
    let is_first = scene.is_first(at);
    let cue = cues::before(scene, at);
    let is_cued = cue > Cue::None || follows;
    let is_ordinary = !sight.is_clear();
    let is_doubtful = is_ordinary || is_first && sight.known.given < 2;
    let rest = (at + 1..words.end).filter(|&at| scene.is_capital(at));
    let is_listed = |at: &usize| scene.seen[*at].known.is_known();
    let mut listed = rest.clone().filter(is_listed).peekable();
    if rest.clone().next().is_some() {
        let is_clear = rest.clone().any(|at| scene.seen[at].known.family > 0 && !scene.seen[at].ordinary);
        return if sight.known.given > 0 && listed.peek().is_some() {
            Some(if is_ordinary && !is_clear && !is_cued { Weak } else { Strong })
        } else if sight.known.given > 0 {
            Some(if !is_doubtful || !is_first || is_cued { Fair } else { Weak })
        } else if scene.is_initial(at) {
            is_clear.then_some(Fair)
        } else if is_clear && !is_ordinary {
            Some(if is_first && sight.known.family == 0 { Weak } else { Fair })
        } else {
            (cue == Cue::Sure).then_some(Fair)
        };
    }
    if scene.is_initial(at) {
        return None;
    }
    match (sight.known.given > 0, sight.known.family > 0) {
        (true, _) if is_cued => Some(if is_ordinary && cue < Cue::Sure { Weak } else { Strong }),
        (true, _) if !is_doubtful => Some(if cues::is_place_before(scene, at) { Weak } else { Fair }),
        (true, _) if !is_first && sight.known.given == 2 && !sight.thing => Some(Fair),
        (true, _) if !is_ordinary || !is_first => Some(Weak),
        (_, true) if cue == Cue::Sure => Some(Strong),
        (_, true) if !is_ordinary => Some(Weak),
        (false, false) if cue == Cue::Sure && !is_first => Some(Weak),
        _ => None,
    }
}
