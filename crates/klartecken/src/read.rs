//! Reading a post document, and saying where it is wrong.

use std::collections::{BTreeMap, BTreeSet};

use klartecken_post::{Channel, MAX_TEXT_SCALARS};
use klartecken_rules::Policy;

use crate::Document;

/// The largest post document that is read, in bytes.
pub const MAX_DOCUMENT_BYTES: usize = 8 << 20;

/// Why a post document cannot be used, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Not JSON, or not of a post document's shape.
    #[error("{path} (line {line}, column {column}): {reason}")]
    Shape {
        /// Such as `people[0].age-band`; `.` for the document itself.
        path: String,
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// The reader's sentence.
        reason: String,
    },
    /// More bytes than any post has.
    #[error("{size} bytes; at most {max} are read")]
    TooLarge {
        /// Bytes.
        size: usize,
        /// Bytes.
        max: usize,
    },
    /// A longer text than any channel takes.
    #[error("text: {scalars} characters; at most {max} are read")]
    TextTooLong {
        /// Unicode scalar values.
        scalars: usize,
        /// Unicode scalar values.
        max: usize,
    },
    /// The document is a list or a single value, not an object.
    #[error("not an object")]
    NotAnObject,
    /// An id with other characters than letters, digits and hyphens, or with more than 16.
    #[error("{path}: {id} cannot be an id")]
    Id {
        /// Where.
        path: String,
        /// What was there, cut short.
        id: String,
    },
    /// A guardian's answer that could be anybody's among several.
    #[error("{path}: there is more than one guardian's answer; say which guardian")]
    UnnamedGuardian {
        /// Where.
        path: String,
    },
    /// Somebody is born after the publication.
    #[error("{path}: born after the publication")]
    NotBorn {
        /// Where.
        path: String,
    },
    /// An answer to a question that the pack does not ask, or one that it does not offer.
    #[error("answers.{question}: there is no such question or answer")]
    UnknownAnswer {
        /// The question's id in the document.
        question: String,
        /// The answer's id in the document.
        choice: String,
    },
    /// Two of the same id.
    #[error("{path}: {id} is there twice")]
    Duplicate {
        /// Where the second is.
        path: String,
        /// The id.
        id: String,
    },
    /// A reference to a person that the document does not have.
    #[error("{path}: there is no person {id}")]
    UnknownPerson {
        /// Where the reference is.
        path: String,
        /// The reference.
        id: String,
    },
    /// A channel that does not exist.
    #[error("{path}: there is no channel {channel}")]
    UnknownChannel {
        /// Where.
        path: String,
        /// The word.
        channel: String,
    },
}

/// Reads one post document.
///
/// # Errors
/// The first thing that is wrong, with its place.
pub fn read_document(json: &str) -> Result<Document, ReadError> {
    if json.len() > MAX_DOCUMENT_BYTES {
        return Err(ReadError::TooLarge { size: json.len(), max: MAX_DOCUMENT_BYTES });
    }
    // Editors on Windows put a mark in front that says nothing.
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    // A list would be taken for a document whose fields have no names.
    if json.trim_start().starts_with('[') {
        return Err(ReadError::NotAnObject);
    }
    let mut reader = serde_json::Deserializer::from_str(json);
    let document: Document = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        shape(json, path, &error.into_inner())
    })?;
    reader.end().map_err(|error| shape(json, ".".to_owned(), &error))?;
    check_document(&document)?;
    Ok(document)
}

