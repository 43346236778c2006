//! The program that seals: a record is written, signed with this browser's key, and put in the journal.

use klartecken::{
    Entry,
    record::{Envelope, Record, WriteError, unsealed},
};

use crate::{
    host::{HostError, journal, keys},
    sealing::Answer,
};

/// Seals the record in `record`, which is JSON, at `now`, in Unix seconds; answers in JSON.
pub async fn seal(record: &str, now: f64) -> String {
    // A moment in seconds is a whole number far below 2^53.
    #[allow(clippy::cast_possible_truncation, reason = "see above")]
    let answer = sealed(record, now as i64).await.unwrap_or_else(|refused| refused);
    // Strings and truth values give a writer of JSON no reason to refuse.
    serde_json::to_string(&answer).unwrap_or_default()
}

/// The answer of a record that is sealed, or of one that is not.
async fn sealed(record: &str, now: i64) -> Result<Answer, Answer> {
    let record: Record = serde_json::from_slice(record.as_bytes()).map_err(not_written)?;
    let key = keys::signing_key().await.map_err(not_done)?;
    let input = unsealed(&record, &key.public, now).map_err(|error| match error {
        WriteError::IdentityNumber { .. } => refused("seal-identity-number", String::new()),
        error => not_written(error),
    })?;
    let signature = key.sign(input.as_bytes()).await.map_err(not_done)?;
    let envelope: Envelope = input.seal(&signature).map_err(not_written)?;
    let entry = Entry::new(&envelope, now);
    let not_kept = journal::append(&entry).await.err();
    let fault = not_kept.map(|error| error.fault.text().to_owned());
    Ok(Answer { entry: Some(entry), exportable_key: key.is_exportable(), fault, detail: String::new() })
}

fn refused(key: &str, detail: String) -> Answer {
    Answer { fault: Some(key.to_owned()), detail, ..Answer::default() }
}

fn not_written(error: impl std::error::Error) -> Answer {
    refused("seal-write", error.to_string())
}

fn not_done(error: HostError) -> Answer {
    refused(error.fault.text(), error.detail)
}
