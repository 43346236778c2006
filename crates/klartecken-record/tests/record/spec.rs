//! The worked example in SPEC.md is what this crate writes and reads.

use base64ct::{Base64UrlUnpadded, Encoding};
use klartecken_record::{Circumstances, Integrity, Record, unsealed, verify};

use crate::example;

#[test]
fn the_worked_example_is_what_is_written() {
    let record = example::record();
    let envelope = example::sealed(&record);
    let members: serde_json::Value = serde_json::from_slice(envelope.as_bytes()).unwrap();
    let decode = |member: &str| {
        let bytes = Base64UrlUnpadded::decode_vec(members[member].as_str().unwrap()).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let expected =
        [decode("protected"), decode("payload"), String::from_utf8(envelope.as_bytes().to_vec()).unwrap()];
    assert_eq!(example::blocks(), expected);
    assert!(
        example::SPEC.contains(&format!("`{}`", envelope.short_reference())),
        "{}",
        envelope.short_reference()
    );
}

#[test]
fn the_worked_example_is_intact() {
    let [_, payload, envelope] = example::blocks();
    let verification =
        verify(envelope.as_bytes(), &Circumstances { keys: None, packs: &[], now: example::SEALED_AT });
    assert_eq!(verification.integrity, Integrity::Intact);
    assert_eq!(verification.signer.code(), "not-pinned");
    assert_eq!(verification.policy.code(), "unknown-pack");
    assert_eq!(verification.freshness.code(), "publication-day");
    assert_eq!(verification.record, Some(Record::from_bytes(payload.as_bytes()).unwrap()));
    assert_eq!(verification.record, Some(example::record()));
    assert_eq!(verification.key_id, Some(example::key().public().key_id()));
    assert!(!verification.has_failure());
}

#[test]
fn an_envelope_comes_only_of_the_right_signature() {
    let input = || unsealed(&example::record(), &example::key().public(), example::SEALED_AT).unwrap();
    let signature = example::key().sign(input().as_bytes());
    assert!(input().seal(&signature).is_ok());
    assert!(input().seal(&signature[..63]).is_err());
    assert!(input().seal(&example::key().sign(b"")).is_err());
}

#[test]
fn the_specification_stays_readable() {
    assert!(example::SPEC.lines().count() <= 200);
}
