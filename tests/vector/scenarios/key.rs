//! The header's key is none, or not one to verify with.

use klartecken_record::{PublicKey, sha256_hex};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Named, broken};
use crate::vector::{
    example::{maja, stranger},
    forge::{NEUTRAL, base64url, canonical, proper},
};

pub(super) fn scenarios() -> Vec<Named> {
    let key = |name, comment, change: &dyn Fn(&mut Value)| {
        broken(name, "key", comment, proper().header(|header| change(header)).sealed())
    };
    let x = |name, comment, x: String| {
        key(name, comment, &|header| {
            header["jwk"]["x"] = json!(x);
            header["kid"] = json!(thumbprint(&header["jwk"]));
        })
    };
    let own = maja().public();
    vec![
        key("key-missing", "no key", &|header| {
            _ = header.as_object_mut().and_then(|members| members.remove("jwk"))
        }),
        key("key-string", "the key is a string", &|header| header["jwk"] = json!("nyckel")),
        key("key-private", "the private part is there too", &|header| {
            header["jwk"]["d"] = json!(base64url(&[1; 32]))
        }),
        key("key-extra-member", "a member too many", &|header| header["jwk"]["use"] = json!("sig")),
        key("key-elliptic", "a key of another kind", &|header| {
            header["jwk"] =
                json!({ "crv": "P-256", "kty": "EC", "x": base64url(&[1; 32]), "y": base64url(&[2; 32]) });
        }),
        key("key-x25519", "a key for agreement, not for signing", &|header| {
            header["jwk"]["crv"] = json!("X25519")
        }),
        key("key-id-mismatch", "kid is a stranger's", &|header| {
            header["kid"] = json!(stranger().public().key_id().as_str())
        }),
        key("key-id-hex", "kid is the key's digest in another form", &|header| {
            header["kid"] = json!(sha256_hex(own.as_bytes()))
        }),
        key("key-swapped", "the key is a stranger's, kid is Maja's", &|header| {
            header["jwk"] = stranger().public().to_jwk()
        }),
        x("key-short", "31 bytes", base64url(&own.as_bytes()[1..])),
        x("key-padding", "base64url with padding", format!("{}=", base64url(own.as_bytes()))),
        x(
            "key-not-a-point",
            "no point of the curve",
            base64url(&{
                let mut bytes = [0; 32];
                bytes[0] = 2;
                bytes
            }),
        ),
        x("key-other-spelling", "a point whose y is spelled as y + p", other_spelling()),
        small_order(),
    ]
}

/// The neutral element as a key: this one signature fits every message under a lenient verifier.
fn small_order() -> Named {
    let forge = proper().header(|header| {
        header["jwk"]["x"] = json!(base64url(&NEUTRAL));
        header["kid"] = json!(thumbprint(&header["jwk"]));
    });
    let body = forge.sealed_with(&[NEUTRAL, [0; 32]].concat());
    broken("key-small-order", "key", "a key under which one signature fits every message", body)
}

/// A key in 32 bytes that are not its own: `y + p` for `y`, where p is 2²⁵⁵ − 19.
fn other_spelling() -> String {
    let point = |y: &u8| {
        let bytes = std::array::from_fn(|place| if place == 0 { *y } else { 0 });
        PublicKey::from_bytes(&bytes).is_ok()
    };
    let y = (2..19).find(point).expect("half of all numbers are the y of a point");
    let mut bytes = [0xff; 32];
    (bytes[0], bytes[31]) = (0xed + y, 0x7f);
    base64url(&bytes)
}

/// RFC 7638 of whatever is there.
fn thumbprint(jwk: &Value) -> String {
    base64url(&Sha256::digest(canonical(jwk)))
}
