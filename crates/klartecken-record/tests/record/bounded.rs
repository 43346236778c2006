//! Whatever comes in, the answer is an answer: no panic, and nothing but the envelope itself is intact.

use std::sync::LazyLock;

use klartecken_record::{
    Circumstances, Integrity, KeyList, MAX_ENVELOPE_BYTES, Record, VerifyError, rfc3339, verify,
};
use proptest::prelude::*;

use crate::example;

static ENVELOPE: LazyLock<Vec<u8>> = LazyLock::new(|| example::sealed(&example::record()).into_bytes());

fn is_intact(bytes: &[u8], now: i64) -> bool {
    let verification = verify(bytes, &Circumstances { keys: None, packs: &[], now });
    assert_eq!(verification.record.is_some(), verification.key_id.is_some());
    assert_eq!(verification.record.is_some(), !verification.integrity.is_failure());
    verification.record.is_some()
}

#[test]
fn a_file_too_large_is_refused_by_its_size() {
    let limit = MAX_ENVELOPE_BYTES;
    let broken = |bytes: usize| {
        verify(&vec![b' '; bytes], &Circumstances { keys: None, packs: &[], now: 0 }).integrity
    };
    assert_eq!(broken(limit + 1), Integrity::Broken(VerifyError::Size { bytes: limit + 1, limit }));
    assert!(matches!(broken(limit), Integrity::Broken(VerifyError::Envelope(_))));
}

#[test]
fn deep_nesting_is_no_trouble() {
    for open in ["[", "{\"payload\":", "{\"keys\":["] {
        let deep = open.repeat(100_000);
        assert!(!is_intact(deep.as_bytes(), 0));
        assert!(Record::from_bytes(deep.as_bytes()).is_err());
        assert!(KeyList::from_json(&deep).is_err());
    }
}

proptest! {
    #[test]
    fn chance_bytes_are_broken(bytes in prop::collection::vec(any::<u8>(), 0..400), now: i64) {
        prop_assert!(!is_intact(&bytes, now));
        prop_assert!(Record::from_bytes(&bytes).is_err());
    }

    #[test]
    fn chance_texts_are_no_key_lists_to_stumble_on(text in "[{}\\[\\]\":,a-z0-9 -]{0,80}", moment: i64) {
        let _ = KeyList::from_json(&text);
        let _ = rfc3339(moment);
    }

    #[test]
    fn a_changed_envelope_is_broken(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        now: i64,
    ) {
        let mut bytes = ENVELOPE.clone();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        prop_assert_eq!(is_intact(&bytes, now), bytes == *ENVELOPE);
    }

    #[test]
    fn a_spliced_envelope_is_broken(
        from: prop::sample::Index,
        to: prop::sample::Index,
        middle in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let (head, tail) = (from.index(ENVELOPE.len() + 1), to.index(ENVELOPE.len() + 1));
        let bytes = [&ENVELOPE[..head], &middle, &ENVELOPE[tail..]].concat();
        prop_assert_eq!(is_intact(&bytes, 0), bytes == *ENVELOPE);
    }

    #[test]
    fn a_changed_record_is_read_as_itself_or_not_at_all(place: prop::sample::Index, byte: u8) {
        let mut bytes = example::record().to_bytes().unwrap();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        if let Ok(record) = Record::from_bytes(&bytes) {
            // An identity number may have come about by chance; a reader lets that pass and a writer does not.
            prop_assert!(record.to_bytes().map_or(true, |written| written == bytes));
        }
    }
}
