//! Reading a post document, and saying where it is wrong.

use std::collections::BTreeSet;

use klartecken_post::{Channel, MAX_TEXT_SCALARS};

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
    let mut reader = serde_json::Deserializer::from_str(json);
    let document: Document = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        shape(path, &error.into_inner())
    })?;
    reader.end().map_err(|error| shape(".".to_owned(), &error))?;
    check_document(&document)?;
    Ok(document)
}

/// What the shape alone cannot say: lengths, and references that lead somewhere.
///
/// # Errors
/// The first thing that is wrong, with its place.
pub fn check_document(document: &Document) -> Result<(), ReadError> {
    let scalars = document.text.chars().count();
    if scalars > MAX_TEXT_SCALARS {
        return Err(ReadError::TextTooLong { scalars, max: MAX_TEXT_SCALARS });
    }
    unique("media", document.media.iter().map(|media| &media.id))?;
    unique("people", document.people.iter().map(|person| &person.id))?;
    let known: BTreeSet<&String> = document.people.iter().map(|person| &person.id).collect();
    for (index, media) in document.media.iter().enumerate() {
        if let Some(id) = media.people.iter().flatten().find(|id| !known.contains(id)) {
            return Err(ReadError::UnknownPerson { path: format!("media[{index}].people"), id: id.clone() });
        }
    }
    for (index, consent) in document.consents.iter().enumerate() {
        if !known.contains(&consent.person) {
            let path = format!("consents[{index}].person");
            return Err(ReadError::UnknownPerson { path, id: consent.person.clone() });
        }
        if let Some(channel) = consent.channels.iter().find(|word| Channel::from_word(word).is_none()) {
            let path = format!("consents[{index}].channels");
            return Err(ReadError::UnknownChannel { path, channel: channel.clone() });
        }
    }
    Ok(())
}

fn unique<'a>(list: &str, ids: impl Iterator<Item = &'a String>) -> Result<(), ReadError> {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(ReadError::Duplicate { path: format!("{list}[{index}].id"), id: id.clone() });
        }
    }
    Ok(())
}

fn shape(path: String, error: &serde_json::Error) -> ReadError {
    let sentence = error.to_string();
    // serde_json ends its sentence with the place, which is kept apart here.
    let reason = sentence.split(" at line ").next().unwrap_or(&sentence).to_owned();
    let path = if path.is_empty() { ".".to_owned() } else { path };
    ReadError::Shape { path, line: error.line(), column: error.column(), reason }
}
