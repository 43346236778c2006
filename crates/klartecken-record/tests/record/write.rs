//! What a writer refuses, and what it puts right.

use klartecken_record::{
    MAX_ENVELOPE_BYTES, Record, WriteError,
    record::{Expected, FieldError, RecordError},
    unsealed,
};

use crate::example;

fn refusal(change: impl FnOnce(&mut Record)) -> WriteError {
    let mut record = example::record();
    change(&mut record);
    unsealed(&record, &example::key().public(), example::SEALED_AT).unwrap_err()
}

#[test]
fn identity_numbers_are_refused_wherever_they_stand() {
    let at = |pointer: &str| WriteError::IdentityNumber { pointer: pointer.to_owned() };
    let number = || "Gäller 19811218-9876".to_owned();
    assert_eq!(refusal(|record| record.signer.name = number()), at("/signer/name"));
    assert_eq!(refusal(|record| record.unread = vec!["".to_owned(), number()]), at("/unread/1"));
    assert_eq!(
        refusal(|record| record.rules[1].findings[0].confirmed = Some(number())),
        at("/rules/1/findings/0/confirmed")
    );
    assert_eq!(
        refusal(|record| record.people[0].consent_references[0] = number()),
        at("/people/0/consent-references/0")
    );
}

#[test]
fn ids_are_exempt_from_the_search_for_identity_numbers() {
    let mut record = example::record();
    record.subject.media[0].id = "811218-9876".to_owned();
    record.people[0].shown_in[0] = "811218-9876".to_owned();
    assert!(record.to_bytes().is_ok());
}

#[test]
fn malformed_fields_are_refused_with_their_place() {
    let at =
        |pointer: &str, expected| WriteError::Field(FieldError { pointer: pointer.to_owned(), expected });
    assert_eq!(refusal(|record| record.earlier = Some("AB".repeat(32))), at("/earlier", Expected::Digest));
    assert_eq!(
        refusal(|record| record.subject.media[0].sha256.clear()),
        at("/subject/media/0/sha256", Expected::Digest)
    );
    assert_eq!(
        refusal(|record| record.subject.publish_on = "2026-02-29".to_owned()),
        at("/subject/publish-on", Expected::Date)
    );
    assert_eq!(
        refusal(|record| record.sealed_at = "2026-11-23T09:00:00+00:00".to_owned()),
        at("/sealed-at", Expected::Moment)
    );
    assert_eq!(
        refusal(|record| record.subject.text.scalars = 1 << 53),
        at("/subject/text/scalars", Expected::SafeInteger)
    );
}

#[test]
fn the_header_and_the_record_name_the_same_second() {
    let error = unsealed(&example::record(), &example::key().public(), example::SEALED_AT + 1).unwrap_err();
    let expected = WriteError::IssuedAt { issued_at: example::SEALED_AT + 1, sealed_at: example::SEALED_AT };
    assert_eq!(error, expected);
}

#[test]
fn a_record_too_large_to_be_read_is_not_written() {
    let error = refusal(|record| record.unread = vec!["å".repeat(MAX_ENVELOPE_BYTES / 2)]);
    assert!(matches!(error, WriteError::Size { limit: MAX_ENVELOPE_BYTES, .. }));
}

#[test]
fn strings_are_written_in_normal_form_c() {
    let composed = example::record();
    let mut decomposed = example::record();
    decomposed.signer.role = "kommunikato\u{308}r".to_owned();
    assert_ne!(decomposed, composed);
    assert_eq!(decomposed.to_bytes(), composed.to_bytes());
}

#[test]
fn a_reader_looks_at_the_fields_as_a_writer_does() {
    let payload = String::from_utf8(example::record().to_bytes().unwrap()).unwrap();
    assert_eq!(Record::from_bytes(payload.as_bytes()), Ok(example::record()));
    let changed = payload.replace("2026-11-23\"", "2026-11-31\"");
    let expected = FieldError { pointer: "/subject/publish-on".to_owned(), expected: Expected::Date };
    assert_eq!(Record::from_bytes(changed.as_bytes()), Err(RecordError::Field(expected).into()));
}
