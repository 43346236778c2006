//! The protected header is not one, or names an algorithm that does not count. All of these are properly signed,
//! where there is anything to sign with.

use serde_json::{Value, json};

use super::{Named, broken};
use crate::vector::{
    example::{SEALED_AT, maja},
    forge::{Forge, hmac, proper, replaced},
};

pub(super) fn scenarios() -> Vec<Named> {
    let set = |name, comment, member: &str, value: Value| {
        broken(name, "header", comment, proper().header(|header| header[member] = value).sealed())
    };
    let spelled = |name, comment, from, to| {
        let header = replaced(&proper().header, from, to);
        broken(name, "header", comment, Forge { header, ..proper() }.sealed())
    };
    let other = |name, comment, header: &[u8]| {
        broken(name, "header", comment, Forge { header: header.to_vec(), ..proper() }.sealed())
    };
    let mut found = vec![
        set("header-crit", "an extension that must be understood", "crit", json!(["exp"])),
        set("header-crit-empty", "an empty list of such extensions", "crit", json!([])),
        set("header-b64", "an unencoded payload (RFC 7797)", "b64", json!(false)),
        set("header-b64-true", "an encoded payload, said aloud", "b64", json!(true)),
        set("header-jku", "a place to fetch a key from", "jku", json!("https://nycklar.example/")),
        set("header-x5c", "a certificate", "x5c", json!(["AA=="])),
        set("header-typ", "another type", "typ", json!("JWT")),
        set("header-cty", "another content type", "cty", json!("text/plain")),
        set("header-iat-string", "iat is a string", "iat", json!(SEALED_AT.to_string())),
        set("header-iat-fraction", "iat is no whole number", "iat", json!(SEALED_AT as f64 + 0.5)),
        set("header-jwk-null", "null for a missing key", "jwk", Value::Null),
        spelled("header-duplicate-member", "alg twice, the good one last", "{", r#"{"alg":"none","#),
        spelled("header-space", "a space", ":", ": "),
        spelled("header-iat-spelling", "iat in another spelling", "1795424400", "1795424400.0"),
        other("header-empty", "no bytes at all", b""),
        other("header-empty-object", "no members", b"{}"),
        other("header-not-json", "no JSON", b"alg=Ed25519"),
        other("header-array", "an array", br#"["Ed25519"]"#),
        broken(
            "header-missing-kid",
            "header",
            "no kid",
            proper()
                .header(|header| _ = header.as_object_mut().and_then(|members| members.remove("kid")))
                .sealed(),
        ),
        broken(
            "header-large",
            "header",
            "more than 16 KiB",
            proper().header(|header| header["kid"] = json!("a".repeat(16 << 10))).sealed(),
        ),
    ];
    found.extend(algorithms());
    found
}

fn algorithms() -> Vec<Named> {
    let named = |alg: &str| proper().header(|header| header["alg"] = json!(alg));
    let mac = |forge: Forge| {
        let mac = hmac(maja().public().as_bytes(), forge.signing_input().as_bytes());
        forge.sealed_with(&mac)
    };
    let algorithm = |name, comment, body| broken(name, "algorithm", comment, body);
    vec![
        algorithm("algorithm-none", "no signature, and proud of it", named("none").sealed_with(&[])),
        algorithm("algorithm-none-signed", "none, over a proper signature", named("none").sealed()),
        algorithm("algorithm-none-case", "none in other letters", named("NonE").sealed_with(&[])),
        algorithm("algorithm-hs256", "HMAC with the public key for its secret", mac(named("HS256"))),
        algorithm("algorithm-es256", "an algorithm for later", named("ES256").sealed()),
        algorithm("algorithm-rs256", "RSA", named("RS256").sealed()),
        algorithm("algorithm-ed448", "the other curve", named("Ed448").sealed()),
        algorithm("algorithm-case", "the right name in other letters", named("ed25519").sealed()),
        algorithm("algorithm-empty", "no name", named("").sealed()),
    ]
}
