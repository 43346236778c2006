//! What a text says about somebody: a sensitive subject tied to an individual.

use std::ops::Range;

use crate::{
    Reading, Span, Standing, Topic, Voice, Who,
    lexicon::{Hit, Lexicon, Weight},
    person::{self, Person},
    words::{Word, WordKind, Words},
};

/// Something sensitive that a text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The words that say it.
    pub span: Span,
    /// What it is about.
    pub topic: Topic,
    /// Of whom, where it is about anybody.
    pub about: Option<About>,
    /// Whether it is told with the person's own will: an interview, a chosen announcement.
    pub told: bool,
}

/// Whom a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About {
    /// The words that point somebody out.
    pub span: Span,
    /// How they do.
    pub who: Who,
    /// In what capacity.
    pub standing: Standing,
}

/// How many words may stand between somebody and what is said, for an affair.
const REACH: usize = 9;

/// Everything that the text says, in order; a statement inside a longer one of the same subject is left out.
pub(crate) fn find(reading: &Reading, words: &Words, people: &[Person], voice: Voice) -> Vec<Statement> {
    let lexicon = Lexicon::shipped();
    let mut statements: Vec<Statement> = Vec::new();
    for (number, range) in words.sentences.iter().enumerate() {
        let sentence = words.of(range);
        let hits = lexicon.find(sentence);
        if hits.iter().all(|hit| hit.weight == Weight::General) {
            continue;
        }
        let scene = Scene::new(words, number, people, &hits, voice);
        for hit in outermost(&hits) {
            let about = scene.about(hit);
            let needs_nobody = hit.topic == Topic::Security || hit.topic == Topic::Nature;
            if about.is_none() && !needs_nobody
                || needs_nobody && (hit.weight != Weight::Fact || scene.is_general)
            {
                continue;
            }
            let (first, last) = (&sentence[hit.words.start], &sentence[hit.words.end - 1]);
            statements.push(Statement {
                span: reading.span(first.start, last.end),
                topic: hit.topic,
                about: about.map(|person| About {
                    span: reading
                        .span(words.all[person.words.start].start, words.all[person.words.end - 1].end),
                    who: person.who,
                    standing: person.standing,
                }),
                told: scene.is_told,
            });
        }
    }
    statements
}

/// The hits that say something, without those that lie inside another of the same subject.
fn outermost(hits: &[Hit]) -> impl Iterator<Item = &Hit> {
    let holds = |outer: &Hit, inner: &Hit| {
        outer.topic == inner.topic
            && outer.weight >= inner.weight
            && outer.words.start <= inner.words.start
            && inner.words.end <= outer.words.end
            && outer != inner
    };
    hits.iter()
        .filter(move |hit| hit.weight != Weight::General && !hits.iter().any(|outer| holds(outer, hit)))
}

/// A sentence with everybody in it.
struct Scene<'a> {
    range: Range<usize>,
    sentence: &'a [Word],
    /// Pointed out in this sentence.
    people: Vec<&'a Person>,
    /// The last private person named in the sentence before, for a sentence that goes on about them without saying so.
    before: Option<&'a Person>,
    is_general: bool,
    is_offer: bool,
    is_told: bool,
}

