//! What the reader knows.

use crate::key::KeyList;

/// What the reader knows, and when it is.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The keys that somebody vouches for; nothing where the reader has no such list.
    pub keys: Option<&'a KeyList>,
    /// The policy packs at hand.
    pub packs: &'a [KnownPack],
    /// Unix seconds.
    pub now: i64,
}

/// A policy pack at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPack {
    /// The pack's id.
    pub id: String,
    /// The pack's version.
    pub version: String,
    /// SHA-256 of the pack file's bytes: 64 lowercase hexadecimal digits.
    pub sha256: String,
}
