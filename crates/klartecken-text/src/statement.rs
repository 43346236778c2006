//! What a text says about somebody: a sensitive subject tied to an individual.

mod evidence;
mod merge;
mod model;
mod place;
mod scene;

use crate::{
    Reading, Span, Standing, Topic, Voice, Who,
    lexicon::{Hit, Lexicon, Weight},
    person::Person,
    words::Words,
};
use evidence::Found;
use model::Model;
use scene::{Scene, Told};

/// Something sensitive that a text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The words that say it.
    pub span: Span,
    /// What it is about.
    pub topic: Topic,
    /// Of whom; `None` only where the subject needs nobody.
    pub about: Option<About>,
    /// In what manner it is said.
    pub manner: Manner,
}

/// In what manner something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    /// As a fact.
    Plain,
    /// With the person's own will: an interview, a chosen announcement.
    Told,
    /// Perhaps: what speaks for it is weaker.
    Hinted,
    /// Only by which class or group of a school somebody named is in.
    Placed,
}

/// Whom something is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// The words that point somebody out.
    pub span: Span,
    /// How they do.
    pub who: Who,
    /// In what capacity.
    pub standing: Standing,
}

impl About {
    pub(crate) fn new(reading: &Reading, words: &Words, person: &Person) -> About {
        let first = words.all.get(person.words.start).map_or(0, |word| word.start);
        let end = words.all.get(person.words.end.saturating_sub(1)).map_or(first, |word| word.end);
        About { span: reading.span(first, end), who: person.who, standing: person.standing }
    }
}

impl Topic {
    /// Whether it is a leak by itself, whomever it is about.
    fn needs_nobody(self) -> bool {
        matches!(self, Topic::Security | Topic::Nature)
    }
}

/// From here on a hit tells something of somebody.
const TELLS: i32 = Model::ONE / 4;
/// From here on it may.
const HINTS: i32 = -Model::ONE / 4;

/// How many sentences around one are heard when it is weighed.
const NEAR: usize = 2;

/// Everything that the text says, in order; a statement inside a longer one on the same subject is left out.
pub(crate) fn find(reading: &Reading, words: &Words, people: &[Person], voice: Voice) -> Vec<Statement> {
    let mut all = Vec::new();
    each(words, people, voice, |scene, found| {
        let mut statements = Vec::new();
        let mut add = |hit: &Hit, about: Option<&Person>, manner| {
            statements.push(Statement {
                span: span(reading, scene, hit),
                topic: hit.topic,
                about: about.map(|person| About::new(reading, words, person)),
                manner,
            });
        };
        for hit in outermost(found.here) {
            let needs_nobody = hit.topic.needs_nobody();
            let about = scene.about(hit).filter(|_| !needs_nobody);
            if (about.is_some() || needs_nobody)
                && let Some(manner) = manner(scene, hit, found)
            {
                add(hit, about, manner);
            }
        }
        for hit in found.places {
            if let Some(person) = scene.named() {
                add(hit, Some(person), Manner::Placed);
            }
        }
        let heard = |topic| {
            found.here.iter().chain(found.near.iter().copied()).filter(|hit| hit.topic == topic).count()
        };
        all.append(&mut merge::merge(statements, heard));
    });
    all
}

/// In what manner `hit` tells something of somebody; `None` where it tells nothing.
fn manner(scene: &Scene<'_>, hit: &Hit, found: &Found<'_>) -> Option<Manner> {
    if scene.is_remote {
        return None;
    }
    if !is_learned(hit) {
        return (hit.weight == Weight::Fact && !scene.is_general(hit)).then_some(Manner::Plain);
    }
    if scene.names_a_loan(hit) {
        return Some(Manner::Plain);
    }
    let model = Model::shipped();
    let mut sum = model.base();
    evidence::each(scene, hit, found, |attribute| sum += model.weight(attribute));
    match sum {
        ..HINTS => None,
        _ if scene.is_told => Some(Manner::Told),
        HINTS..TELLS => Some(Manner::Hinted),
        _ => Some(Manner::Plain),
    }
}

/// Whether the model has learned of such hits. Where animals live has no mark of its own in the texts.
fn is_learned(hit: &Hit) -> bool {
    hit.topic != Topic::Nature
}

/// Hands every sentence to `take` in which something was found, with what was found in it and around it.
fn each<'a>(
    words: &'a Words,
    people: &'a [Person],
    voice: Voice,
    mut take: impl FnMut(&Scene<'a>, &Found<'_>),
) {
    let lexicon = Lexicon::shipped();
    let told = Told::new(words, people, voice);
    let all: Vec<Vec<Hit>> = words.sentences.iter().map(|range| lexicon.find(words.of(range))).collect();
    for (number, hits) in all.iter().enumerate() {
        let places = place::find(words.of(&words.sentences[number]));
        // Most sentences say nothing of this kind.
        if places.is_empty() && hits.iter().all(|hit| hit.weight == Weight::General) {
            continue;
        }
        let before = &all[number.saturating_sub(NEAR)..number];
        let after = &all[number + 1..all.len().min(number + 1 + NEAR)];
        let near: Vec<&Hit> = before.iter().chain(after).flatten().collect();
        let scene = Scene::new(&told, number, hits);
        take(&scene, &Found { here: hits, places: &places, near: &near });
    }
}

fn span(reading: &Reading, scene: &Scene<'_>, hit: &Hit) -> Span {
    let (first, last) = (&scene.sentence[hit.words.start], &scene.sentence[hit.words.end - 1]);
    reading.span(first.start, last.end)
}

/// The hits that say something, without those that lie inside another on the same subject.
fn outermost(hits: &[Hit]) -> impl Iterator<Item = &Hit> {
    let holds = |outer: &Hit, inner: &Hit| {
        outer.topic == inner.topic
            && outer.weight >= inner.weight
            && outer.words.start <= inner.words.start
            && inner.words.end <= outer.words.end
            && (outer.words != inner.words || outer.weight > inner.weight)
    };
    hits.iter()
        .filter(move |hit| hit.weight != Weight::General && !hits.iter().any(|outer| holds(outer, hit)))
}

/// What the model is trained on: every hit in `text` that it has to learn of, and the attributes that bear on it.
#[cfg(any(test, feature = "training"))]
pub(crate) fn evidence(text: &str, voice: Voice) -> Vec<crate::training::Evidence> {
    let reading = Reading::new(text);
    let words = Words::new(&reading);
    let voice = voice.heard(&words);
    let people = crate::person::find(&words, &crate::names::find(&words), voice);
    let mut all = Vec::new();
    each(&words, &people, voice, |scene, found| {
        for hit in outermost(found.here).filter(|hit| is_learned(hit)) {
            let mut attributes = Vec::new();
            evidence::each(scene, hit, found, |attribute| attributes.push(attribute.done()));
            all.push(crate::training::Evidence { span: span(&reading, scene, hit), attributes });
        }
    });
    all
}
