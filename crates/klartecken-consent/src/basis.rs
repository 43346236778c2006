//! Another ground than consent.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Another ground than consent for showing somebody, and why it is the right one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Basis {
    /// Which.
    pub ground: Ground,
    /// Why it is the right one, in writing; nothing rests on it without.
    #[serde(default)]
    pub motivation: String,
    /// The channels that a contract names; everywhere where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
    /// The last day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "klartecken_post::date::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub valid_until: Option<NaiveDate>,
    /// Where the decision or the contract is kept. Never a name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
}

/// A ground in GDPR article 6.1 other than consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Ground {
    /// A task in the public interest (6.1 e).
    PublicTask,
    /// A contract with the one shown, such as a model's (6.1 b).
    ContractModel,
    /// A legitimate interest (6.1 f): there so that it can be refused, for no authority may rest its tasks on it.
    LegitimateInterest,
}
