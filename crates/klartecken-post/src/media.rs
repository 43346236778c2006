//! The pictures and films of a post, as their author describes them.

use serde::{Deserialize, Serialize};

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

/// By what right a picture or film is used (lagen (1960:729) om upphovsrätt).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", tag = "kind")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Origin {
    /// Made by the municipality's own staff at work.
    Own {},
    /// Made to order; the agreement should cover social media.
    #[serde(rename_all = "kebab-case")]
    Commissioned {
        /// The author to name (3 § of the act).
        #[serde(default)]
        author: String,
    },
    /// From an agency or by another paid licence.
    #[serde(rename_all = "kebab-case")]
    Licensed {
        /// The author or agency to name.
        #[serde(default)]
        author: String,
        /// Which licence or agreement, so that it can be found again.
        #[serde(default)]
        licence: String,
    },
    /// A Creative Commons licence that asks for title, author, source and licence (TASL).
    #[serde(rename_all = "kebab-case")]
    CreativeCommons {
        /// The work's title.
        #[serde(default)]
        title: String,
        /// Its author.
        #[serde(default)]
        author: String,
        /// Where it was found: an address.
        #[serde(default)]
        source: String,
        /// Which licence, such as `CC BY 4.0`.
        #[serde(default)]
        licence: String,
    },
    /// The protection has ended, or was given up (CC0).
    PublicDomain {},
    /// Made with generative AI.
    #[serde(rename_all = "kebab-case")]
    AiMade {
        /// Whether the post says so.
        #[serde(default)]
        labelled: bool,
    },
    /// Somebody else's, with their permission.
    #[serde(rename_all = "kebab-case")]
    Permission {
        /// The author to name.
        #[serde(default)]
        author: String,
        /// How and when permission was given, so that it can be shown.
        #[serde(default)]
        reference: String,
    },
    /// Nobody knows.
    Unknown {},
}

impl Origin {
    /// The word in documents, records and texts.
    pub fn code(&self) -> &'static str {
        match self {
            Origin::Own {} => "own",
            Origin::Commissioned { .. } => "commissioned",
            Origin::Licensed { .. } => "licensed",
            Origin::CreativeCommons { .. } => "creative-commons",
            Origin::PublicDomain {} => "public-domain",
            Origin::AiMade { .. } => "ai-made",
            Origin::Permission { .. } => "permission",
            Origin::Unknown {} => "unknown",
        }
    }
}
