//! What a yes or a no reaches, and how it was given.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a yes or a no reaches, for how long, and how it was given and kept.
///
/// For a no every empty list means "everything"; for a yes see [`Demands`](crate::Demands).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Terms {
    /// The channels that it names, such as `facebook`.
    pub channels: Vec<String>,
    /// What the pictures may be used for, in words that the municipality chooses, such as `information`.
    pub purposes: Vec<String>,
    /// What of the person may be shown or said.
    pub data: Vec<DataCategory>,
    /// Whether it covers paid spreading; `None` where nobody has asked.
    pub paid: Option<bool>,
    /// Lower-case hexadecimal SHA-256 of the only pictures that it is about; empty where it is about no single ones.
    pub pictures: Vec<String>,
    /// The only series that it is about, such as `lucia-2026`; empty where it is about none.
    pub series: String,
    /// The last day on which it holds.
    #[serde(with = "klartecken_post::date::optional")]
    pub valid_until: Option<NaiveDate>,
    /// The event that ends it, such as `school-year-end`; `valid_until` is then the event's day, where it is known.
    pub until_event: String,
    /// How it was given.
    pub form: Option<Form>,
    /// The version of the notice that the giver had read.
    pub notice_version: String,
    /// Lower-case hexadecimal SHA-256 of that notice.
    pub notice_sha256: Option<String>,
    /// Where the evidence is kept, such as a form's number. Never a name.
    pub reference: String,
    /// Lower-case hexadecimal SHA-256 of the evidence.
    pub evidence_sha256: Option<String>,
    /// Whether it is explicit about special categories (GDPR article 9.2 a).
    pub explicit: bool,
    /// Whether a no would have had no consequence (GDPR article 7.4); `None` where nobody has asked.
    pub refusal_consequence_free: Option<bool>,
    /// Whether the child has been heard; `None` where nobody has asked.
    pub child_heard: Option<bool>,
    /// Whether secrecy has been waived too (10 kap. 1 § OSL): a consent is no waiver.
    pub secrecy_waiver: bool,
}

/// How a yes or a no was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Form {
    /// On paper, signed.
    Written,
    /// With an electronic identity or in an e-service: a signed text that can be shown again counts as written.
    Digital,
    /// Said, with a note of it.
    OralNoted,
}

/// What of a person a publication shows or says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DataCategory {
    /// A picture.
    Image,
    /// A film.
    Video,
    /// The voice.
    Voice,
    /// The name.
    Name,
    /// The school or preschool.
    School,
}
