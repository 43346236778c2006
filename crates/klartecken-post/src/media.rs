//! The pictures and films of a post, as their author describes them.

use serde::{Deserialize, Serialize};

use crate::Origin;

/// The name of a picture or film within one draft, such as `M1`.
pub type MediaId = String;

/// A picture or film of the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Media {
    /// Unique within the draft.
    pub id: MediaId,
    /// Picture or film.
    pub kind: MediaKind,
    /// The file's name, shown to the author and kept out of the record (it may hold a person's name).
    #[serde(default)]
    pub name: String,
    /// Bytes.
    #[serde(default)]
    pub size: u64,
    /// Lower-case hexadecimal SHA-256 of the file's bytes, where they have been read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// What the picture shows, for those who cannot see it.
    #[serde(default)]
    pub alt_text: String,
    /// Where it comes from and by what right it is used; `None` until somebody has answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// References of the identifiable people in it.
    /// `None` until somebody has answered; an empty list is the explicit answer "nobody can be identified".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<String>>,
}

/// Picture or film.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum MediaKind {
    /// A still or animated picture.
    Image,
    /// A film.
    Video,
}

impl MediaKind {
    /// The word in documents and records.
    pub fn as_str(self) -> &'static str {
        match self {
            MediaKind::Image => "image",
            MediaKind::Video => "video",
        }
    }
}
