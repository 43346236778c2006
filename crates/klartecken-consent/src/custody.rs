//! Who decides for somebody who does not decide alone.

use serde::{Deserialize, Serialize};

/// Who decides for a child (6 kap. föräldrabalken), or for an adult who cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Custody {
    /// Two custodians decide together (11 and 13 §§). Also what is assumed of a child where nobody knows.
    #[default]
    Joint,
    /// One custodian.
    Sole,
    /// Two custodians, one of whom is prevented (13 § second paragraph).
    OnePrevented,
    /// A specially appointed custodian (7–9 §§).
    SpeciallyAppointed,
    /// A god man for a child who came alone (lagen 2005:429), in the custodians' place.
    GodManUnaccompanied,
    /// A god man for an adult.
    GodManAdult,
    /// A förvaltare for an adult.
    Forvaltare,
    /// The holder of a future power of attorney (lagen 2017:310).
    Framtidsfullmakt,
    /// Nobody.
    None,
}

impl Custody {
    /// Whether it is about an adult who has somebody to decide for them.
    pub fn is_of_adult(self) -> bool {
        matches!(self, Custody::GodManAdult | Custody::Forvaltare | Custody::Framtidsfullmakt)
    }
}

/// One custodian of a child, by reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Custodian {
    /// The reference, such as `V1`. Never a name.
    pub id: String,
    /// Whether they are prevented from deciding (6 kap. 13 § second paragraph föräldrabalken).
    #[serde(default)]
    pub prevented: bool,
}
