//! What bears on whether a word pattern found in a sentence tells something of somebody.

use super::scene::Scene;
use crate::{
    Standing, Topic, Voice, Who,
    attribute::Attribute,
    lexicon::{Hit, Weight},
    person::Person,
    words::{Case, Word, WordKind},
};

/// What was found in a sentence and around it.
pub(super) struct Found<'a> {
    /// In the sentence.
    pub(super) here: &'a [Hit],
    /// Classes and groups in the sentence.
    pub(super) places: &'a [Hit],
    /// In the sentences near it.
    pub(super) near: &'a [&'a Hit],
}

/// Hands everything that bears on whether `hit` tells something of somebody to `take`.
///
/// The recipe in `telling/train.py` weighs these; whatever is changed here asks for a new training.
pub(super) fn each(scene: &Scene<'_>, hit: &Hit, found: &Found<'_>, mut take: impl FnMut(Attribute)) {
    let mut say = |name: &str, first: &str, second: &str| {
        take(Attribute::new(name).text("=").text(first).text("=").text(second));
    };
    kinds(scene, hit, &mut say);
    people(scene, hit, &mut say);
    manners(scene, hit, &mut say);
    others(hit, found, &mut say);
    words(scene, hit, &mut say);
}

/// What kind of pattern it is.
fn kinds(scene: &Scene<'_>, hit: &Hit, say: &mut impl FnMut(&str, &str, &str)) {
    let (weight, topic, voice) = (weight(hit), topic(hit), voice(scene));
    say("weight", weight, "");
    say("weight", weight, voice);
    say("topic", topic, weight);
    say("topic", topic, voice);
}

/// Who is in the sentence, how far away, and who is nearby.
fn people(scene: &Scene<'_>, hit: &Hit, say: &mut impl FnMut(&str, &str, &str)) {
    let (weight, voice) = (weight(hit), voice(scene));
    for person in scene.people {
        let start = person.words.start - scene.first;
        let side = if start < hit.words.start { "<" } else { ">" };
        say("person", who(person), side);
        say("distance", who(person), distance(start.abs_diff(hit.words.start)));
    }
    let is_alone = scene.people.is_empty();
    if is_alone {
        say("alone", weight, voice);
    }
    if !scene.people.iter().any(|person| person.standing == Standing::Private) {
        say("no private", weight, voice);
    }
    let lonely = if is_alone { "alone" } else { "" };
    if let Some(person) = scene.before {
        say("before", who(person), lonely);
    }
    if scene.addressee.is_some() {
        say("addressee", weight, lonely);
    }
    for kind in [Who::Named, Who::Relative, Who::Described, Who::Pronoun] {
        let is_meant = |person: &&Person| person.who == kind && person.standing == Standing::Private;
        if let Some(person) = scene.nearby.iter().find(is_meant) {
            say("text", who(person), "");
            say("text", who(person), voice);
        }
    }
    if scene.nearby.is_empty() {
        say("nobody", voice, "");
    }
}

/// In what manner the sentence speaks.
fn manners(scene: &Scene<'_>, hit: &Hit, say: &mut impl FnMut(&str, &str, &str)) {
    for (manner, is_so) in [
        ("general", scene.is_general(hit)),
        ("offer", scene.is_offer),
        ("refusal", scene.is_refusal),
        ("remote", scene.is_remote),
        ("cultural", scene.is_cultural),
        ("told", scene.is_told),
    ] {
        if is_so {
            say("manner", manner, weight(hit));
            say("manner", manner, "");
        }
    }
    say("length", count(scene.sentence.len() / 6), "");
}

/// What else is found in the sentence, and around it.
fn others(hit: &Hit, found: &Found<'_>, say: &mut impl FnMut(&str, &str, &str)) {
    for other in found.here.iter().filter(|other| other.words != hit.words) {
        say("with", weight(other), if other.topic == hit.topic { "same" } else { "" });
    }
    if !found.places.is_empty() {
        say("placed", topic(hit), weight(hit));
        say("placed", "", "");
    }
    for kind in [Weight::General, Weight::Sign, Weight::Affair, Weight::Fact] {
        let of_kind = found.near.iter().filter(|other| other.weight == kind).count();
        say("near", weight_name(kind), count(of_kind));
    }
}

