//! What was signed, properly, is not canonical JSON.

use super::{Named, broken};
use crate::vector::forge::{Forge, proper, replaced};

pub(super) fn scenarios() -> Vec<Named> {
    let other = |name, comment, payload: Vec<u8>| {
        broken(name, "payload", comment, Forge { payload, ..proper() }.sealed())
    };
    let good = proper().payload;
    let spelled = |name, comment, from, to| other(name, comment, replaced(&good, from, to));
    let mut not_utf_8 = good.clone();
    not_utf_8[20] = 0xff;
    vec![
        spelled(
            "payload-duplicate-member",
            "the verdict twice, the good one last",
            r#""verdict""#,
            r#""verdict":"stop","verdict""#,
        ),
        spelled(
            "payload-duplicate-same",
            "the verdict twice, both the same",
            r#""verdict""#,
            r#""verdict":"clear","verdict""#,
        ),
        spelled("payload-space", "a space", ":", ": "),
        spelled(
            "payload-float",
            "a whole number with a fraction of zero",
            r#""version":1}"#,
            r#""version":1.0}"#,
        ),
        spelled(
            "payload-exponent",
            "a whole number with an exponent",
            r#""version":1}"#,
            r#""version":1e0}"#,
        ),
        spelled(
            "payload-large-number",
            "a number that JavaScript cannot hold",
            r#""scalars":38"#,
            r#""scalars":9007199254740993"#,
        ),
        spelled("payload-escape", "a letter written as an escape", "kommunikatör", r"kommunikat\u00f6r"),
        spelled("payload-lone-surrogate", "half a character", "kommunikatör", r"kommunikat\ud800r"),
        spelled(
            "payload-order",
            "two members in another order",
            r#""pack":"herrljunga","sha256""#,
            r#""sha256":"","pack":"herrljunga","sha256""#,
        ),
        other("payload-newline", "a line end after the last byte", [&good[..], b"\n"].concat()),
        other("payload-byte-order-mark", "a byte order mark", [b"\xef\xbb\xbf", &good[..]].concat()),
        other("payload-truncated", "the last byte is missing", good[..good.len() - 1].to_vec()),
        other("payload-not-utf-8", "a byte that is not UTF-8", not_utf_8),
        other("payload-empty", "no bytes at all", vec![]),
        other("payload-nested", "nested deeper than any record", b"[".repeat(300)),
    ]
}