impl<'a> Scene<'a> {
    fn new(words: &'a Words, number: usize, people: &'a [Person], hits: &[Hit], voice: Voice) -> Scene<'a> {
        let range = words.sentences[number].clone();
        let sentence = words.of(&range);
        let within = |range: &Range<usize>, person: &Person| range.contains(&person.words.start);
        let before = number.checked_sub(1).and_then(|number| words.sentences.get(number));
        Scene {
            people: people.iter().filter(|person| within(&range, person)).collect(),
            before: before.and_then(|before| {
                people.iter().rev().find(|person| within(before, person) && person.who == Who::Named)
            }),
            is_general: hits.iter().any(|hit| hit.weight == Weight::General),
            is_offer: person::is_offer(sentence),
            is_told: is_told(sentence) && voice == Voice::Post,
            range,
            sentence,
        }
    }

    /// Whom the hit is about.
    fn about(&self, hit: &Hit) -> Option<&'a Person> {
        let at = self.range.start + hit.words.start..self.range.start + hit.words.end;
        let distance = |person: &Person| {
            if person.words.end <= at.start {
                at.start - person.words.end
            } else {
                person.words.start.saturating_sub(at.end)
            }
        };
        let mut candidates: Vec<&&Person> =
            self.people.iter().filter(|person| self.is_tied(hit, &at, person)).collect();
        candidates.sort_by_key(|person| (person.standing, person.who, distance(person)));
        candidates.first().map(|person| **person).or_else(|| self.goes_on(hit))
    }

    /// Whether what is said at `at` is said of `person`.
    fn is_tied(&self, hit: &Hit, at: &Range<usize>, person: &Person) -> bool {
        let is_before = person.words.end <= at.start;
        let gap =
            if is_before { at.start - person.words.end } else { person.words.start.saturating_sub(at.end) };
        let is_inside = person.words.start < at.end && at.start < person.words.end;
        match (person.who, person.standing) {
            // What is told about people at work is mostly about their work.
            (_, Standing::AtWork | Standing::Public) => {
                hit.weight == Weight::Fact
                    && !self.is_general
                    && is_before
                    && gap <= 6
                    && !self.is_parted(person.words.end, at.start)
            }
            (Who::Named | Who::Relative, _) if hit.weight == Weight::Fact => true,
            (Who::Named | Who::Relative, _) => !self.is_general || is_inside || gap <= 3,
            (Who::Described, _) => !self.is_general && (hit.weight == Weight::Fact || gap <= REACH),
            (Who::Pronoun, _) => !self.is_general && (hit.weight == Weight::Fact || gap <= REACH),
            (Who::Addressee, _) | (Who::Speaker, _) => {
                !self.is_general
                    && !self.is_offer
                    && is_before
                    && (hit.weight == Weight::Fact && gap <= REACH || gap <= 4 && self.owns(person))
            }
        }
    }

    /// Whether a clause about somebody else begins between two words.
    fn is_parted(&self, from: usize, to: usize) -> bool {
        let from = from - self.range.start;
        let to = to - self.range.start;
        self.sentence[from.min(to)..to].iter().any(|word| {
            matches!(
                word.lower.as_str(),
                "att" | "för" | "hur" | "om" | "med" | "när" | ":" | "\"" | "”" | "–"
            )
        })
    }

    /// Whether the pronoun is a possessive: "din ansökan", "min mamma".
    fn owns(&self, person: &Person) -> bool {
        let word = self.sentence.get(person.words.start - self.range.start);
        word.is_some_and(|word| {
            matches!(
                word.lower.as_str(),
                "din" | "dina" | "ditt" | "er" | "era" | "ert" | "min" | "mina" | "mitt" | "my" | "your"
            )
        })
    }

    /// Whoever the sentence before named, where this one states a fact and names no subject of its own.
    fn goes_on(&self, hit: &Hit) -> Option<&'a Person> {
        let starts = hit.words.start <= 2 && hit.weight == Weight::Fact && !self.is_general;
        let before = self.before.filter(|person| person.standing == Standing::Private);
        before.filter(|_| {
            starts
                && self.people.is_empty()
                && self.sentence.first().is_some_and(|word| word.kind == WordKind::Letters)
        })
    }
}

/// Whether the sentence says that the person wants this to be known.
fn is_told(sentence: &[Word]) -> bool {
    const TELLS: [&str; 8] = [
        "berättar",
        "berättade",
        "godkännande",
        "intervju",
        "intervjun",
        "medgivande",
        "samtycke",
        "tillåtelse",
    ];
    sentence.iter().any(|word| TELLS.contains(&word.lower.as_str()))
        || sentence
            .windows(2)
            .any(|pair| pair[0].is("själv") && matches!(pair[1].lower.as_str(), "valt" | "vill" | "velat"))
}
