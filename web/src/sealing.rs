//! Sealing: from the review to an envelope that is safely in the journal.
//!
//! The review knows what to seal; how it is done is a program of its own, in [`sealer`](crate::sealer).

use klartecken::{Action, Entry, NotReady, Review, Signer, protocol};
use serde::{Deserialize, Serialize};

use crate::host::{HostError, clock, journal, keys, programs};

/// A record that is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SealedRecord {
    pub(crate) entry: Entry,
    /// Whether the key's private half could be read out of the browser.
    pub(crate) exportable_key: bool,
    /// The message key of why it is not in the journal, where it is not: then the file is the only copy.
    pub(crate) not_kept: Option<String>,
}

/// What the program that seals answers.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Answer {
    /// The sealed record, where there is one.
    pub(crate) entry: Option<Entry>,
    pub(crate) exportable_key: bool,
    /// The message key of why nothing was sealed, or of why it is not in the journal.
    pub(crate) fault: Option<String>,
    /// What the browser or a writer says about it.
    pub(crate) detail: String,
}

/// Why nothing was sealed.
#[derive(Debug)]
pub(crate) enum Failure {
    NotReady(NotReady),
    /// A message key, and what the browser or a writer says.
    Told(String, String),
}

impl From<HostError> for Failure {
    fn from(error: HostError) -> Failure {
        Failure::Told(error.fault.text().to_owned(), error.detail)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        Failure::Told("seal-write".to_owned(), error.to_string())
    }
}

/// Seals the review as it stands. The user is told only when the record is in the journal, or that it is not.
pub(crate) async fn seal(review: &Review, signer: &Signer) -> Result<SealedRecord, Failure> {
    let now = clock::now();
    // What was clear yesterday may not be today: a consent may have run out.
    let mut review = review.clone();
    review.act(Action::Today(clock::today()));
    let record = protocol(&review, signer, now).map_err(Failure::NotReady)?;
    let answer = programs::seal(&serde_json::to_string(&record)?, now.timestamp()).await?;
    let Answer { entry, exportable_key, fault, detail } = serde_json::from_slice(answer.as_bytes())?;
    match entry {
        Some(entry) => Ok(SealedRecord { entry, exportable_key, not_kept: fault }),
        None => Err(Failure::Told(fault.unwrap_or_default(), detail)),
    }
}

/// The record of that id, sealed on an earlier visit.
pub(crate) async fn kept(id: Option<&str>) -> Option<SealedRecord> {
    let entry = journal::entry(id?).await.ok().flatten()?;
    Some(SealedRecord { entry, exportable_key: keys::is_exportable().await, not_kept: None })
}
