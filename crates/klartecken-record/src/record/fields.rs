//! What a field must look like beyond its type.

use super::Record;
use crate::{digest::is_sha256_hex, time};

/// The largest whole number that JCS keeps exactly (RFC 8785 appendix D, RFC 7493).
const LARGEST: u64 = (1 << 53) - 1;

/// A field that does not look as it must.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pointer} is not {expected}")]
pub struct FieldError {
    /// The field's place, as a JSON Pointer (RFC 6901).
    pub pointer: String,
    /// What it had to be.
    pub expected: Expected,
}

/// What a field must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Expected {
    /// 64 lowercase hexadecimal digits.
    #[error("a SHA-256 digest of 64 lowercase hexadecimal digits")]
    Digest,
    /// `2026-11-23`
    #[error("a calendar date as in 2026-11-23")]
    Date,
    /// `2026-11-23T09:00:00Z`
    #[error("a moment in UTC as in 2026-11-23T09:00:00Z")]
    Moment,
    /// At most 2⁵³ − 1.
    #[error("at most 9007199254740991")]
    SafeInteger,
}

/// Whether every digest, date, moment and number is well-formed; Unix seconds of the sealing if so.
pub(super) fn check(record: &Record) -> Result<i64, FieldError> {
    let subject = &record.subject;
    let error = |pointer: &str, expected| FieldError { pointer: pointer.to_owned(), expected };
    let digest = |pointer: &str, text: &str| {
        if is_sha256_hex(text) { Ok(()) } else { Err(error(pointer, Expected::Digest)) }
    };
    let safe = |pointer: &str, number: u64| {
        if number <= LARGEST { Ok(()) } else { Err(error(pointer, Expected::SafeInteger)) }
    };

    digest("/subject/text/sha256", &subject.text.sha256)?;
    safe("/subject/text/scalars", subject.text.scalars)?;
    for (index, media) in subject.media.iter().enumerate() {
        digest(&format!("/subject/media/{index}/sha256"), &media.sha256)?;
        safe(&format!("/subject/media/{index}/size"), media.size)?;
        if let Some(alt_text) = &media.alt_text_sha256 {
            digest(&format!("/subject/media/{index}/alt-text-sha256"), alt_text)?;
        }
    }
    if time::read_date(&subject.publish_on).is_none() {
        return Err(error("/subject/publish-on", Expected::Date));
    }
    digest("/policy/sha256", &record.policy.sha256)?;
    for (index, base) in record.policy.extends.iter().enumerate() {
        digest(&format!("/policy/extends/{index}/sha256"), &base.sha256)?;
    }
    if let Some(earlier) = &record.earlier {
        digest("/earlier", earlier)?;
    }
    time::read_rfc3339(&record.sealed_at).ok_or_else(|| error("/sealed-at", Expected::Moment))
}
