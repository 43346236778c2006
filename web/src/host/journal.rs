//! The journal in the page's database.

use klartecken::{Entry, in_order};

use super::{
    HostError,
    storage::{self, Store},
};

/// Keeps a sealed record; returns only when it is there.
pub(crate) async fn append(entry: &Entry) -> Result<(), HostError> {
    storage::put(Store::Journal, &entry.id, entry).await
}

/// The record of that id.
pub(crate) async fn entry(id: &str) -> Result<Option<Entry>, HostError> {
    storage::get(Store::Journal, id).await
}

/// Every record kept, newest first.
pub(crate) async fn entries() -> Result<Vec<Entry>, HostError> {
    Ok(in_order(storage::all(Store::Journal).await?))
}
