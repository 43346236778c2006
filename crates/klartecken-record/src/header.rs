//! The protected header (RFC 7515 §4): exactly these members, in exactly one spelling.

mod algorithm;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    canonical,
    key::{KeyError, PublicKey},
};

pub(crate) use algorithm::Algorithm;
pub use algorithm::AlgorithmError;

/// Bytes of the largest header that is read.
const LIMIT: usize = 16 << 10;
const TYPE: &str = "klartecken+jws";
const CONTENT_TYPE: &str = "application/json";

/// The header's members. `crit`, `b64` and every other member are refused because they are not here.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    pub(crate) alg: String,
    cty: String,
    /// Unix seconds.
    pub(crate) iat: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    jwk: Option<Value>,
    kid: String,
    typ: String,
}

/// Why bytes are not a header.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// It is larger than any header.
    #[error("the header is {bytes} bytes; at most {limit} are read")]
    Size {
        /// Bytes.
        bytes: usize,
        /// Bytes.
        limit: usize,
    },
    /// It is not JSON, or has a member that is missing, not known, there twice, or of another type.
    #[error("{reason}")]
    Members {
        /// The JSON reader's sentence.
        reason: String,
    },
    /// JSON with the right members, but not as RFC 8785 spells it.
    #[error("not canonical JSON")]
    NotCanonical,
    /// `typ` or `cty` names something else.
    #[error("{member} is {found}")]
    Type {
        /// `typ` or `cty`.
        member: &'static str,
        /// What was there.
        found: String,
    },
}

/// The header for a signature by this key.
pub(crate) fn write(key: &PublicKey, issued_at: i64) -> Result<Vec<u8>, serde_json::Error> {
    canonical::bytes(&Header {
        alg: Algorithm::Ed25519.name().to_owned(),
        cty: CONTENT_TYPE.to_owned(),
        iat: issued_at,
        jwk: Some(key.to_jwk()),
        kid: key.key_id().to_string(),
        typ: TYPE.to_owned(),
    })
}

/// The members of these bytes; nothing about their key or algorithm has been looked at yet.
pub(crate) fn read(bytes: &[u8]) -> Result<Header, HeaderError> {
    if bytes.len() > LIMIT {
        return Err(HeaderError::Size { bytes: bytes.len(), limit: LIMIT });
    }
    let header: Header =
        serde_json::from_slice(bytes).map_err(|error| HeaderError::Members { reason: error.to_string() })?;
    if !canonical::is_spelling_of(bytes, &header) {
        return Err(HeaderError::NotCanonical);
    }
    if header.typ != TYPE {
        return Err(HeaderError::Type { member: "typ", found: header.typ });
    }
    if header.cty != CONTENT_TYPE {
        return Err(HeaderError::Type { member: "cty", found: header.cty });
    }
    Ok(header)
}

impl Header {
    /// The key that the header carries, once its `kid` is the key's own.
    pub(crate) fn key(&self) -> Result<PublicKey, KeyError> {
        let key = PublicKey::from_jwk(self.jwk.as_ref().ok_or(KeyError::Missing)?)?;
        let thumbprint = key.key_id();
        if self.kid == thumbprint.as_str() { Ok(key) } else { Err(KeyError::KeyId { thumbprint }) }
    }
}
