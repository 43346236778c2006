//! From bytes, once their signature has been verified, to a record.

use super::nfc::is_nfc;
use serde_json::Value;

use super::{FieldError, Record, fields, strings};
use crate::canonical;

/// Why bytes are not a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// They are not canonical JSON.
    #[error(transparent)]
    Payload(#[from] PayloadError),
    /// They are, but not a record.
    #[error(transparent)]
    Record(#[from] RecordError),
}

/// Why bytes are not canonical JSON.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PayloadError {
    /// Not JSON (RFC 8259) at all.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// JSON, but not as RFC 8785 spells it: white space, order, a member twice, another spelling of a number.
    #[error("not canonical JSON")]
    NotCanonical,
}

/// Why canonical JSON is not a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// A member is missing, not known, or of another type.
    #[error("{reason}")]
    Members {
        /// The JSON reader's sentence.
        reason: String,
    },
    /// Something that means the same record is written in another way: `null` for a missing member, say.
    #[error("not written as a record is")]
    Spelling,
    /// A string is not in Unicode normal form C.
    #[error("{pointer} is not in Unicode normal form C")]
    NotNormalised {
        /// The string's place, as a JSON Pointer (RFC 6901).
        pointer: String,
    },
    /// A field does not look as it must.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// The header's `iat` is another second than the record's `sealed-at`.
    #[error("issued at {issued_at}, but sealed at {sealed_at} (Unix seconds)")]
    IssuedAt {
        /// Unix seconds in the header.
        issued_at: i64,
        /// Unix seconds in the record.
        sealed_at: i64,
    },
}

impl Record {
    /// The record that these bytes are the one spelling of.
    ///
    /// Nothing here tells where the bytes come from: see [`crate::verify()`].
    ///
    /// # Errors
    /// Where they are not canonical JSON, or not a record.
    pub fn from_bytes(bytes: &[u8]) -> Result<Record, ReadError> {
        let value: Value = serde_json::from_slice(bytes)
            .map_err(|error| PayloadError::NotJson { line: error.line(), column: error.column() })?;
        if !canonical::is_spelling_of(bytes, &value) {
            return Err(PayloadError::NotCanonical.into());
        }
        Ok(from_value(&value, bytes)?)
    }
}

fn from_value(value: &Value, bytes: &[u8]) -> Result<Record, RecordError> {
    let pointer = strings::find(value, &|_, text| !is_nfc(text));
    let record: Record =
        serde_json::from_slice(bytes).map_err(|error| RecordError::Members { reason: error.to_string() })?;
    if !canonical::is_spelling_of(bytes, &record) {
        return Err(RecordError::Spelling);
    }
    if let Some(pointer) = pointer {
        return Err(RecordError::NotNormalised { pointer });
    }
    fields::check(&record)?;
    Ok(record)
}
