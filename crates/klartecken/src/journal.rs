//! The journal: sealed records in the order in which they were kept.

use klartecken_post::sort;
use klartecken_record::{Circumstances, Envelope, Record, rfc3339, sha256_hex, verify};
use serde::{Deserialize, Serialize};

/// One sealed record in the journal. It is never changed; its id is the SHA-256 of its bytes.
///
/// Two journals merge by union, because the same record has the same id in both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Entry {
    /// Lower-case hexadecimal SHA-256 of the envelope.
    pub id: String,
    /// RFC 3339 in UTC: when it was put here.
    pub kept_at: String,
    /// The envelope's bytes, which are ASCII.
    pub envelope: String,
}

impl Entry {
    /// The entry of an envelope, kept at `now` (Unix seconds).
    pub fn new(envelope: &Envelope, now: i64) -> Entry {
        Entry {
            id: envelope.digest(),
            kept_at: rfc3339(now).unwrap_or_default(),
            envelope: String::from_utf8_lossy(envelope.as_bytes()).into_owned(),
        }
    }

    /// The record inside; `None` where the bytes are not those that the id names, or are no intact record.
    pub fn record(&self) -> Option<Record> {
        if sha256_hex(self.envelope.as_bytes()) != self.id {
            return None;
        }
        verify(self.envelope.as_bytes(), &Circumstances { keys: None, packs: &[], now: 0 }).record
    }

    /// The first eight digits of the id, for people to tell records apart by.
    pub fn short_reference(&self) -> &str {
        self.id.get(..8).unwrap_or(&self.id)
    }

    /// A name for its file that sorts by day.
    pub fn file_name(&self) -> String {
        let day = self.kept_at.get(..10).unwrap_or_default();
        format!("klartecken-{day}-{}.jws.json", self.short_reference())
    }
}

/// The entries of a journal, newest first.
pub fn in_order(mut entries: Vec<Entry>) -> Vec<Entry> {
    sort::by(&mut entries, |a, b| (&b.kept_at, &b.id).cmp(&(&a.kept_at, &a.id)));
    entries.dedup_by(|a, b| a.id == b.id);
    entries
}
