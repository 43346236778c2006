//! A sentence with everybody in it.

use std::ops::Range;

use super::tie;
use crate::{
    Standing, Topic, Voice, Who,
    lexicon::{Hit, Weight},
    person::{self, Person},
    words::{Word, WordKind, Words},
};

/// A sentence with everybody in it, and how it speaks of them.
pub(super) struct Scene<'a> {
    /// Where the sentence begins among all words.
    pub(super) first: usize,
    pub(super) sentence: &'a [Word],
    /// Pointed out in this sentence.
    people: Vec<&'a Person>,
    /// Whoever is answered, in a reply.
    addressee: Option<&'a Person>,
    /// Named in the sentence before, for one that goes on about them without saying so.
    before: Option<&'a Person>,
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

impl<'a> Scene<'a> {
    pub(super) fn new(
        words: &'a Words,
        number: usize,
        people: &'a [Person],
        hits: &[Hit],
        voice: Voice,
    ) -> Scene<'a> {
        let range = words.sentences[number].clone();
        let sentence = words.of(&range);
        let within = |range: &Range<usize>, person: &Person| range.contains(&person.words.start);
        let before = number.checked_sub(1).and_then(|number| words.sentences.get(number));
        let is_answered = |person: &&Person| {
            matches!(person.who, Who::Addressee | Who::Named) && person.standing == Standing::Private
        };
        let named = |person: &&Person| person.who == Who::Named;
        Scene {
            first: range.start,
            addressee: people.iter().find(is_answered).filter(|_| voice == Voice::Reply),
            people: people.iter().filter(|person| within(&range, person)).collect(),
            before: before
                .and_then(|before| people.iter().rev().filter(named).find(|person| within(before, person))),
            general: hits.iter().filter(|hit| hit.weight == Weight::General).map(|hit| hit.topic).collect(),
            is_remote: is_moderation(words) || is_history(words, number),
            is_offer: person::is_offer(sentence),
            is_refusal: is_refusal(sentence),
            is_cultural: voice == Voice::Post && is_cultural(sentence),
            is_told: voice == Voice::Post && is_told(sentence),
            sentence,
        }
    }

    /// Whether the sentence speaks in general of what the hit is about.
    pub(super) fn is_general(&self, hit: &Hit) -> bool {
        self.general.contains(&hit.topic)
    }

    /// Whom the hit is about.
    pub(super) fn about(&self, hit: &Hit) -> Option<&'a Person> {
        let tied = self.people.iter().filter(|person| tie::holds(self, hit, person));
        // A private person before one at work, a name before a description, the nearest before one further off.
        let nearest = tied.min_by_key(|person| {
            let distance = person.words.start.abs_diff(self.first + hit.words.start);
            (person.standing, person.who, distance)
        });
        nearest.copied().or_else(|| self.goes_on(hit)).or_else(|| self.is_decided(hit))
    }

    /// Whoever is answered, where the sentence tells how a case stands: "Beslut om försörjningsstöd är fattat."
    fn is_decided(&self, hit: &Hit) -> Option<&'a Person> {
        let is_open = self.is_general(hit) || self.is_offer || self.is_refusal || self.is_remote;
        self.addressee.filter(|_| !is_open && self.sentence.iter().any(|word| word.is_in(&DECIDED)))
    }

    /// The private person named in this sentence, where somebody is.
    pub(super) fn named(&self) -> Option<&'a Person> {
        let is_named = |person: &&&Person| person.who == Who::Named && person.standing == Standing::Private;
        self.people.iter().find(is_named).copied().filter(|_| !self.is_remote)
    }

    /// Whoever the sentence before named, where this one states a fact and names nobody of its own:
    /// "Grattis Elis! Har klarat provet trots sin dyslexi."
    fn goes_on(&self, hit: &Hit) -> Option<&'a Person> {
        let opens = hit.words.start <= 2 && hit.weight == Weight::Fact && !self.is_general(hit);
        let is_prose = self.sentence.first().is_some_and(|word| word.kind == WordKind::Letters);
        self.before.filter(|person| {
            person.standing == Standing::Private && opens && is_prose && self.people.is_empty()
        })
    }
}

