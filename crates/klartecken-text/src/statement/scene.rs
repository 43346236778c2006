//! A sentence with everybody in it.

use std::ops::Range;

use crate::{
    Standing, Topic, Voice, Who,
    lexicon::{Hit, Weight},
    person::{self, Person},
    scene,
    words::{Word, Words},
};

/// A sentence with everybody in it, and how it speaks of them.
pub(super) struct Scene<'a> {
    /// Where the sentence begins among all words.
    pub(super) first: usize,
    pub(super) sentence: &'a [Word],
    /// Pointed out in this sentence.
    pub(super) people: &'a [Person],
    /// Pointed out in it or in the [`NEAR`] sentences before and after.
    pub(super) nearby: &'a [Person],
    /// Who speaks to whom.
    pub(super) voice: Voice,
    /// Whoever is answered, in a reply.
    pub(super) addressee: Option<&'a Person>,
    /// Named in the sentence before, for one that goes on about them without saying so.
    pub(super) before: Option<&'a Person>,
    /// On which subjects it speaks in general, about nobody.
    general: Vec<Topic>,
    /// It tells of long ago, or why something was hidden: whatever the subject, nobody is meant.
    pub(super) is_remote: bool,
    /// It offers something to whoever reads it.
    pub(super) is_offer: bool,
    /// It says that something is not told.
    pub(super) is_refusal: bool,
    /// It is about a book, a lecture or a play, whose subject is nobody's life.
    pub(super) is_cultural: bool,
    /// It tells what somebody wants to be told.
    pub(super) is_told: bool,
}

/// How many sentences away somebody may be whom a sentence is about without saying so.
const NEAR: usize = 3;

/// The words of the sentence of that number and of those near it.
fn nearby(words: &Words, number: usize) -> Range<usize> {
    let last = (number + NEAR).min(words.sentences.len() - 1);
    words.sentences[number.saturating_sub(NEAR)].start..words.sentences[last].end
}

/// A text with everybody in it, and what is the same for all its sentences.
pub(super) struct Told<'a> {
    words: &'a Words,
    people: &'a [Person],
    voice: Voice,
    /// It explains why something was hidden.
    is_moderation: bool,
}

impl<'a> Told<'a> {
    pub(super) fn new(words: &'a Words, people: &'a [Person], voice: Voice) -> Told<'a> {
        Told { words, people, voice, is_moderation: scene::is_moderation(words) }
    }
}

impl<'a> Scene<'a> {
    /// The sentence of that number, in which `hits` were found.
    pub(super) fn new(told: &Told<'a>, number: usize, hits: &[Hit]) -> Scene<'a> {
        let Told { words, people, voice, is_moderation } = *told;
        let range = words.sentences[number].clone();
        let sentence = words.of(&range);
        let before = number.checked_sub(1).and_then(|number| words.sentences.get(number));
        let nearby = person::within(people, &nearby(words, number));
        let named = |person: &&Person| person.who == Who::Named;
        let is_answered = |person: &&Person| {
            matches!(person.who, Who::Addressee | Who::Named) && person.standing == Standing::Private
        };
        Scene {
            first: range.start,
            nearby,
            voice,
            addressee: nearby.iter().find(is_answered).filter(|_| voice == Voice::Reply),
            people: person::within(people, &range),
            before: before.and_then(|before| person::within(people, before).iter().rev().find(named)),
            general: hits.iter().filter(|hit| hit.weight == Weight::General).map(|hit| hit.topic).collect(),
            is_remote: is_moderation || scene::is_history(words, number),
            is_offer: person::is_offer(sentence),
            is_refusal: scene::is_refusal(sentence),
            is_cultural: voice == Voice::Post && scene::is_cultural(sentence),
            is_told: voice == Voice::Post && scene::is_told(sentence),
            sentence,
        }
    }

    /// Whether the sentence speaks in general of what the hit is about.
    pub(super) fn is_general(&self, hit: &Hit) -> bool {
        self.general.contains(&hit.topic)
    }

    /// Whom the hit is most likely about: somebody in the sentence, else whoever is answered, else whoever was named in
    /// the sentence before, else whoever is pointed out nearby.
    pub(super) fn about(&self, hit: &Hit) -> Option<&'a Person> {
        // A private person before one at work, a name before a description, the nearest before one further off.
        let nearest = self.people.iter().min_by_key(|person| {
            let distance = person.words.start.abs_diff(self.first + hit.words.start);
            (person.standing, person.who, distance)
        });
        let anybody = || self.nearby.iter().min_by_key(|person| (person.standing, person.who));
        nearest.or(self.addressee).or(self.before).or_else(anybody)
    }

    /// Whether an answer names what somebody has borrowed: `Fjärrlånet "Att leva med sorg" har kommit.`
    pub(super) fn names_a_loan(&self, hit: &Hit) -> bool {
        let is_loan = hit.topic == Topic::Library && hit.weight >= Weight::Affair;
        is_loan
            && self.addressee.is_some()
            && self.sentence.iter().any(|word| matches!(word.lower.as_str(), "\"" | "”" | "“" | "»"))
    }

    /// The private person named in this sentence, where somebody is.
    pub(super) fn named(&self) -> Option<&'a Person> {
        let is_named = |person: &&Person| person.who == Who::Named && person.standing == Standing::Private;
        self.people.iter().find(is_named).filter(|_| !self.is_remote)
    }
}
