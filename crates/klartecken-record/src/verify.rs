//! Whether an envelope can be believed: four questions, each with its own answer.

mod circumstances;
mod error;
mod freshness;
mod integrity;
mod policy;
mod signer;

use crate::{key::KeyId, record::Record};

pub use circumstances::{Circumstances, KnownPack};
pub use error::VerifyError;
pub use freshness::Freshness;
pub use integrity::Integrity;
pub use policy::Policy;
pub use signer::Signer;

/// Four answers. There is no fifth that sums them up, because none can stand in for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// Whether the bytes are what the key in them signed.
    pub integrity: Integrity,
    /// Whose key it is.
    pub signer: Signer,
    /// Whether the policy pack is one that the reader knows.
    pub policy: Policy,
    /// When it was sealed, seen from the day of publication.
    pub freshness: Freshness,
    /// What was signed; nothing unless the integrity is intact.
    pub record: Option<Record>,
    /// The key that signed; nothing unless the integrity is intact.
    pub key_id: Option<KeyId>,
}

/// Looks at the bytes of an envelope's file, and only then, if they are intact, at what they say.
pub fn verify(bytes: &[u8], against: &Circumstances) -> Verification {
    match integrity::open(bytes) {
        Ok(opened) => Verification {
            integrity: Integrity::Intact,
            signer: signer::look_up(&opened.key_id, opened.sealed_at, against),
            policy: policy::compare(&opened.record.policy, against.packs),
            freshness: freshness::judge(&opened.record.subject.publish_on, opened.sealed_at, against.now),
            record: Some(opened.record),
            key_id: Some(opened.key_id),
        },
        Err(error) => Verification {
            integrity: Integrity::Broken(error),
            signer: Signer::NotChecked,
            policy: Policy::NotChecked,
            freshness: Freshness::NotChecked,
            record: None,
            key_id: None,
        },
    }
}

impl Verification {
    /// Whether any of the answers is one that nobody should file the record with, unasked.
    ///
    /// No list of keys and an unknown pack are not failures: they are questions that the reader has not answered.
    pub fn has_failure(&self) -> bool {
        self.integrity.is_failure() || self.signer.is_failure() || self.freshness.is_failure()
    }
}
