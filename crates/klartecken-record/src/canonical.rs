//! The one spelling of a JSON value (JCS, RFC 8785), for the values that records have: whole numbers only.
//!
//! The well-kept library brings 17 kB of tables into the page's first load, to spell fractions that no record has.
//! Tests compare with it.

use serde::Serialize;
use serde_json::{Number, Value};

/// The canonical bytes of a value.
///
/// # Errors
/// Where the value has no JSON form; the types of this crate always have one.
pub(crate) fn bytes(value: &impl Serialize) -> Result<Vec<u8>, serde_json::Error> {
    let mut spelled = Vec::new();
    spell(&serde_json::to_value(value)?, &mut spelled)?;
    Ok(spelled)
}

/// Whether `found` is exactly how `value` is spelled.
///
/// Read a value, then ask this: whatever the reader passed over in silence (white space, the first of two members with
/// one name, `1.0` for `1`, `null` for a missing member, an array for an object) shows as a difference.
pub(crate) fn is_spelling_of(found: &[u8], value: &impl Serialize) -> bool {
    bytes(value).is_ok_and(|expected| expected == found)
}

fn spell(value: &Value, spelled: &mut Vec<u8>) -> Result<(), serde_json::Error> {
    match value {
        Value::Null => spelled.extend_from_slice(b"null"),
        Value::Bool(true) => spelled.extend_from_slice(b"true"),
        Value::Bool(false) => spelled.extend_from_slice(b"false"),
        Value::Number(number) => spelled.extend_from_slice(digits(number).as_bytes()),
        // It escapes what RFC 8785 §3.2.2.2 escapes, and as it does.
        Value::String(text) => serde_json::to_writer(&mut *spelled, text)?,
        Value::Array(items) => {
            spelled.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    spelled.push(b',');
                }
                spell(item, spelled)?;
            }
            spelled.push(b']');
        }
        Value::Object(members) => {
            spelled.push(b'{');
            // Sorted by code points, which for ASCII, as all names in records are, is the order of UTF-16 that JCS wants.
            for (index, (name, member)) in members.iter().enumerate() {
                if index > 0 {
                    spelled.push(b',');
                }
                serde_json::to_writer(&mut *spelled, name)?;
                spelled.push(b':');
                spell(member, spelled)?;
            }
            spelled.push(b'}');
        }
    }
    Ok(())
}

/// Fractions, and numbers that JavaScript cannot count with, are in no record.
/// Spelled in this way they are refused: if not as another spelling, then as no whole number of a record.
fn digits(number: &Number) -> String {
    match number.as_f64() {
        Some(value) if value.trunc() == value => (value as i64).to_string(),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection, prelude::*};
    use serde_json::json;

    use super::*;

    const MAX_SAFE: i64 = (1 << 53) - 1;

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-MAX_SAFE..=MAX_SAFE).prop_map(Value::from),
            ".*".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 8, |inner| {
            prop_oneof![
                collection::vec(inner.clone(), 0..8).prop_map(Value::from),
                collection::hash_map("[ -~]*", inner, 0..8)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_a_record_can_hold_is_spelled_as_the_library_spells_it(value in value()) {
            prop_assert_eq!(bytes(&value).unwrap(), serde_json_canonicalizer::to_vec(&value).unwrap());
        }
    }

    #[test]
    fn other_spellings_of_whole_numbers_are_none() {
        for other in ["1.0", "1e2", "-0", "-0.0", "9007199254740993", "1e400"] {
            let read = serde_json::from_str::<Value>(other);
            assert!(!read.is_ok_and(|value| is_spelling_of(other.as_bytes(), &value)), "{other}");
        }
        assert_eq!(
            bytes(&json!([1.5, 9_007_199_254_740_992_u64, -3])).unwrap(),
            b"[1.5,9007199254740992,-3]"
        );
    }
}
