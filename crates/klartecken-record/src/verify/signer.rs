//! The second question: whose key is it?

use super::Circumstances;
use crate::key::{KeyId, Standing};

/// Whose key it is.
///
/// The moment of sealing is the signer's own word: whoever holds a stolen key can write any. Where a key was revoked
/// because it was lost, the day on which the envelope was registered counts, and this program does not know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signer {
    /// Not looked at, because the integrity is broken.
    NotChecked,
    /// The reader has no list: the key could be anybody's.
    NotPinned,
    /// There is a list, and the key is not on it.
    Unknown,
    /// The key is on the list.
    Listed {
        /// Whose the list says it is.
        name: Option<String>,
        /// Whether it counted when the record says that it was sealed.
        at_sealing: Standing,
        /// Whether it counts now.
        now: Standing,
    },
}

impl Signer {
    /// The answer's word, which never changes its meaning.
    pub fn code(&self) -> &'static str {
        match self {
            Signer::NotChecked => "not-checked",
            Signer::NotPinned => "not-pinned",
            Signer::Unknown => "unknown",
            Signer::Listed { at_sealing: Standing::Revoked, .. } => "revoked",
            Signer::Listed { at_sealing: Standing::NotYetValid, .. } => "not-yet-valid",
            Signer::Listed { at_sealing: Standing::Expired, .. } => "expired",
            Signer::Listed { now: Standing::Revoked, .. } => "known-revoked-since",
            Signer::Listed { now: Standing::Expired, .. } => "known-expired-since",
            Signer::Listed { .. } => "known",
        }
    }

    /// Whether a list was given and the key did not count on it when the record says that it was sealed.
    pub fn is_failure(&self) -> bool {
        match self {
            Signer::NotChecked | Signer::NotPinned => false,
            Signer::Unknown => true,
            Signer::Listed { at_sealing, .. } => *at_sealing != Standing::Valid,
        }
    }
}

pub(super) fn look_up(key_id: &KeyId, sealed_at: i64, against: &Circumstances) -> Signer {
    let Some(keys) = against.keys else { return Signer::NotPinned };
    match keys.find(key_id) {
        None => Signer::Unknown,
        Some(listed) => Signer::Listed {
            name: listed.name.clone(),
            at_sealing: listed.standing(sealed_at),
            now: listed.standing(against.now),
        },
    }
}
