//! The file is not an envelope.

use serde_json::{Value, json};

use super::{Named, broken};
use crate::vector::{
    example::maja,
    forge::{base64url, canonical, file, proper, replaced},
};

pub(super) fn scenarios() -> Vec<Named> {
    let good = proper().sealed();
    let broken = |name, comment, body| broken(name, "envelope", comment, body);
    let around = |before: &[u8], after: &[u8]| [before, &good, after].concat();
    let replaced = |from, to| replaced(&good, from, to);
    let mut members: Value = serde_json::from_slice(&good).expect("an envelope is JSON");
    let text = |name: &str| members[name].as_str().unwrap_or_default().to_owned();
    let (payload, protected, signature) = (text("payload"), text("protected"), text("signature"));
    let compact = format!("{protected}.{payload}.{signature}").into_bytes();
    let reordered =
        format!(r#"{{"protected":"{protected}","payload":"{payload}","signature":"{signature}"}}"#);
    let general =
        json!({ "payload": payload, "signatures": [{ "protected": protected, "signature": signature }] });
    members["header"] = json!({ "kid": "annan" });
    let mut found = vec![
        broken("envelope-empty", "no bytes at all", vec![]),
        broken("envelope-truncated", "the last byte is missing", good[..good.len() - 1].to_vec()),
        broken("envelope-extended", "a byte too many", around(b"", b"}")),
        broken("envelope-twice", "the file twice over", around(b"", &good)),
        broken("envelope-trailing-newline", "a line end after the last byte", around(b"", b"\n")),
        broken("envelope-leading-space", "a space before the first byte", around(b" ", b"")),
        broken("envelope-byte-order-mark", "a byte order mark", around(b"\xef\xbb\xbf", b"")),
        broken("envelope-not-utf-8", "a byte that is not UTF-8", replaced_byte(&good, 20, 0xff)),
        broken("envelope-inner-space", "a space after a colon", replaced(r#""payload":"#, r#""payload": "#)),
        broken(
            "envelope-escaped",
            "a letter written as an escape",
            replaced(r#""payload":"e"#, r#""payload":"\u0065"#),
        ),
        broken("envelope-other-order", "the members in another order", reordered.into_bytes()),
        broken(
            "envelope-duplicate-member",
            "the payload twice, the good one last",
            replaced(r#"{"payload""#, r#"{"payload":"e30","payload""#),
        ),
        broken("envelope-unprotected-header", "an unprotected header", canonical(&members)),
        broken("envelope-unknown-member", "a member of no meaning", replaced("{", r#"{"note":"","#)),
        broken(
            "envelope-missing-signature",
            "no signature member",
            canonical(&json!({ "payload": payload, "protected": protected })),
        ),
        broken(
            "envelope-number",
            "the signature is a number",
            canonical(&json!({ "payload": payload, "protected": protected, "signature": 1 })),
        ),
        broken(
            "envelope-array",
            "the three members as an array",
            canonical(&json!([payload, protected, signature])),
        ),
        broken("envelope-general", "the general form, with a list of signatures", canonical(&general)),
        broken("envelope-compact", "the compact form", compact),
        broken(
            "envelope-padding",
            "base64url with padding",
            file(&protected, &payload, &format!("{signature}==")),
        ),
        broken(
            "envelope-tail-bits-signature",
            "set tail bits in the signature",
            file(&protected, &payload, &tail_bits(&signature)),
        ),
        broken(
            "envelope-line-break",
            "a line break within base64url",
            file(&protected, &payload, &format!("{signature}\n")),
        ),
    ];
    found.push(tail_bits_signed());
    found.push(other_alphabet());
    found
}

/// The payload's own spelling is signed, and is not the canonical one.
fn tail_bits_signed() -> Named {
    let forge = (0..3)
        .map(|letters| proper().payload(|payload| payload["unread"] = json!(["a".repeat(letters)])))
        .find(|forge| forge.payload.len() % 3 == 1)
        .expect("one of three lengths leaves a rest");
    let (protected, payload) = (base64url(&forge.header), tail_bits(&base64url(&forge.payload)));
    let signature = maja().sign(format!("{protected}.{payload}").as_bytes());
    let body = file(&protected, &payload, &base64url(&signature));
    broken("envelope-tail-bits-payload", "envelope", "set tail bits in the payload, signed", body)
}

/// The signature in the alphabet of plain base64.
fn other_alphabet() -> Named {
    let forge = proper();
    let signature = base64url(&forge.key.sign(forge.signing_input().as_bytes()));
    let other = signature.replace('-', "+").replace('_', "/");
    assert_ne!(other, signature);
    let body = file(&base64url(&forge.header), &base64url(&forge.payload), &other);
    broken("envelope-other-alphabet", "envelope", "the signature in the alphabet of plain base64", body)
}

/// The same bytes in another spelling: the lowest bit of the last letter is set.
fn tail_bits(text: &str) -> String {
    let (head, last) = text.split_at(text.len() - 1);
    let next = match last {
        "A" => "B",
        "Q" => "R",
        "g" => "h",
        "w" => "x",
        other => unreachable!("{other} cannot end a text with four tail bits"),
    };
    format!("{head}{next}")
}

fn replaced_byte(bytes: &[u8], place: usize, byte: u8) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[place] = byte;
    bytes
}
