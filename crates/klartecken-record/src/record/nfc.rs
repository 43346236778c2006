//! Unicode normalisation form C (UAX #15).
//!
//! ICU4X's tables are half the size of the other well-kept ones, which the page's first load notices.

use icu_normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();

/// The text in NFC.
pub(super) fn nfc(text: &str) -> String {
    NFC.normalize(text).into_owned()
}

/// Whether the text is in NFC.
pub(super) fn is_nfc(text: &str) -> bool {
    NFC.is_normalized(text)
}
