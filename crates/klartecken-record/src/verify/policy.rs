//! The third question: is the policy pack one that the reader knows?

use super::KnownPack;
use crate::record;

/// Whether the policy pack is one that the reader knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Not looked at, because the integrity is broken.
    NotChecked,
    /// The very same pack.
    Known,
    /// The same id and version, but other contents: one of the two has been changed without saying so.
    OtherContents,
    /// The same id, in another version.
    OtherVersion,
    /// No pack of that id is at hand.
    UnknownPack,
}

impl Policy {
    /// The answer's word, which never changes its meaning.
    pub fn code(&self) -> &'static str {
        match self {
            Policy::NotChecked => "not-checked",
            Policy::Known => "known",
            Policy::OtherContents => "other-contents",
            Policy::OtherVersion => "other-version",
            Policy::UnknownPack => "unknown-pack",
        }
    }
}

/// The best that any of the packs can say.
pub(super) fn compare(policy: &record::Policy, packs: &[KnownPack]) -> Policy {
    let same_id = || packs.iter().filter(|pack| pack.id == policy.pack);
    let same_version = || same_id().filter(|pack| pack.version == policy.version);
    if same_version().any(|pack| pack.sha256 == policy.sha256) {
        Policy::Known
    } else if same_version().next().is_some() {
        Policy::OtherContents
    } else if same_id().next().is_some() {
        Policy::OtherVersion
    } else {
        Policy::UnknownPack
    }
}
