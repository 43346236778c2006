//! Keys: what signs, what verifies, and the name that a public key has by its own bytes.

mod jwk;
mod list;
mod secret;

use std::fmt;

use ed25519_dalek::{Signature, VerifyingKey};

use crate::{base64url, digest};

pub use list::{KeyList, KeyListError, ListedKey, Standing};
pub use secret::SecretKey;

/// A public Ed25519 key (RFC 8032) that is safe to verify with.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// Why something is not a public key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// There is no key.
    #[error("there is no public key")]
    Missing,
    /// It is not a JSON object with the members of a public key, and no others.
    #[error("not the members of a public key")]
    Members,
    /// It is a private key. Whoever has seen it can sign with it.
    #[error("this is a private key")]
    Private,
    /// It is of another kind than OKP/Ed25519 (RFC 8037).
    #[error("keys of the kind {kind} are not supported")]
    Unsupported {
        /// `kty`, and `crv` after a stroke where there is one.
        kind: String,
    },
    /// `x` is not 32 bytes in canonical base64url.
    #[error("the key is not 32 bytes in base64url")]
    Encoding,
    /// The bytes are no point of the curve, or not its one spelling.
    #[error("the bytes are not a point of the curve")]
    NotAPoint,
    /// A point of small order: one signature would fit many messages.
    #[error("the key is of small order")]
    SmallOrder,
    /// `kid` is not the key's thumbprint (RFC 7638).
    #[error("the key id is not the key's thumbprint {thumbprint}")]
    KeyId {
        /// What it had to be.
        thumbprint: KeyId,
    },
}

/// Why a signature does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// It is not 64 bytes.
    #[error("the signature is {bytes} bytes, not 64")]
    Length {
        /// Bytes.
        bytes: usize,
    },
    /// It is not this key's signature over these bytes.
    #[error("the signature is not this key's over these bytes")]
    Mismatch,
}

impl PublicKey {
    /// The key with these 32 bytes (RFC 8032 §5.1.5).
    ///
    /// # Errors
    /// Where they are not the one spelling of a point of the curve, or the point is of small order.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<PublicKey, KeyError> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::NotAPoint)?;
        if key.is_weak() {
            return Err(KeyError::SmallOrder);
        }
        // The same point in another spelling would be the same key under another id.
        if key.to_edwards().compress().to_bytes() != *bytes {
            return Err(KeyError::NotAPoint);
        }
        Ok(PublicKey(key))
    }

    /// The key's 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The key's name by its own bytes: the thumbprint of RFC 7638.
    pub fn key_id(&self) -> KeyId {
        let members = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{}"}}"#, self.jwk_x());
        KeyId(base64url::encode(&digest::sha256(members.as_bytes())))
    }

    /// Whether the signature is this key's over the message, strictly: `S` below the group's order, no point of small
    /// order.
    ///
    /// # Errors
    /// Where it is not.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), SignatureError> {
        let signature = Signature::from_slice(signature)
            .map_err(|_| SignatureError::Length { bytes: signature.len() })?;
        self.0.verify_strict(message, &signature).map_err(|_| SignatureError::Mismatch)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("PublicKey").field(&self.key_id()).finish()
    }
}

/// A public key's name by its own bytes: 43 letters of base64url (RFC 7638 with SHA-256).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyId(String);

impl KeyId {
    /// The 43 letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8037 appendix A.
    const X: &str = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    #[test]
    fn the_thumbprint_is_that_of_rfc_8037() {
        let key = PublicKey::from_jwk_x(X).unwrap();
        assert_eq!(key.key_id().as_str(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assert_eq!(PublicKey::from_jwk(&key.to_jwk()).unwrap(), key);
    }

    #[test]
    fn keys_that_verify_too_much_are_refused() {
        let mut identity = [0; 32];
        identity[0] = 1;
        assert_eq!(PublicKey::from_bytes(&identity), Err(KeyError::SmallOrder));
        assert_eq!(PublicKey::from_bytes(&[0; 32]), Err(KeyError::SmallOrder));
        // y = 2^255 - 19 + 3 is y = 3 spelled otherwise, wherever that is a point at all.
        for low in 0xed..=0xff {
            let mut large = [0xff; 32];
            (large[0], large[31]) = (low, 0x7f);
            assert!(PublicKey::from_bytes(&large).is_err(), "{low:x}");
        }
    }

    #[test]
    fn a_private_key_is_called_one() {
        let mut jwk = PublicKey::from_jwk_x(X).unwrap().to_jwk();
        jwk["d"] = "".into();
        assert_eq!(PublicKey::from_jwk(&jwk), Err(KeyError::Private));
        jwk["kty"] = "EC".into();
        assert_eq!(PublicKey::from_jwk(&jwk), Err(KeyError::Private));
    }

    #[test]
    fn a_secret_key_signs_for_its_public_key_only() {
        let (one, other) = (SecretKey::from_seed([1; 32]), SecretKey::from_seed([2; 32]));
        let signature = one.sign(b"ja");
        assert_eq!(one.public().verify(b"ja", &signature), Ok(()));
        assert_eq!(one.public().verify(b"nej", &signature), Err(SignatureError::Mismatch));
        assert_eq!(other.public().verify(b"ja", &signature), Err(SignatureError::Mismatch));
        assert_eq!(one.public().verify(b"ja", &signature[1..]), Err(SignatureError::Length { bytes: 63 }));
        assert!(!format!("{one:?}").contains('1'));
    }
}
