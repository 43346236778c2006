//! The one spelling of a JSON value (JCS, RFC 8785).

use serde::Serialize;

/// The canonical bytes of a value.
///
/// # Errors
/// Where the value has no JSON form; the types of this crate always have one.
pub(crate) fn bytes(value: &impl Serialize) -> Result<Vec<u8>, serde_json::Error> {
    serde_json_canonicalizer::to_vec(value)
}

/// Whether `found` is exactly how `value` is spelled.
///
/// Read a value, then ask this: whatever the reader passed over in silence (white space, the first of two members with
/// one name, `1.0` for `1`, `null` for a missing member, an array for an object) shows as a difference.
pub(crate) fn is_spelling_of(found: &[u8], value: &impl Serialize) -> bool {
    bytes(value).is_ok_and(|expected| expected == found)
}
