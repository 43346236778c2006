//! From a record to a sealed envelope, with the signing itself left to somebody else.

use crate::{
    base64url, canonical,
    envelope::{self, Envelope, MAX_ENVELOPE_BYTES, Members},
    header,
    key::{PublicKey, SignatureError},
    record::{Record, WriteError},
};

/// What has to be signed before there is an envelope.
///
/// The browser signs later and elsewhere: take [`SigningInput::as_bytes`] there, and come back with the signature.
#[derive(Debug, Clone)]
pub struct SigningInput {
    key: PublicKey,
    protected: String,
    payload: String,
    bytes: String,
}

/// Why a signature does not make an envelope.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It is not the key's signature over the input.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// The JSON writer refused; three strings give it no reason to.
    #[error("{reason}")]
    Json {
        /// The writer's sentence.
        reason: String,
    },
}

/// Readies the record for the signature of this key. `issued_at` is the record's own `sealed-at`, in Unix seconds.
///
/// # Errors
/// Where the record cannot be written, holds something shaped like a personal identity number, is sealed at another
/// second than `issued_at`, or would make an envelope too large to be read.
pub fn unsealed(record: &Record, key: &PublicKey, issued_at: i64) -> Result<SigningInput, WriteError> {
    let sealed_at = record.checked_sealed_at()?;
    if issued_at != sealed_at {
        return Err(WriteError::IssuedAt { issued_at, sealed_at });
    }
    let payload = base64url::encode(&record.to_bytes()?);
    let header = header::write(key, issued_at).map_err(|error| WriteError::json(&error))?;
    let protected = base64url::encode(&header);
    // A signature is 64 bytes, so the envelope's size is known before there is one.
    let bytes = file(&protected, &payload, &[0; 64]).map_err(|error| WriteError::json(&error))?.len();
    if bytes > MAX_ENVELOPE_BYTES {
        return Err(WriteError::Size { bytes, limit: MAX_ENVELOPE_BYTES });
    }
    let bytes = envelope::signing_input(&protected, &payload);
    Ok(SigningInput { key: key.clone(), protected, payload, bytes })
}

impl SigningInput {
    /// What to sign.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.as_bytes()
    }

    /// The envelope, if this is the key's signature (64 bytes).
    ///
    /// # Errors
    /// Where it is not.
    pub fn seal(self, signature: &[u8]) -> Result<Envelope, SealError> {
        self.key.verify(self.as_bytes(), signature)?;
        file(&self.protected, &self.payload, signature)
            .map(Envelope::new)
            .map_err(|error| SealError::Json { reason: error.to_string() })
    }
}

/// The envelope's file.
fn file(protected: &str, payload: &str, signature: &[u8]) -> Result<Vec<u8>, serde_json::Error> {
    canonical::bytes(&Members {
        payload: payload.to_owned(),
        protected: protected.to_owned(),
        signature: base64url::encode(signature),
    })
}
