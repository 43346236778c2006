//! Every string of a JSON value, with its place as a JSON Pointer (RFC 6901).

use super::nfc::{is_nfc, nfc};
use serde_json::Value;

/// Brings every string of the value into normal form C.
pub(super) fn normalise(value: &mut Value) {
    match value {
        Value::String(text) if !is_nfc(text) => *text = nfc(text),
        Value::Array(items) => items.iter_mut().for_each(normalise),
        Value::Object(members) => members.values_mut().for_each(normalise),
        _ => {}
    }
}

/// The place of the first string that `test(field, text)` finds.
///
/// `field` is the name of the member that the string, or the array it stands in, belongs to.
pub(super) fn find(value: &Value, test: &dyn Fn(&str, &str) -> bool) -> Option<String> {
    let mut pointer = String::new();
    find_below(value, "", &mut pointer, test).then_some(pointer)
}

/// The names of members are those of the record's fields: none has a letter that a pointer would have to escape.
fn find_below(value: &Value, field: &str, pointer: &mut String, test: &dyn Fn(&str, &str) -> bool) -> bool {
    let here = pointer.len();
    let mut step = |segment: &str, field: &str, value: &Value| {
        pointer.truncate(here);
        pointer.push('/');
        pointer.push_str(segment);
        find_below(value, field, pointer, test)
    };
    match value {
        Value::String(text) => test(field, text),
        Value::Array(items) => {
            items.iter().enumerate().any(|(index, item)| step(&index.to_string(), field, item))
        }
        Value::Object(members) => members.iter().any(|(name, member)| step(name, name, member)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
