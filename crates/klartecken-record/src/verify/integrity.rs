//! The first question: are the bytes what the key in them signed?

use super::VerifyError;
use crate::{
    envelope::{self, MAX_ENVELOPE_BYTES},
    header::{self, Algorithm},
    key::KeyId,
    record::{Record, RecordError},
};

/// Whether the bytes are what the key in them signed, to the last bit, and are a record.
///
/// That says nothing of whose key it is: anybody can make one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Integrity {
    /// They are.
    Intact,
    /// They are not, and nothing in them is to be believed.
    Broken(VerifyError),
}

impl Integrity {
    /// The answer's word, which never changes its meaning.
    pub fn code(&self) -> &'static str {
        match self {
            Integrity::Intact => "intact",
            Integrity::Broken(_) => "broken",
        }
    }

    /// Whether it is broken.
    pub fn is_failure(&self) -> bool {
        matches!(self, Integrity::Broken(_))
    }
}

/// What an intact envelope holds.
pub(super) struct Opened {
    pub(super) record: Record,
    pub(super) key_id: KeyId,
    /// Unix seconds.
    pub(super) sealed_at: i64,
}

/// Takes every step of SPEC.md section 5, in its order. The payload is not parsed before its signature holds.
pub(super) fn open(bytes: &[u8]) -> Result<Opened, VerifyError> {
    if bytes.len() > MAX_ENVELOPE_BYTES {
        return Err(VerifyError::Size { bytes: bytes.len(), limit: MAX_ENVELOPE_BYTES });
    }
    let parts = envelope::read(bytes)?;
    let header = header::read(&parts.protected)?;
    let Algorithm::Ed25519 = Algorithm::read(&header.alg)?;
    let key = header.key()?;
    key.verify(parts.signing_input.as_bytes(), &parts.signature)?;

    let record = Record::from_bytes(&parts.payload)?;
    let sealed_at = record.checked_sealed_at().map_err(RecordError::Field)?;
    if header.iat != sealed_at {
        return Err(RecordError::IssuedAt { issued_at: header.iat, sealed_at }.into());
    }
    Ok(Opened { record, key_id: key.key_id(), sealed_at })
}
