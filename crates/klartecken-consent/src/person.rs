//! Somebody in a picture or a text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{AgeBand, age};

/// Somebody who is seen, heard or named, by a reference that means nothing outside the draft.
///
/// There is no field for a name, on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// The reference, such as `P1`; unique within the draft.
    pub id: String,
    /// The age band on the day of consent, where that is all that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_band: Option<AgeBand>,
    /// The birth date; counts before the band, and never reaches a record.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "klartecken_post::date::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub birth_date: Option<NaiveDate>,
    /// Who decides for a child.
    #[serde(default)]
    pub custody: Custody,
    /// Whether somebody could tell who it is.
    #[serde(default = "yes")]
    pub identifiable: bool,
    /// Whether the post says the name, in the text or in the picture.
    #[serde(default)]
    pub named: bool,
}

fn yes() -> bool {
    true
}

/// Who decides for a child (6 kap. föräldrabalken).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Custody {
    /// Two custodians decide together (11 and 13 §§). Also what is assumed where nobody knows.
    #[default]
    Joint,
    /// One custodian.
    Sole,
    /// Two custodians, one of whom is prevented (13 § second paragraph).
    OnePrevented,
    /// A specially appointed custodian (7–9 §§).
    SpeciallyAppointed,
}

impl Person {
    /// An identifiable person of unknown age.
    pub fn new(id: &str) -> Person {
        Person {
            id: id.to_owned(),
            age_band: None,
            birth_date: None,
            custody: Custody::default(),
            identifiable: true,
            named: false,
        }
    }

    /// The age band on the day `on`; `None` where the age is unknown.
    pub fn band_on(&self, on: NaiveDate) -> Option<AgeBand> {
        match self.birth_date {
            Some(born) => age(born, on).map(AgeBand::of),
            None => self.age_band,
        }
    }

    /// Whether somebody can tell who it is: whoever is named can be told.
    pub fn is_identifiable(&self) -> bool {
        self.identifiable || self.named
    }

    /// Whether the person is a child on that day, or may be one: an unknown age counts as a child's.
    pub fn may_be_child(&self, on: NaiveDate) -> bool {
        self.band_on(on) != Some(AgeBand::Adult)
    }
}
