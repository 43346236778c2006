//! In what capacity somebody speaks.

use serde::{Deserialize, Serialize};

/// In what capacity somebody said yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Giver {
    /// The person shown.
    #[serde(rename = "self")]
    Own,
    /// A guardian, or whoever stands in a guardian's place, for the child.
    Guardian,
    /// A guardian who approves what the child itself has said.
    GuardianApproval,
    /// God man, förvaltare or the holder of a future power of attorney, for an adult.
    Representative,
    /// Somebody without the right to decide: another relative, a teacher, a manager.
    Other,
}

impl Giver {
    /// Whether it is a guardian who speaks.
    pub fn is_guardian(self) -> bool {
        matches!(self, Giver::Guardian | Giver::GuardianApproval)
    }
}