/// The words of the sentence but the hit's own, and where they stand: how something is told, not what.
fn words(scene: &Scene<'_>, hit: &Hit, say: &mut impl FnMut(&str, &str, &str)) {
    for (at, word) in scene.sentence.iter().enumerate() {
        if hit.words.contains(&at) {
            continue;
        }
        match word.kind {
            WordKind::Letters | WordKind::Sign => beside(word, at, hit, say),
            WordKind::Number => {
                say("number", if at.abs_diff(hit.words.start) < 4 { "near" } else { "" }, "");
            }
            WordKind::Hashtag => say("hashtag", "", ""),
            WordKind::Handle => say("handle", "", ""),
            WordKind::Address => say("address", "", ""),
            WordKind::Picture => say("picture", "", ""),
        }
    }
}

/// A word or sign of the sentence that is no part of the hit.
fn beside(word: &Word, at: usize, hit: &Hit, say: &mut impl FnMut(&str, &str, &str)) {
    let lower = word.lower.as_str();
    let Some(before) = hit.words.start.checked_sub(at) else {
        say("word", lower, "");
        if at - hit.words.end <= 2 {
            say("after", lower, "");
        }
        bent(word, at.abs_diff(hit.words.start), ">", say);
        return;
    };
    say("word", lower, "");
    if before <= 3 {
        say("before", lower, "");
    }
    if before == 1 {
        say("right before", lower, "");
    }
    if at == 0 {
        say("first", lower, "");
    }
    bent(word, before, "<", say);
}

/// How a word is bent: its last letters tell a verb in the past from one in the present.
fn bent(word: &Word, distance: usize, side: &str, say: &mut impl FnMut(&str, &str, &str)) {
    let is_bent =
        word.kind == WordKind::Letters && word.case == Case::Lower && word.lower.chars().count() > 4;
    if is_bent {
        let tail = tail(&word.lower, 3);
        say("tail", tail, "");
        if distance <= 4 {
            say("tail", tail, side);
        }
    }
}

fn voice(scene: &Scene<'_>) -> &'static str {
    match scene.voice {
        Voice::Post => "post",
        Voice::Reply => "reply",
        Voice::Comment => "comment",
    }
}

fn topic(hit: &Hit) -> &'static str {
    match hit.topic {
        Topic::Health => "health",
        Topic::Special => "special",
        Topic::SocialServices => "social",
        Topic::ProtectedIdentity => "protected",
        Topic::Crime => "crime",
        Topic::Pupil => "pupil",
        Topic::Staff => "staff",
        Topic::Security => "security",
        Topic::Library => "library",
        Topic::Nature => "nature",
    }
}

fn weight(hit: &Hit) -> &'static str {
    weight_name(hit.weight)
}

fn weight_name(weight: Weight) -> &'static str {
    match weight {
        Weight::General => "general",
        Weight::Sign => "sign",
        Weight::Affair => "affair",
        Weight::Fact => "fact",
    }
}

fn who(person: &Person) -> &'static str {
    match (person.who, person.standing) {
        (Who::Named, Standing::Private) => "named",
        (Who::Named, Standing::AtWork) => "named at work",
        (Who::Named, Standing::Public) => "named in public",
        (Who::Relative, _) => "relative",
        (Who::Described, _) => "described",
        (Who::Pronoun, Standing::Private) => "pronoun",
        (Who::Pronoun, _) => "pronoun at work",
        (Who::Addressee, _) => "addressee",
        (Who::Speaker, _) => "speaker",
    }
}

fn distance(words: usize) -> &'static str {
    match words {
        0..=2 => "0",
        3..=4 => "3",
        5..=8 => "5",
        9..=14 => "9",
        _ => "far",
    }
}

fn count(number: usize) -> &'static str {
    ["0", "1", "2", "3", "4"].get(number).copied().unwrap_or("more")
}

/// The last letters of a text; all, where it has no more.
fn tail(text: &str, letters: usize) -> &str {
    text.char_indices().rev().nth(letters - 1).map_or(text, |(at, _)| &text[at..])
}

#[cfg(test)]
mod tests {
    use crate::{Voice, statement::evidence};

    /// What bears on each hit in `text`.
    fn attributes(text: &str) -> Vec<Vec<u32>> {
        evidence(text, Voice::Post).into_iter().map(|hit| hit.attributes).collect()
    }

    #[test]
    fn a_hit_is_judged_by_how_it_is_told_and_not_by_what_it_is() {
        let told = attributes("Maja Exempelsson har psoriasis.");
        assert!(!told.is_empty());
        assert_eq!(told, attributes("Maja Exempelsson har artros."));
        assert_ne!(told, attributes("Maja Exempelsson läser om artros."));
        assert_ne!(told, attributes("Alla har artros."));
    }
}
