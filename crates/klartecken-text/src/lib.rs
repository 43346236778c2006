//! Swedish text to what stands in it: numbers and addresses that lead to a person, a place or an account; names; and
//! what is said about whom.
//!
//! Numbers are found in groups, one by one, in other scripts or with invisible characters in between, broken at their
//! hyphen or grown together with their label, and addresses with `(at)`, `snabel-a` or spaces.
//! Not found are letters written for digits (`9OO1O1`), numbers in words, other letters grown together with a number,
//! mirrored or enciphered text, text in pictures, and numbers that no label tells from a date, a time or an account.
//! A label that names another number ("OCR", "ordernr") silences what stands right behind it.
//!
//! Also found are accounts and cards, streets, plates, properties, case numbers, positions, network addresses, secrets
//! and documents. Where digits alone say too little, a word near them must: no account without "konto" or a bank, no
//! door code without a door.
//!
//! What is said about somebody is found by the word patterns in `lexicon/`; what they do not have is not found.
//! Measured figures are in `tests/quality/QUALITY.md`.
//!
//! This crate does not know any policy: it says what stands in a text and where, never whether it may stand there.
//! Everything is a pure function of its arguments: no clock, no input or output, no locale.
//! Nothing here panics on any text, and the time taken grows linearly with its length.
#![warn(missing_docs)]

mod account;
mod address;
mod attribute;
mod beside;
mod case_number;
mod code;
mod context;
mod document;
mod email;
mod endings;
mod found;
mod group;
mod hash;
mod identity;
mod label;
mod lexicon;
mod measure;
mod mention;
mod names;
mod network;
mod parts;
mod person;
mod phone;
mod plate;
mod position;
mod property;
mod readability;
mod reading;
mod scan;
mod scene;
mod sentence;
mod settle;
mod species;
mod statement;
mod style;
#[cfg(test)]
mod tests;
mod topic;
#[cfg(any(test, feature = "training"))]
pub mod training;
mod word;
mod word_list;
mod words;

use chrono::NaiveDate;
pub use klartecken_post::Span;

pub use mention::{
    AccountKind, Certainty, CodeKind, Form, IdentityNumber, Mention, MentionKind, PhoneKind, PhoneNumber,
};
pub use parts::Parts;
pub use person::{NamedPerson, Standing, Voice, Who};
pub use readability::Readability;
use reading::Reading;
pub use statement::{About, Manner, Statement};
pub use style::Style;
pub use topic::Topic;
pub use word_list::{WordHit, WordList};
use words::Words;

/// What stands in a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Observed {
    /// Numbers and addresses, in the order in which they stand there.
    ///
    /// None overlaps another, but an account holds the number it is made from and a login the address that is part of
    /// it: the holder's identity number, the telephone number or the e-mail address comes right after it, with its own
    /// span. Where two readings compete for the same characters, the more certain one wins, then the longer one.
    pub mentions: Vec<Mention>,
    /// Everybody named, in order.
    pub people: Vec<NamedPerson>,
    /// Everything sensitive that is said about somebody, in order; statements may overlap.
    pub statements: Vec<Statement>,
    /// Who is heard to speak.
    pub voice: Voice,
    /// How it is written.
    pub style: Style,
    /// Its words for word lists, its hashtags and its links.
    pub parts: Parts,
}

/// Reads `text`, said in `voice`.
///
/// `today` is the Swedish calendar date that decides the century of a ten-digit number and what is a future birth.
pub fn observe(text: &str, today: NaiveDate, voice: Voice) -> Observed {
    let reading = Reading::new(text);
    let words = Words::new(&reading);
    let voice = voice.heard(&words);
    let names = names::find(&words);
    let people = person::find(&words, &names, voice);
    let mut mentions = mentions(&reading, today);
    beside::tell(&mut mentions, &reading, &words, &people);
    let mut statements = statement::find(&reading, &words, &people, voice);
    // A code that has been seen as one need not be told twice.
    let codes: Vec<Span> = mentions
        .iter()
        .filter(|mention| matches!(mention.kind, MentionKind::Code { .. }))
        .map(|mention| mention.span)
        .collect();
    let is_code = |span: Span| {
        codes
            .get(codes.partition_point(|code| code.end <= span.start))
            .is_some_and(|code| code.overlaps(span))
    };
    statements.retain(|statement| statement.topic != Topic::Security || !is_code(statement.span));
    statements.extend(species::find(&reading, &words, &mentions));
    klartecken_post::sort::by_key(&mut statements, |statement| (statement.span.start, statement.span.end));
    let people = person::named(&reading, &words, &names, &people);
    let style = style::read(text, &reading, &words);
    let parts = Parts::new(&reading, &words);
    Observed { mentions, people, statements, voice, style, parts }
}

/// Whether `word` can be a given name where names are expected, such as under a text; in running text it may be a word.
pub fn is_given_name(word: &str) -> bool {
    names::is_given_name(word)
}

fn mentions(reading: &Reading, today: NaiveDate) -> Vec<Mention> {
    let mut mentions = Vec::new();
    identity::find(reading, today, &mut mentions);
    phone::find(reading, &mut mentions);
    email::find(reading, &mut mentions);
    account::find(reading, &mut mentions);
    address::find(reading, &mut mentions);
    plate::find(reading, &mut mentions);
    property::find(reading, &mut mentions);
    case_number::find(reading, &mut mentions);
    position::find(reading, &mut mentions);
    network::find(reading, &mut mentions);
    code::find(reading, &mut mentions);
    document::find(reading, &mut mentions);
    settle::settle(mentions)
}

/// The one telephone number that `text` consists of, or `None` where it is something else or something more.
///
/// Brings official contacts into one form, so that `+46 513-170 00`, `0513-170 00` and `0046(0)513 17000` are equal.
pub fn phone_number(text: &str) -> Option<PhoneNumber> {
    phone::whole(&Reading::new(text).chars)
}

/// Whether `text` holds a person's identity number, certain or possible.
///
/// For fields of free text in which no such number may be kept.
pub fn contains_identity_number(text: &str, today: NaiveDate) -> bool {
    mentions(&Reading::new(text), today)
        .iter()
        .any(|mention| matches!(mention.kind, MentionKind::PersonalIdentityNumber { .. }))
}
