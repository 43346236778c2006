//! Nothing is wrong with the bytes; what the reader makes of them differs.

use klartecken_record::{Record, SecretKey, record::PolicyBase, sha256_hex, unsealed};
use serde_json::json;

use super::{Named, intact};
use crate::vector::{
    Vector,
    example::{SEALED_AT, full_record, key_list, maja, record, stranger},
    forge::proper,
};

const DAY: i64 = 24 * 60 * 60;

pub(super) fn scenarios() -> Vec<Named> {
    let plain = || sealed(&record(), &maja(), SEALED_AT);
    [
        vec![
            intact("intact", "a plain text post, by the product itself", plain()),
            intact("intact-full", "every member has a value", sealed(&full_record(), &maja(), SEALED_AT)),
            intact(
                "intact-legacy-eddsa",
                "the older name of the algorithm",
                proper().header(|header| header["alg"] = json!("EdDSA")).sealed(),
            ),
        ],
        signers(plain()),
        policies(plain()),
        days(),
    ]
    .concat()
}

fn signers(plain: Vec<u8>) -> Vec<Named> {
    let listed = |name, comment, signer, more| {
        let keys = Some(key_list(more));
        with(intact(name, comment, plain.clone()), |vector| Vector { signer: code(signer), keys, ..vector })
    };
    vec![
        with(intact("signer-not-pinned", "the reader has no list", plain.clone()), |vector| Vector {
            signer: code("not-pinned"),
            keys: None,
            ..vector
        }),
        with(
            intact(
                "signer-unknown",
                "the same record, sealed anew with a stranger's key",
                sealed(&record(), &stranger(), SEALED_AT),
            ),
            |vector| Vector { signer: code("unknown"), ..vector },
        ),
        listed(
            "signer-revoked",
            "revoked in the same second",
            "revoked",
            json!({ "revoked-at": "2026-11-23T09:00:00Z" }),
        ),
        listed(
            "signer-revoked-since",
            "revoked a second later, before the reader looks",
            "known-revoked-since",
            json!({ "revoked-at": "2026-11-23T09:00:01Z" }),
        ),
        listed(
            "signer-expired",
            "its last day was the day before",
            "expired",
            json!({ "valid-to": "2026-11-22" }),
        ),
        listed(
            "signer-expired-since",
            "its last second was that of the sealing",
            "known-expired-since",
            json!({ "valid-to": "2026-11-23T10:00:00+01:00" }),
        ),
        listed(
            "signer-last-day",
            "its last day is that of the sealing",
            "known",
            json!({ "valid-to": "2026-11-23" }),
        ),
        listed(
            "signer-not-yet-valid",
            "its first day is the day after",
            "not-yet-valid",
            json!({ "valid-from": "2026-11-24" }),
        ),
    ]
}

/// A record by a pack that builds on another one.
fn on_base() -> Vec<u8> {
    let mut record = record();
    let (pack, version, sha256) = ("se-lag".to_owned(), "1".to_owned(), sha256_hex(b"base"));
    record.policy.extends = vec![PolicyBase { pack, version, sha256 }];
    sealed(&record, &maja(), SEALED_AT)
}

fn policies(plain: Vec<u8>) -> Vec<Named> {
    let at_hand = |name, policy, comment, pack: Option<String>| {
        with(intact(name, comment, plain.clone()), |vector| Vector { policy: code(policy), pack, ..vector })
    };
    let digest = sha256_hex(b"policy");
    vec![
        at_hand(
            "policy-other-version",
            "other-version",
            "the pack at hand is newer",
            Some(format!("herrljunga 1.1.0 {digest}")),
        ),
        at_hand(
            "policy-other-contents",
            "other-contents",
            "the pack at hand says it is the same and is not",
            Some(format!("herrljunga 1.0.0 {}", sha256_hex(b"other"))),
        ),
        at_hand(
            "policy-other-pack",
            "unknown-pack",
            "the pack at hand is another's",
            Some(format!("exempel 1.0.0 {digest}")),
        ),
        with(intact("policy-other-base", "the pack that it builds on is not at hand", on_base()), |vector| {
            Vector { policy: code("other-contents"), ..vector }
        }),
        at_hand("policy-unknown-pack", "unknown-pack", "there is no pack at hand", None),
    ]
}

fn days() -> Vec<Named> {
    let sealed_at = |name, comment, moment: i64, publish_on: &str, freshness, now| {
        let mut record = record();
        record.sealed_at = klartecken_record::rfc3339(moment).expect("a year of four digits");
        record.subject.publish_on = publish_on.to_owned();
        with(intact(name, comment, sealed(&record, &maja(), moment)), |vector| Vector {
            freshness: code(freshness),
            now,
            ..vector
        })
    };
    let (today, later) = ("2026-11-23", SEALED_AT + 30 * DAY);
    // 2026-11-22T23:00:00Z is midnight in Sweden.
    let midnight = SEALED_AT - 10 * 60 * 60;
    vec![
        sealed_at(
            "freshness-before",
            "a week ahead",
            SEALED_AT - 7 * DAY,
            today,
            "before-publication",
            later,
        ),
        sealed_at("freshness-after", "two days late", SEALED_AT + 2 * DAY, today, "after-publication", later),
        sealed_at(
            "freshness-midnight",
            "Swedish midnight: the day before, in UTC",
            midnight,
            today,
            "publication-day",
            later,
        ),
        sealed_at(
            "freshness-before-midnight",
            "a second before",
            midnight - 1,
            today,
            "before-publication",
            later,
        ),
        sealed_at(
            "freshness-slow-clock",
            "five minutes ahead of the reader",
            SEALED_AT,
            today,
            "publication-day",
            SEALED_AT - 300,
        ),
        sealed_at(
            "freshness-future",
            "a second more than that",
            SEALED_AT,
            today,
            "from-the-future",
            SEALED_AT - 301,
        ),
    ]
}

fn sealed(record: &Record, key: &SecretKey, moment: i64) -> Vec<u8> {
    let input = unsealed(record, &key.public(), moment).expect("the record is proper");
    let signature = key.sign(input.as_bytes());
    input.seal(&signature).expect("the signature is the key's").into_bytes()
}

fn with((name, vector): Named, change: impl FnOnce(Vector) -> Vector) -> Named {
    (name, change(vector))
}

fn code(code: &str) -> Option<String> {
    Some(code.to_owned())
}
