//! A review as it is kept between two visits.

use klartecken_pack::PackName;
use serde::{Deserialize, Serialize};

use super::{Review, Sealed};
use crate::Document;

/// The draft, and what was sealed of it: after a reload a change must still show, and a new record refer to the old one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Kept {
    /// The draft as it stands.
    pub document: Document,
    /// The draft as it was sealed, where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<KeptSeal>,
}

/// What was sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct KeptSeal {
    /// SHA-256 of the envelope.
    pub envelope: String,
    /// The draft at that moment.
    pub document: Document,
    /// By which pack it was checked.
    #[serde(default)]
    pub pack: PackName,
}

impl From<Document> for Kept {
    fn from(document: Document) -> Kept {
        Kept { document, sealed: None }
    }
}

impl Review {
    /// What to keep of it.
    pub fn to_kept(&self) -> Kept {
        let pack = &self.policy.pack().id;
        let seal = |sealed: &Sealed| KeptSeal {
            envelope: sealed.envelope_sha256.clone(),
            document: Document::new(&sealed.draft, &sealed.pack.id),
            pack: sealed.pack.clone(),
        };
        Kept { document: Document::new(&self.draft, pack), sealed: self.sealed.as_ref().map(seal) }
    }
}
