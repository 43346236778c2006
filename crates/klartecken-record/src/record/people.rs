//! The people whom a post is about, without their names.

use serde::{Deserialize, Serialize};

/// One person: never a name, a birth date or an identity number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Person {
    /// A reference that means nothing outside this record, such as `P1`.
    pub r#ref: String,
    /// The age band's word.
    pub age_band: String,
    /// Ids of the media that show the person.
    pub shown_in: Vec<String>,
    /// Whether the text names the person.
    pub named: bool,
    /// Whether somebody can tell who it is.
    pub identifiable: bool,
    /// How far the consents carry, in one word.
    pub outcome: String,
    /// Why, in one word.
    pub code: String,
    /// Where the consents are kept: references into the municipality's own register.
    pub consent_references: Vec<String>,
}
