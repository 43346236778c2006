//! What somebody has said about being shown.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One person's yes or no, on one day, about one [`Person`](crate::Person).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consent {
    /// The reference of the person it is about.
    pub person: String,
    /// In what capacity it was said.
    pub by: Giver,
    /// Which guardian, such as `V1`: two guardians need two references to count as two.
    #[serde(default)]
    pub giver: String,
    /// Yes or no.
    #[serde(default)]
    pub decision: Decision,
    /// The day on which it was said (calendar date in Sweden); without it, it does not count.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "klartecken_post::date::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub on: Option<NaiveDate>,
    /// The channels that it names. A yes without channels covers none; a no without channels covers all.
    #[serde(default)]
    pub channels: Vec<String>,
    /// The last day on which it holds; without end where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "klartecken_post::date::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub valid_until: Option<NaiveDate>,
    /// The day on which it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "klartecken_post::date::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub withdrawn_on: Option<NaiveDate>,
    /// Where the evidence is kept, such as a form's number. Never a name.
    #[serde(default)]
    pub reference: String,
}

/// In what capacity somebody said yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Giver {
    /// The person shown.
    #[serde(rename = "self")]
    Own,
    /// A guardian, for the child.
    Guardian,
    /// A guardian who approves what the child itself has said.
    GuardianApproval,
    /// Somebody without the right to decide: another relative, a teacher, a manager.
    Other,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Decision {
    /// Yes.
    #[default]
    Yes,
    /// No.
    No,
}

impl Consent {
    /// Whether a guardian said it.
    pub fn is_guardians(&self) -> bool {
        matches!(self.by, Giver::Guardian | Giver::GuardianApproval)
    }

    /// Whether it says anything about that channel.
    pub(crate) fn concerns(&self, channel: &str) -> bool {
        let named = self.channels.iter().any(|word| word == channel);
        named || (self.decision == Decision::No && self.channels.is_empty())
    }
}
