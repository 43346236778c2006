//! What a text says about somebody: a sensitive subject tied to an individual.

mod merge;
mod place;
mod scene;
mod tie;

use crate::{
    Reading, Span, Standing, Topic, Voice, Who,
    lexicon::{Hit, Lexicon, Weight},
    person::Person,
    words::Words,
};
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
    /// Only by a word that often goes with it; two such words close together are more than hints.
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

/// Everything that the text says, in order; a statement inside a longer one on the same subject is left out.
pub(crate) fn find(reading: &Reading, words: &Words, people: &[Person], voice: Voice) -> Vec<Statement> {
    let lexicon = Lexicon::shipped();
    let told = Told::new(words, people, voice);
    let mut all = Vec::new();
    for number in 0..words.sentences.len() {
        let sentence = words.of(&words.sentences[number]);
        let hits = lexicon.find(sentence);
        let places = place::find(sentence);
        // Most sentences say nothing of this kind.
        if places.is_empty() && hits.iter().all(|hit| hit.weight == Weight::General) {
            continue;
        }
        let scene = Scene::new(&told, number, &hits);
        let mut statements = Vec::new();
        let mut add = |hit: &Hit, about: Option<&Person>, manner| {
            let (first, last) = (&sentence[hit.words.start], &sentence[hit.words.end - 1]);
            statements.push(Statement {
                span: reading.span(first.start, last.end),
                topic: hit.topic,
                about: about.map(|person| About::new(reading, words, person)),
                manner,
            });
        };
        for hit in outermost(&hits) {
            let about = scene.about(hit);
            let is_leak = hit.topic.needs_nobody() && hit.weight == Weight::Fact && !scene.is_general(hit);
            if is_leak || about.is_some() && !hit.topic.needs_nobody() {
                let manner = match hit.weight {
                    _ if scene.is_told => Manner::Told,
                    Weight::Sign => Manner::Hinted,
                    Weight::Fact | Weight::Affair | Weight::General => Manner::Plain,
                };
                add(hit, about, manner);
            }
        }
        for hit in places {
            if let Some(person) = scene.named() {
                add(&hit, Some(person), Manner::Placed);
            }
        }
        all.extend(merge::merge(statements).into_iter().map(|statement| (number, statement)));
    }
    merge::add_up(&mut all);
    all.into_iter().map(|(_, statement)| statement).collect()
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
