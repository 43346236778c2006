//! The signature does not hold.

use serde_json::json;

use super::{Named, broken};
use crate::vector::{
    example::{maja, stranger},
    forge::{base64url, file, header, proper, small_order_r, with_larger_s},
};

pub(super) fn scenarios() -> Vec<Named> {
    let forge = proper();
    let input = forge.signing_input();
    let good = forge.key.sign(input.as_bytes());
    let signature =
        |name, comment, bytes: &[u8]| broken(name, "signature", comment, forge.sealed_with(bytes));
    let flipped = |place: usize| {
        let mut bytes = good;
        bytes[place] ^= 1;
        bytes
    };
    let after = |name, comment, forge: crate::vector::forge::Forge| {
        broken(name, "signature", comment, forge.sealed_with(&good))
    };
    vec![
        signature("signature-empty", "no bytes", &[]),
        signature("signature-short", "63 bytes", &good[..63]),
        signature("signature-long", "65 bytes", &[&good[..], &[0]].concat()),
        signature("signature-zero", "all zero", &[0; 64]),
        signature("signature-flipped-r", "one bit of R", &flipped(0)),
        signature("signature-flipped-s", "one bit of S", &flipped(32)),
        signature("signature-larger-s", "S with the group's order added", &with_larger_s(&good)),
        signature(
            "signature-small-order-r",
            "R is the neutral element, and the equation holds",
            &small_order_r([1; 32], maja().public().as_bytes(), input.as_bytes()),
        ),
        signature(
            "signature-strangers",
            "a stranger's signature under Maja's key",
            &stranger().sign(input.as_bytes()),
        ),
        signature(
            "signature-payload-only",
            "over the payload without the header",
            &maja().sign(base64url(&forge.payload).as_bytes()),
        ),
        signature("signature-decoded", "over the decoded payload", &maja().sign(&forge.payload)),
        after(
            "signature-changed-payload",
            "the verdict changed after the sealing",
            proper().payload(|payload| payload["verdict"] = json!("stop")),
        ),
        after(
            "signature-changed-iat",
            "iat changed after the sealing",
            proper().header(|header| header["iat"] = json!(1_795_424_401)),
        ),
        after(
            "signature-changed-alg",
            "alg changed after the sealing",
            proper().header(|header| header["alg"] = json!("EdDSA")),
        ),
        after(
            "signature-changed-key",
            "the key changed after the sealing, with its kid",
            proper().header(|members| *members = header(&stranger())),
        ),
        swapped_members(),
        broken(
            "signature-broken-payload",
            "signature",
            "the payload is not JSON either, but nobody has looked",
            crate::vector::forge::Forge { payload: b"{".to_vec(), ..proper() }.sealed_with(&good),
        ),
    ]
}

/// The payload of one proper envelope with the signature of another.
fn swapped_members() -> Named {
    let other = proper().payload(|payload| payload["municipality"] = json!("Annankommun"));
    let signature = maja().sign(other.signing_input().as_bytes());
    let one = proper();
    let body = file(&base64url(&one.header), &base64url(&one.payload), &base64url(&signature));
    broken("signature-of-another", "signature", "the signature of another envelope by the same key", body)
}