/// Words by which an answer tells how a case stands, sorted.
const DECIDED: [&str; 36] = [
    "avslagen",
    "avslaget",
    "avslagits",
    "avslogs",
    "avslutad",
    "avslutat",
    "avvisats",
    "beviljad",
    "beviljade",
    "beviljades",
    "beviljas",
    "beviljat",
    "beviljats",
    "bifallits",
    "bokad",
    "fattades",
    "fattat",
    "fattats",
    "förlängd",
    "förlängs",
    "förlängts",
    "godkänd",
    "godkänts",
    "handläggs",
    "inkommit",
    "kommit",
    "ligger",
    "nekats",
    "pausad",
    "påbörjad",
    "påbörjats",
    "registrerad",
    "registrerat",
    "stoppats",
    "utbetalas",
    "utbetalats",
];

/// Whether the sentence says that the person wants this to be known.
fn is_told(sentence: &[Word]) -> bool {
    const TELLS: [&str; 9] = [
        "avsnittet",
        "berättar",
        "berättade",
        "godkännande",
        "intervju",
        "intervjun",
        "medgivande",
        "samtycke",
        "tillåtelse",
    ];
    let wants =
        |pair: &[Word]| pair[0].is("själv") && matches!(pair[1].lower.as_str(), "valt" | "vill" | "velat");
    sentence.iter().any(|word| TELLS.contains(&word.lower.as_str())) || sentence.windows(2).any(wants)
}

/// Whether the sentence says that something is not told: "det kan vi inte svara på här".
fn is_refusal(sentence: &[Word]) -> bool {
    const TELLS: [&str; 11] = [
        "berätta",
        "besvara",
        "bekräfta",
        "diskutera",
        "ge",
        "gå",
        "kommentera",
        "lämna",
        "svara",
        "säga",
        "uttala",
    ];
    let at = |set: &[&str]| sentence.iter().position(|word| set.contains(&word.lower.as_str()));
    let not = at(&["aldrig", "inte", "ej", "varken"]);
    let can = at(&["kan", "får", "kunnat"]);
    not.is_some() && at(&TELLS).is_some() && can.is_some() && at(&["vi", "jag", "oss"]).is_some()
}

/// Whether the sentence tells what a work or a talk is about.
fn is_cultural(sentence: &[Word]) -> bool {
    const STARTS: [&str; 20] = [
        "biografi",
        "bok",
        "dikt",
        "dokumentär",
        "diskuter",
        "film",
        "författar",
        "föredrag",
        "föreläs",
        "konsert",
        "klassiker",
        "novell",
        "panel",
        "pjäs",
        "podd",
        "roman",
        "samtal",
        "skriver",
        "utställning",
        "workshop",
    ];
    sentence.iter().any(|word| STARTS.iter().any(|start| word.lower.starts_with(start)))
}

/// Whether the text explains that something has been hidden or taken away, as moderators do.
fn is_moderation(words: &Words) -> bool {
    const HIDDEN: [&str; 6] = ["dolt", "döljer", "dölja", "raderat", "tagit", "plockat"];
    const WHAT: [&str; 8] =
        ["inlägg", "inlägget", "kommentar", "kommentaren", "kommentarer", "inläggen", "svaret", "uppgiften"];
    words.sentences.iter().any(|range| {
        let sentence = words.of(range);
        let says = |set: &[&str]| sentence.iter().any(|word| set.contains(&word.lower.as_str()));
        says(&HIDDEN) && says(&WHAT) && sentence.iter().any(|word| word.is("vi"))
    })
}

/// Whether the sentence, or one of the three before it, tells of a year in which nobody alive was grown up.
fn is_history(words: &Words, number: usize) -> bool {
    let is_old = |word: &Word| {
        let year = word.lower.split(['-', '/', ':']).next().unwrap_or_default();
        year.len() == 4 && year.parse::<u32>().is_ok_and(|year| (1000..1915).contains(&year))
    };
    let near = &words.sentences[number.saturating_sub(3)..=number];
    near.iter().any(|range| words.of(range).iter().any(|word| word.kind == WordKind::Number && is_old(word)))
}
