//! A key list from its file: a JWK Set (RFC 7517 §5), or one JWK.

use std::slice;

use serde::{Deserialize, Deserializer, de::IgnoredAny};
use serde_json::Value;

use super::{KeyError, KeyList, ListedKey};
use crate::{key::jwk, time};

/// Bytes of the largest list that is read.
const LIMIT: usize = 1 << 20;

/// Why a file is not a key list. Indices count from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyListError {
    /// It is larger than any list.
    #[error("the list is {bytes} bytes; at most {limit} are read")]
    Size {
        /// Bytes.
        bytes: usize,
        /// Bytes.
        limit: usize,
    },
    /// It is not JSON, or has a member that is missing, not known, there twice, or of another type.
    #[error("line {line}, column {column}: {reason}")]
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
        /// The JSON reader's sentence.
        reason: String,
    },
    /// One of the keys is none.
    #[error("key {index}: {error}")]
    Key {
        /// Which.
        index: usize,
        /// Why.
        error: KeyError,
    },
    /// The key is for something else than verifying Ed25519 signatures.
    #[error("key {index}: {member} says that the key is for something else")]
    Purpose {
        /// Which.
        index: usize,
        /// `use`, `alg` or `key_ops`.
        member: &'static str,
    },
    /// A moment is neither a date nor RFC 3339.
    #[error(
        "key {index}: {member} is neither a date as in 2026-11-23 nor a moment as in 2026-11-23T09:00:00Z"
    )]
    Moment {
        /// Which.
        index: usize,
        /// `valid-from`, `valid-to` or `revoked-at`.
        member: &'static str,
    },
    /// A key's time ends before it begins.
    #[error("key {index}: valid-to is before valid-from")]
    Period {
        /// Which.
        index: usize,
    },
    /// A key is there twice.
    #[error("key {index} is the same as key {first}")]
    Twice {
        /// Which.
        index: usize,
        /// Where it stood first.
        first: usize,
    },
}

impl KeyList {
    /// The list in the text: `{"keys":[…]}`, or one key by itself.
    ///
    /// A date means all of that day in Sweden: `valid-to` lasts through it, `valid-from` and `revoked-at` begin with it.
    /// Members that are not known are refused: a misspelt `revoked-at` must not be passed over.
    ///
    /// # Errors
    /// With the place, where anything is not as it must be, or a key is private.
    pub fn from_json(text: &str) -> Result<KeyList, KeyListError> {
        if text.len() > LIMIT {
            return Err(KeyListError::Size { bytes: text.len(), limit: LIMIT });
        }
        let value: Value = serde_json::from_slice(text.as_bytes()).map_err(|error| json(&error))?;
        let is_set = value.get("keys").is_some();
        let keys = value.get("keys").and_then(Value::as_array).map_or(slice::from_ref(&value), Vec::as_slice);
        // The reader below would take an array for an object, member by member.
        if let Some(index) = keys.iter().position(|key| !key.is_object()) {
            return Err(KeyListError::Key { index, error: KeyError::Members });
        }
        // Read once more, from the text: only so is a member that is there twice seen, and its line known.
        let entries = if is_set {
            serde_json::from_slice::<Set>(text.as_bytes()).map_err(|error| json(&error))?.keys
        } else {
            vec![serde_json::from_slice(text.as_bytes()).map_err(|error| json(&error))?]
        };
        KeyList::new(entries.into_iter().enumerate().map(listed).collect::<Result<_, _>>()?)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    keys: Vec<Entry>,
}

/// A key in the list. Of private keys and other kinds just enough is read to say so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kty: String,
    crv: Option<String>,
    x: Option<String>,
    kid: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    alg: Option<String>,
    key_ops: Option<Vec<String>>,
    #[serde(rename = "ext")]
    _ext: Option<bool>,
    name: Option<String>,
    #[serde(rename = "valid-from")]
    valid_from: Option<String>,
    #[serde(rename = "valid-to")]
    valid_to: Option<String>,
    #[serde(rename = "revoked-at")]
    revoked_at: Option<String>,
    #[serde(default, deserialize_with = "present", alias = "k")]
    d: bool,
    #[serde(default, deserialize_with = "present", rename = "y", alias = "n")]
    _other: bool,
    #[serde(default, deserialize_with = "present", rename = "e")]
    _exponent: bool,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    IgnoredAny::deserialize(deserializer).map(|_| true)
}

fn json(error: &serde_json::Error) -> KeyListError {
    KeyListError::Json { line: error.line(), column: error.column(), reason: error.to_string() }
}

fn listed((index, entry): (usize, Entry)) -> Result<ListedKey, KeyListError> {
    let at = |error| KeyListError::Key { index, error };
    if entry.d {
        return Err(at(KeyError::Private));
    }
    let key = jwk::from_parts(&entry.kty, entry.crv.as_deref(), entry.x.as_deref()).map_err(at)?;
    if entry.kid.is_some_and(|kid| kid != key.key_id().as_str()) {
        return Err(at(KeyError::KeyId { thumbprint: key.key_id() }));
    }
    let for_other = |member| Err(KeyListError::Purpose { index, member });
    if entry.purpose.is_some_and(|purpose| purpose != "sig") {
        return for_other("use");
    }
    if entry.alg.is_some_and(|alg| alg != "Ed25519" && alg != "EdDSA") {
        return for_other("alg");
    }
    if entry.key_ops.is_some_and(|operations| !operations.iter().any(|operation| operation == "verify")) {
        return for_other("key_ops");
    }
    let moment = |member, text: Option<String>, last: bool| {
        text.map(|text| read_moment(&text, last).ok_or(KeyListError::Moment { index, member })).transpose()
    };
    let valid_from = moment("valid-from", entry.valid_from, false)?;
    let valid_to = moment("valid-to", entry.valid_to, true)?;
    let revoked_at = moment("revoked-at", entry.revoked_at, false)?;
    if matches!((valid_from, valid_to), (Some(first), Some(last)) if last < first) {
        return Err(KeyListError::Period { index });
    }
    Ok(ListedKey { key, name: entry.name, valid_from, valid_to, revoked_at })
}

/// Unix seconds of a moment, or of the first or last second of a day in Sweden.
fn read_moment(text: &str, last: bool) -> Option<i64> {
    match time::read_date(text) {
        Some(date) if last => Some(time::start_of_swedish_day(date.succ_opt()?) - 1),
        Some(date) => Some(time::start_of_swedish_day(date)),
        None => time::read_any_rfc3339(text),
    }
}
