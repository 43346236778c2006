//! The municipality's own list of keys: whose they are, and when they count.

mod read;

use super::{KeyError, KeyId, PublicKey};

pub use read::KeyListError;

/// Public keys that somebody vouches for. No key is in it twice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeyList(Vec<ListedKey>);

/// One key of a list. All moments are Unix seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedKey {
    /// The key.
    pub key: PublicKey,
    /// Whose it is.
    pub name: Option<String>,
    /// The first second in which it counts.
    pub valid_from: Option<i64>,
    /// The last second in which it counts.
    pub valid_to: Option<i64>,
    /// The second from which it does not count any more, whatever else is said.
    pub revoked_at: Option<i64>,
}

/// Whether a key counts at some moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    Valid,
    /// It has been revoked.
    Revoked,
    /// Its time had not begun.
    NotYetValid,
    /// Its time was over.
    Expired,
}

impl KeyList {
    /// The list of these keys.
    ///
    /// # Errors
    /// Where a key is there twice.
    pub fn new(keys: Vec<ListedKey>) -> Result<KeyList, KeyListError> {
        for (index, listed) in keys.iter().enumerate() {
            if let Some(first) = keys[..index].iter().position(|earlier| earlier.key == listed.key) {
                return Err(KeyListError::Twice { index, first });
            }
        }
        Ok(KeyList(keys))
    }

    /// The keys, in the list's order.
    pub fn keys(&self) -> &[ListedKey] {
        &self.0
    }

    /// The key of that id.
    pub fn find(&self, id: &KeyId) -> Option<&ListedKey> {
        self.0.iter().find(|listed| listed.key.key_id() == *id)
    }
}

impl ListedKey {
    /// A key with nothing said about it.
    pub fn unnamed(key: PublicKey) -> ListedKey {
        ListedKey { key, name: None, valid_from: None, valid_to: None, revoked_at: None }
    }

    /// Whether it counts at that moment (Unix seconds).
    pub fn standing(&self, moment: i64) -> Standing {
        if self.revoked_at.is_some_and(|revoked| moment >= revoked) {
            Standing::Revoked
        } else if self.valid_from.is_some_and(|first| moment < first) {
            Standing::NotYetValid
        } else if self.valid_to.is_some_and(|last| moment > last) {
            Standing::Expired
        } else {
            Standing::Valid
        }
    }
}
