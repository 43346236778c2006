//! The third question: is the policy pack one that the reader knows?

use super::KnownPack;
use crate::record;

/// Whether the policy pack is one that the reader knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Not looked at, because the integrity is broken.
    NotChecked,
    /// The very same pack, on the very same packs.
    Known,
    /// The same id and version, but other contents: one of the two, or a pack that they build on, has been changed.
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
    let is_at_hand = |base: &record::PolicyBase| {
        let same = |pack: &KnownPack| pack.id == base.pack && pack.sha256 == base.sha256;
        packs.iter().any(same)
    };
    let whole = policy.extends.iter().all(is_at_hand);
    if whole && same_version().any(|pack| pack.sha256 == policy.sha256) {
        Policy::Known
    } else if same_version().next().is_some() {
        Policy::OtherContents
    } else if same_id().next().is_some() {
        Policy::OtherVersion
    } else {
        Policy::UnknownPack
    }
}
