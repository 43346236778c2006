//! Swedish text to mentions: identity numbers, telephone numbers and e-mail addresses, in the forms people write.
//!
//! Found are digits in groups, one by one, in other scripts or with invisible characters in between, a number broken
//! at its hyphen or grown together with its label, and addresses with `(at)`, `snabel-a` or spaces.
//! Not found are letters written for digits (`9OO1O1`), numbers in words, other letters grown together with a number,
//! mirrored or enciphered text, text in pictures, and numbers that no label tells from a date, a time or an account.
//! A label that names another number ("OCR", "ordernr") silences what stands right behind it.
//!
//! This crate does not know any policy: it says what stands in a text and where, never whether it may stand there.
//! Everything is a pure function of its arguments: no clock, no input or output, no locale.
//! Nothing here panics on any text, and the time taken grows linearly with its length.
#![warn(missing_docs)]

mod context;
mod email;
mod identity;
mod lexicon;
mod mention;
mod names;
mod person;
mod phone;
mod readability;
mod reading;
mod scan;
mod settle;
mod statement;
#[cfg(test)]
mod tests;
mod topic;
mod words;

use chrono::NaiveDate;

pub use klartecken_post::Span;
pub use mention::{Certainty, Form, IdentityNumber, Mention, MentionKind, PhoneKind, PhoneNumber};
pub use person::{Standing, Voice, Who};
pub use readability::{Readability, readability};
use reading::Reading;
pub use statement::{About, Manner, Statement};
pub use topic::Topic;

/// What stands in `text`, in the order in which it stands there, none overlapping another.
///
/// Where two readings compete for the same characters, the more certain one wins, then the longer one.
/// `today` is the Swedish calendar date that decides the century of a ten-digit number and what is a future birth.
pub fn observe(text: &str, today: NaiveDate) -> Vec<Mention> {
    let reading = Reading::new(text);
    let mut mentions = Vec::new();
    identity::find(&reading, today, &mut mentions);
    phone::find(&reading, &mut mentions);
    email::find(&reading, &mut mentions);
    settle::settle(mentions)
}

/// Somebody named in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPerson {
    /// The name.
    pub span: Span,
    /// How sure it is a name.
    pub standing: Standing,
}

/// Reads.
#[doc(hidden)]
pub fn understand(text: &str, voice: Voice) -> (Vec<NamedPerson>, Vec<Statement>) {
    let reading = Reading::new(text);
    let words = words::Words::new(&reading);
    let voice = voice.heard(&words);
    let names = names::find(&words);
    let people = person::find(&words, &names, voice);
    let statements = statement::find(&reading, &words, &people, voice);
    let named = people.iter().filter(|person| person.who == Who::Named).map(|person| NamedPerson {
        span: reading.span(words.all[person.words.start].start, words.all[person.words.end - 1].end),
        standing: person.standing,
    });
    (named.collect(), statements)
}

#[doc(hidden)]
pub fn debug_hits(text: &str, voice: Voice) {
    let reading = Reading::new(text);
    let words = words::Words::new(&reading);
    let names = names::find(&words);
    let people = person::find(&words, &names, voice);
    for range in &words.sentences {
        let s = words.of(range);
        for hit in lexicon::Lexicon::shipped().find(s) {
            eprintln!(
                "   HIT {:?} {:?} {:?}",
                hit.topic,
                hit.weight,
                s[hit.words.clone()].iter().map(|w| w.lower.as_str()).collect::<Vec<_>>()
            );
        }
        eprintln!(
            "   -- {:?}",
            people
                .iter()
                .filter(|p| range.contains(&p.words.start))
                .map(|p| (
                    words.all[p.words.clone()].iter().map(|w| w.lower.as_str()).collect::<Vec<_>>(),
                    p.who,
                    p.standing
                ))
                .collect::<Vec<_>>()
        );
    }
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
    observe(text, today)
        .iter()
        .any(|mention| matches!(mention.kind, MentionKind::PersonalIdentityNumber { .. }))
}
