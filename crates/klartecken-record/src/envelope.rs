//! The file: a JWS in its flattened JSON form (RFC 7515 §7.2.2), in exactly one spelling.

use serde::{Deserialize, Serialize};

use crate::{base64url, canonical, digest};

/// Bytes of the largest envelope that is read or written.
pub const MAX_ENVELOPE_BYTES: usize = 8 << 20;

/// A sealed record: the bytes of its file, whose signature has been checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope(Vec<u8>);

impl Envelope {
    pub(crate) fn new(bytes: Vec<u8>) -> Envelope {
        Envelope(bytes)
    }

    /// The file. Nothing may be put before or after, not even a line end.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The file.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// SHA-256 of the file: 64 lowercase hexadecimal digits.
    pub fn digest(&self) -> String {
        digest::sha256_hex(&self.0)
    }

    /// The first 8 digits of [`Envelope::digest`], for people to tell records apart by. It proves nothing.
    pub fn short_reference(&self) -> String {
        self.digest().chars().take(8).collect()
    }
}

/// Why bytes are not an envelope.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// Not JSON, or a member is missing, not known, there twice, or of another type.
    #[error("line {line}, column {column}: {reason}")]
    Members {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// The JSON reader's sentence.
        reason: String,
    },
    /// JSON with the right members, but not as RFC 8785 spells it.
    #[error("not canonical JSON")]
    NotCanonical,
    /// A member is not canonical base64url.
    #[error("{member} is not canonical base64url without padding")]
    Base64url {
        /// Which.
        member: &'static str,
    },
}

/// The three members, as they are spelled in the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Members {
    pub(crate) payload: String,
    pub(crate) protected: String,
    pub(crate) signature: String,
}

/// The three members' bytes, and what the signature is over.
pub(crate) struct Parts {
    pub(crate) payload: Vec<u8>,
    pub(crate) protected: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    pub(crate) signing_input: String,
}

/// What the signature is over (RFC 7515 §5.1).
pub(crate) fn signing_input(protected: &str, payload: &str) -> String {
    format!("{protected}.{payload}")
}

/// Takes the file apart. Nothing in it has been verified yet.
pub(crate) fn read(bytes: &[u8]) -> Result<Parts, EnvelopeError> {
    let members: Members = serde_json::from_slice(bytes).map_err(|error| EnvelopeError::Members {
        line: error.line(),
        column: error.column(),
        reason: error.to_string(),
    })?;
    if !canonical::is_spelling_of(bytes, &members) {
        return Err(EnvelopeError::NotCanonical);
    }
    let decode = |member, text: &str| base64url::decode(text).ok_or(EnvelopeError::Base64url { member });
    Ok(Parts {
        payload: decode("payload", &members.payload)?,
        protected: decode("protected", &members.protected)?,
        signature: decode("signature", &members.signature)?,
        signing_input: signing_input(&members.protected, &members.payload),
    })
}