/// What the shape alone cannot say: lengths, and references that lead somewhere.
///
/// # Errors
/// The first thing that is wrong, with its place.
pub fn check_document(document: &Document) -> Result<(), ReadError> {
    too_long(&document.text)?;
    for media in &document.media {
        too_long(&media.alt_text)?;
    }
    unique("media", document.media.iter().map(|media| &media.id))?;
    unique("people", document.people.iter().map(|person| &person.id))?;
    let known: BTreeSet<&String> = document.people.iter().map(|person| &person.id).collect();
    for (index, media) in document.media.iter().enumerate() {
        if let Some(id) = media.people.iter().flatten().find(|id| !known.contains(id)) {
            return Err(ReadError::UnknownPerson { path: format!("media[{index}].people"), id: id.clone() });
        }
    }
    let last_day = document.publish_at.map(|at| at.date());
    for (index, person) in document.people.iter().enumerate() {
        if person.birth_date.zip(last_day).is_some_and(|(born, last)| born > last) {
            return Err(ReadError::NotBorn { path: format!("people[{index}].birth-date") });
        }
    }
    for (index, person) in document.people.iter().enumerate() {
        let channels = person.basis.iter().flat_map(|basis| &basis.channels);
        known_channels(channels, || format!("people[{index}].basis.channels"))?;
    }
    let mut guardians: BTreeMap<&str, usize> = BTreeMap::new();
    for consent in document.consents.iter().filter(|consent| consent.is_guardians()) {
        *guardians.entry(&consent.person).or_default() += 1;
    }
    for (index, consent) in document.consents.iter().enumerate() {
        let unnamed = consent.is_guardians() && consent.giver.trim().is_empty();
        if unnamed && guardians.get(consent.person.as_str()).is_some_and(|count| *count > 1) {
            return Err(ReadError::UnnamedGuardian { path: format!("consents[{index}].giver") });
        }
        if !known.contains(&consent.person) {
            let path = format!("consents[{index}].person");
            return Err(ReadError::UnknownPerson { path, id: consent.person.clone() });
        }
        known_channels(consent.channels.iter(), || format!("consents[{index}].channels"))?;
    }
    Ok(())
}

fn known_channels<'a>(
    mut words: impl Iterator<Item = &'a String>,
    path: impl Fn() -> String,
) -> Result<(), ReadError> {
    match words.find(|word| Channel::from_word(word).is_none()) {
        Some(channel) => Err(ReadError::UnknownChannel { path: path(), channel: channel.clone() }),
        None => Ok(()),
    }
}

/// Whether every answer is one that the policy's pack offers: a misspelt id would look like a question unanswered.
///
/// # Errors
/// The first that is not.
pub fn check_answers(document: &Document, policy: &Policy) -> Result<(), ReadError> {
    for (question, answer) in &document.answers {
        let known = policy.pack().questions.iter().find(|known| known.id == *question);
        if known.is_none_or(|known| known.answers.iter().all(|choice| choice.id != answer.choice)) {
            let (question, choice) = (question.clone(), answer.choice.clone());
            return Err(ReadError::UnknownAnswer { question, choice });
        }
    }
    Ok(())
}

fn too_long(text: &str) -> Result<(), ReadError> {
    let scalars = text.chars().count();
    if scalars > MAX_TEXT_SCALARS {
        return Err(ReadError::TextTooLong { scalars, max: MAX_TEXT_SCALARS });
    }
    Ok(())
}

/// Ids go into the record: they are short, plain, and there once.
fn unique<'a>(list: &str, ids: impl Iterator<Item = &'a String>) -> Result<(), ReadError> {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        let path = || format!("{list}[{index}].id");
        let plain = |char: char| char.is_ascii_alphanumeric() || char == '-';
        if id.is_empty() || id.len() > 16 || !id.chars().all(plain) {
            return Err(ReadError::Id { path: path(), id: id.chars().take(16).collect() });
        }
        if !seen.insert(id) {
            return Err(ReadError::Duplicate { path: path(), id: id.clone() });
        }
    }
    Ok(())
}

fn shape(json: &str, path: String, error: &serde_json::Error) -> ReadError {
    let sentence = error.to_string();
    // serde_json ends its sentence with the place, which is kept apart here.
    let reason = sentence.split(" at line ").next().unwrap_or(&sentence).to_owned();
    let path = if path.is_empty() || path == "?" { ".".to_owned() } else { path.chars().take(120).collect() };
    // It counts columns in bytes; people count characters.
    let line = json.split('\n').nth(error.line().saturating_sub(1)).unwrap_or_default();
    let column = line.char_indices().take_while(|(at, _)| *at < error.column()).count().max(1);
    ReadError::Shape { path, line: error.line().max(1), column, reason }
}
