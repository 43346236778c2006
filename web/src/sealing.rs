//! Sealing: from the review to an envelope that is safely in the journal.

use klartecken::{
    Action, Entry, NotReady, Review, Signer, protocol,
    record::{Envelope, SealError, WriteError, unsealed},
};

use crate::host::{HostError, clock, journal, keys};

/// A record that is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SealedRecord {
    pub(crate) entry: Entry,
    /// Whether the key's private half could be read out of the browser.
    pub(crate) exportable_key: bool,
    /// Why it is not in the journal, where it is not: then the file is the only copy.
    pub(crate) not_kept: Option<HostError>,
}

/// Why nothing was sealed.
#[derive(Debug)]
pub(crate) enum Failure {
    NotReady(NotReady),
    Write(WriteError),
    Seal(SealError),
    Host(HostError),
}

/// Seals the review as it stands. The user is told only when the record is in the journal, or that it is not.
pub(crate) async fn seal(review: &Review, signer: &Signer) -> Result<SealedRecord, Failure> {
    let now = clock::now();
    // What was clear yesterday may not be today: a consent may have run out.
    let mut review = review.clone();
    review.act(Action::Today(clock::today()));
    let record = protocol(&review, signer, now).map_err(Failure::NotReady)?;
    let key = keys::signing_key().await.map_err(Failure::Host)?;
    let input = unsealed(&record, &key.public, now.timestamp()).map_err(Failure::Write)?;
    let signature = key.sign(input.as_bytes()).await.map_err(Failure::Host)?;
    let envelope: Envelope = input.seal(&signature).map_err(Failure::Seal)?;
    let entry = Entry::new(&envelope, now.timestamp());
    let not_kept = journal::append(&entry).await.err();
    Ok(SealedRecord { entry, exportable_key: key.is_exportable(), not_kept })
}

/// The record of that id, sealed on an earlier visit.
pub(crate) async fn kept(id: Option<&str>) -> Option<SealedRecord> {
    let entry = journal::entry(id?).await.ok().flatten()?;
    let exportable_key = keys::existing_key().await.ok().flatten().is_some_and(|key| key.is_exportable());
    Some(SealedRecord { entry, exportable_key, not_kept: None })
}
