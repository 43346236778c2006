//! From a record to the bytes that are signed.

use super::{FieldError, Record, fields, identity_number, strings};
use crate::canonical;

/// Why a record cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// A field does not look as it must.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// There is something shaped like a personal identity number in the field.
    #[error("{pointer} holds something shaped like a personal identity number")]
    IdentityNumber {
        /// The field's place, as a JSON Pointer (RFC 6901).
        pointer: String,
    },
    /// The header's `iat` would differ from the record's `sealed-at`.
    #[error("issued at {issued_at}, but sealed at {sealed_at} (Unix seconds)")]
    IssuedAt {
        /// Unix seconds given for the header.
        issued_at: i64,
        /// Unix seconds in the record.
        sealed_at: i64,
    },
    /// The envelope would be larger than a reader reads.
    #[error("the envelope would be {bytes} bytes; at most {limit} are read")]
    Size {
        /// Bytes.
        bytes: usize,
        /// Bytes.
        limit: usize,
    },
    /// The JSON writer refused; the types of this crate give it no reason to.
    #[error("{reason}")]
    Json {
        /// The writer's sentence.
        reason: String,
    },
}

impl WriteError {
    pub(crate) fn json(error: &serde_json::Error) -> WriteError {
        WriteError::Json { reason: error.to_string() }
    }
}

impl Record {
    /// The payload: the record in NFC, as canonical JSON (RFC 8785).
    ///
    /// # Errors
    /// Where a field does not look as it must, or holds something shaped like a personal identity number.
    pub fn to_bytes(&self) -> Result<Vec<u8>, WriteError> {
        fields::check(self)?;
        let mut value = serde_json::to_value(self).map_err(|error| WriteError::json(&error))?;
        strings::normalise(&mut value);
        if let Some(pointer) = strings::find(&value, &identity_number::is_forbidden) {
            return Err(WriteError::IdentityNumber { pointer });
        }
        canonical::bytes(&value).map_err(|error| WriteError::json(&error))
    }

    /// Unix seconds of the sealing.
    ///
    /// # Errors
    /// Where a field does not look as it must.
    pub(crate) fn checked_sealed_at(&self) -> Result<i64, FieldError> {
        fields::check(self)
    }
}
