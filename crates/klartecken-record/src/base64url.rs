//! Base64url without padding (RFC 4648 §5), in its one canonical spelling.

use base64ct::{Base64UrlUnpadded, Encoding};

/// The spelling of these bytes.
pub(crate) fn encode(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// The bytes, or nothing where the text is not exactly what [`encode`] writes.
///
/// Padding, the other alphabet, line breaks and set tail bits are all refused: two spellings of the same bytes would
/// be two files with the same signature.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let bytes = Base64UrlUnpadded::decode_vec(text).ok()?;
    (encode(&bytes) == text).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_canonical_spelling_is_read() {
        assert_eq!(decode("_-8"), Some(vec![0xff, 0xef]));
        for other in ["_-8=", "/+8", "_-9", "_-8\n", " _-8", "_-8A_", "å"] {
            assert_eq!(decode(other), None, "{other:?}");
        }
    }
}
