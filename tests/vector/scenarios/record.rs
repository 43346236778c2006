//! What was signed, properly, is canonical JSON but not a record.

use serde_json::{Value, json};

use super::{Named, broken};
use crate::vector::{
    example::SEALED_AT,
    forge::{Forge, proper},
};

pub(super) fn scenarios() -> Vec<Named> {
    let changed = |name, comment, change: &dyn Fn(&mut Value)| {
        broken(name, "record", comment, proper().payload(|payload| change(payload)).sealed())
    };
    let set = |name, comment, pointer: &str, value: Value| {
        changed(name, comment, &|payload| {
            *payload.pointer_mut(pointer).expect("the record has this member") = value.clone();
        })
    };
    let added = |name, comment, pointer: &str, member: &str, value: Value| {
        changed(name, comment, &|payload| {
            payload.pointer_mut(pointer).expect("the record has this member")[member] = value.clone();
        })
    };
    let other = |name, comment, payload: &[u8]| {
        broken(name, "record", comment, Forge { payload: payload.to_vec(), ..proper() }.sealed())
    };
    let iat = |name, comment, iat: i64| {
        broken(name, "record", comment, proper().header(|header| header["iat"] = json!(iat)).sealed())
    };
    vec![
        set("record-type", "another type", "/type", json!("annat")),
        set("record-version", "a later version", "/version", json!(2)),
        set("record-version-string", "the version is a string", "/version", json!("1")),
        added("record-unknown-member", "a member of no meaning", "", "note", json!("")),
        added("record-unknown-inner-member", "a birth date", "/signer", "born", json!("1981-12-18")),
        added("record-null", "null for a missing member", "", "earlier", Value::Null),
        set(
            "record-fraction",
            "a number of scalar values with a fraction",
            "/subject/text/scalars",
            json!(38.5),
        ),
        set("record-negative", "a negative number", "/subject/text/scalars", json!(-1)),
        set(
            "record-unsafe-number",
            "2 to the power of 53",
            "/subject/text/scalars",
            json!(9_007_199_254_740_992_u64),
        ),
        set("record-not-normalised", "a decomposed ö", "/signer/role", json!("kommunikato\u{308}r")),
        set("record-uppercase-digest", "a digest in capitals", "/policy/sha256", json!("AB".repeat(32))),
        added(
            "record-base-digest",
            "the pack builds on one with a digest of one digit",
            "/policy",
            "extends",
            json!([{ "pack": "se-lag", "version": "1", "sha256": "a" }]),
        ),
        set("record-short-digest", "a digest of 63 digits", "/subject/text/sha256", json!("a".repeat(63))),
        added("record-empty-earlier", "an empty digest", "", "earlier", json!("")),
        set(
            "record-impossible-date",
            "29 February of a year without",
            "/subject/publish-on",
            json!("2026-02-29"),
        ),
        set(
            "record-local-time",
            "the moment with an offset",
            "/sealed-at",
            json!("2026-11-23T10:00:00+01:00"),
        ),
        set(
            "record-milliseconds",
            "the moment with a fraction",
            "/sealed-at",
            json!("2026-11-23T09:00:00.000Z"),
        ),
        set("record-verdict", "a verdict that is none", "/verdict", json!("ok")),
        set("record-outcome", "an outcome that is none", "/rules/0/outcome", json!("allow")),
        set("record-enum-object", "a word written as an object", "/verdict", json!({ "clear": null })),
        set(
            "record-array-for-object",
            "an object written as an array",
            "/signer",
            json!(["Maja Exempelsson", "kommunikatör"]),
        ),
        changed("record-missing-member", "no verdict", &|payload| {
            _ = payload.as_object_mut().and_then(|members| members.remove("verdict"));
        }),
        other("record-empty-object", "no members", b"{}"),
        other("record-number", "a number", b"1"),
        iat("record-issued-later", "iat a second later than sealed-at", SEALED_AT + 1),
        iat("record-issued-earlier", "iat a second earlier than sealed-at", SEALED_AT - 1),
        iat("record-issued-in-1970", "iat is zero", 0),
    ]
}
