//! Unicode normalisation form C (UAX #15).
//!
//! Every browser can bring text into it; elsewhere it takes ICU4X's tables, which the page's first load would notice.
//! Both give the same for all time: the form of characters that once were assigned never changes.

/// Whether the text is in NFC.
pub(super) fn is_nfc(text: &str) -> bool {
    text.is_ascii() || nfc(text) == text
}

/// The text in NFC.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(super) fn nfc(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}

/// The text in NFC.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
pub(super) fn nfc(text: &str) -> String {
    icu_normalizer::ComposingNormalizer::new_nfc().normalize(text).into_owned()
}
