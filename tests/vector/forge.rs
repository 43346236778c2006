//! Envelopes that the product would never write: signed and put together by hand.

mod scalar;

use base64ct::{Base64UrlUnpadded, Encoding};
use klartecken_record::SecretKey;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::example::{SEALED_AT, maja, record};

pub(super) use scalar::{NEUTRAL, small_order_r, with_larger_s};

/// The parts of an envelope before it is signed.
pub(super) struct Forge {
    pub(super) key: SecretKey,
    pub(super) header: Vec<u8>,
    pub(super) payload: Vec<u8>,
}

/// The parts of a proper envelope by Maja.
pub(super) fn proper() -> Forge {
    Forge { header: canonical(&header(&maja())), payload: canonical(&record()), key: maja() }
}

/// The members of a proper header.
pub(super) fn header(key: &SecretKey) -> Value {
    json!({
        "alg": "Ed25519",
        "cty": "application/json",
        "iat": SEALED_AT,
        "jwk": key.public().to_jwk(),
        "kid": key.public().key_id().as_str(),
        "typ": "klartecken+jws",
    })
}

impl Forge {
    /// With a changed header, before it is signed.
    pub(super) fn header(self, change: impl FnOnce(&mut Value)) -> Forge {
        Forge { header: canonical(&changed(&self.header, change)), ..self }
    }

    /// With a changed payload, before it is signed.
    pub(super) fn payload(self, change: impl FnOnce(&mut Value)) -> Forge {
        Forge { payload: canonical(&changed(&self.payload, change)), ..self }
    }

    /// What is signed.
    pub(super) fn signing_input(&self) -> String {
        format!("{}.{}", base64url(&self.header), base64url(&self.payload))
    }

    /// The envelope with its proper signature.
    pub(super) fn sealed(&self) -> Vec<u8> {
        self.sealed_with(&self.key.sign(self.signing_input().as_bytes()))
    }

    /// The envelope with any signature.
    pub(super) fn sealed_with(&self, signature: &[u8]) -> Vec<u8> {
        file(&base64url(&self.header), &base64url(&self.payload), &base64url(signature))
    }
}

/// The file with these members.
pub(super) fn file(protected: &str, payload: &str, signature: &str) -> Vec<u8> {
    canonical(&json!({ "payload": payload, "protected": protected, "signature": signature }))
}

/// The file with something in it put in another's place.
pub(super) fn replaced(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = str::from_utf8(bytes).expect("JSON is text");
    assert!(text.contains(from), "{from} is not in {text}");
    text.replacen(from, to, 1).into_bytes()
}

/// HMAC-SHA256 (RFC 2104) under a key of at most 64 bytes.
pub(super) fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let pad = |byte: u8| -> [u8; 64] {
        std::array::from_fn(|place| key.get(place).copied().unwrap_or_default() ^ byte)
    };
    let inner = Sha256::new().chain_update(pad(0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(pad(0x5c)).chain_update(inner).finalize().into()
}

pub(super) fn base64url(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

pub(super) fn canonical(value: &impl Serialize) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).expect("a JSON value has a canonical form")
}

fn changed(bytes: &[u8], change: impl FnOnce(&mut Value)) -> Value {
    let mut value = serde_json::from_slice(bytes).expect("what has been written can be read");
    change(&mut value);
    value
}
