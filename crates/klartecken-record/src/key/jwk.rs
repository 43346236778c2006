//! Public keys as JSON Web Keys (RFC 7517, RFC 8037).

use serde_json::{Value, json};

use super::{KeyError, PublicKey};
use crate::base64url;

/// The members that hold private parts, in keys of every kind (RFC 7518 §6, RFC 8037 §2).
const PRIVATE: [&str; 8] = ["d", "dp", "dq", "k", "oth", "p", "q", "qi"];

impl PublicKey {
    /// The key whose JWK has this `x`.
    ///
    /// # Errors
    /// Where it is not 32 bytes in canonical base64url, or not a key to verify with.
    pub fn from_jwk_x(x: &str) -> Result<PublicKey, KeyError> {
        let bytes = base64url::decode(x).ok_or(KeyError::Encoding)?;
        PublicKey::from_bytes(bytes.as_slice().try_into().map_err(|_| KeyError::Encoding)?)
    }

    /// The key of a JWK with exactly the members `crv`, `kty` and `x`.
    ///
    /// # Errors
    /// Where it has others, is private, is of another kind, or is not a key to verify with.
    pub fn from_jwk(jwk: &Value) -> Result<PublicKey, KeyError> {
        let members = jwk.as_object().ok_or(KeyError::Members)?;
        if PRIVATE.iter().any(|name| members.contains_key(*name)) {
            return Err(KeyError::Private);
        }
        let text = |name| members.get(name).and_then(Value::as_str);
        let key = from_parts(text("kty").ok_or(KeyError::Members)?, text("crv"), text("x"))?;
        if key.to_jwk() == *jwk { Ok(key) } else { Err(KeyError::Members) }
    }

    /// The JWK: `{"crv":"Ed25519","kty":"OKP","x":…}`.
    pub fn to_jwk(&self) -> Value {
        json!({ "crv": "Ed25519", "kty": "OKP", "x": self.jwk_x() })
    }

    pub(super) fn jwk_x(&self) -> String {
        base64url::encode(self.as_bytes())
    }
}

/// The key of a JWK's members, once nothing private was among them.
pub(super) fn from_parts(kty: &str, crv: Option<&str>, x: Option<&str>) -> Result<PublicKey, KeyError> {
    match (kty, crv) {
        ("OKP", Some("Ed25519")) => PublicKey::from_jwk_x(x.ok_or(KeyError::Members)?),
        ("OKP", None) => Err(KeyError::Members),
        (kty, None) => Err(KeyError::Unsupported { kind: kty.to_owned() }),
        (kty, Some(crv)) => Err(KeyError::Unsupported { kind: format!("{kty}/{crv}") }),
    }
}
