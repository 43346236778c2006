//! Whom a text speaks of: by name, by kinship, by description, by a pronoun, or as "you" and "I".

mod described;
mod direct;
mod named;
mod pronoun;
mod relative;
mod standing;
mod voice;

use klartecken_post::sort;

use std::ops::Range;

use crate::{About, Certainty, Reading, Span, names::Name, words::Words};
pub(crate) use direct::is_offer;
pub use voice::Voice;

/// How a text points somebody out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// By name.
    Named,
    /// By kinship to somebody: "min mamma", "din dotter", "hennes sambo".
    Relative,
    /// By a description that fits one: "en 43-årig man", "brukaren i lägenhet 12", "familjen på Hamngatan 18".
    Described,
    /// By a pronoun, pointing at somebody before it.
    Pronoun,
    /// As the one who is answered.
    Addressee,
    /// As the one who speaks.
    Speaker,
}

/// In what capacity somebody is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// As a private person.
    Private,
    /// At work: a head of unit, a head teacher, whoever signs a reply.
    AtWork,
    /// In public: politicians and top officials, authors, artists, historical and fictional people.
    Public,
}

/// Somebody whom the text points out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    /// Which words of the text.
    pub(crate) words: Range<usize>,
    /// How.
    pub(crate) who: Who,
    /// In what capacity; a pronoun's is that of whom it points at.
    pub(crate) standing: Standing,
}

/// Somebody named in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPerson {
    /// The name: bytes, on character boundaries.
    pub span: Span,
    /// How sure it is that this is a name.
    pub certainty: Certainty,
    /// In what capacity.
    pub standing: Standing,
    /// Whether it has more than one part, such as a given and a family name.
    pub full: bool,
    /// Whether the text begins by greeting them.
    pub greeted: bool,
}

/// The people who are named, as the outside sees them.
pub(crate) fn named(reading: &Reading, words: &Words, names: &[Name], people: &[Person]) -> Vec<NamedPerson> {
    let named = people.iter().filter(|person| person.who == Who::Named);
    named
        .map(|person| {
            let name = names.binary_search_by_key(&person.words.start, |name| name.words.start);
            NamedPerson {
                span: About::new(reading, words, person).span,
                certainty: name.map_or(Certainty::Possible, |at| names[at].certainty),
                standing: person.standing,
                full: person.words.len() > 1,
                greeted: person.words.start <= 2,
            }
        })
        .collect()
}

/// Those of `people`, who are in order, who begin in `range`.
pub(crate) fn within<'a>(people: &'a [Person], range: &Range<usize>) -> &'a [Person] {
    let from = people.partition_point(|person| person.words.start < range.start);
    let to = people.partition_point(|person| person.words.start < range.end);
    people.get(from..to).unwrap_or_default()
}

/// Everybody whom the text points out, in the order of their first words.
pub(crate) fn find(words: &Words, names: &[Name], voice: Voice) -> Vec<Person> {
    let mut people: Vec<Person> = names.iter().filter_map(|name| named::read(words, name, voice)).collect();
    let calls_one = voice == Voice::Post && direct::calls_one(words, &people);
    for sentence in &words.sentences {
        relative::find(words, sentence, voice, &mut people);
        described::find(words, sentence, &mut people);
        direct::find(words, sentence, voice, calls_one, &mut people);
    }
    sort::by_key(&mut people, |person| (person.words.start, person.words.end));
    pronoun::find(words, voice, &mut people);
    sort::by_key(&mut people, |person| (person.words.start, person.words.end));
    people
}
