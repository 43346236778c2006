//! Whom a text speaks of: by name, by kinship, by description, by a pronoun, or as "you" and "I".

mod described;
mod direct;
mod named;
mod pronoun;
mod relative;
mod standing;
mod voice;

use std::ops::Range;

use crate::{names::Name, words::Words};
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

/// Everybody whom the text points out, in the order of their first words.
pub(crate) fn find(words: &Words, names: &[Name], voice: Voice) -> Vec<Person> {
    let mut people: Vec<Person> = names.iter().filter_map(|name| named::read(words, name, voice)).collect();
    for sentence in &words.sentences {
        relative::find(words, sentence, voice, &mut people);
        described::find(words, sentence, &mut people);
        direct::find(words, sentence, voice, &mut people);
    }
    people.sort_by_key(|person| (person.words.start, person.words.end));
    pronoun::find(words, voice, &mut people);
    people.sort_by_key(|person| (person.words.start, person.words.end));
    people
}
