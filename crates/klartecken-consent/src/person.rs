//! Somebody in a picture or a text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{AgeBand, Basis, Custodian, Custody, age};

/// Somebody who is seen, heard or named, by a reference that means nothing outside the draft or the register.
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
    /// Where the birth date comes from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub birth_date_source: BirthDateSource,
    /// Who decides for a child, or for an adult who cannot.
    #[serde(default)]
    pub custody: Custody,
    /// The guardians, where they are known: nobody else's yes then counts as a guardian's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub custodians: Vec<Custodian>,
    /// Where it is kept that a representative's mandate covers this; empty where nobody has looked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mandate: String,
    /// What the person is in the picture.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shown_as: ShownAs,
    /// Another ground than consent, where somebody has decided on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
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

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// What somebody is in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ShownAs {
    /// A private person in focus.
    #[default]
    Private,
    /// An employee at work, who depends on whoever asks.
    Employee,
    /// A politician in office.
    InOffice,
    /// Somebody no longer alive: data protection covers the living (GDPR recital 27).
    Deceased,
    /// One of many, and nobody in focus.
    InCrowd,
    /// Seen from behind or in another way that lets nobody tell who it is.
    FromBehind,
}

/// Where a birth date comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum BirthDateSource {
    /// Somebody who knows has said it.
    #[default]
    Known,
    /// The first digits of an identity number, which may be another day near by.
    IdentityNumber,
}

impl Person {
    /// An identifiable private person of unknown age.
    pub fn new(id: &str) -> Person {
        Person {
            id: id.to_owned(),
            age_band: None,
            birth_date: None,
            birth_date_source: BirthDateSource::default(),
            custody: Custody::default(),
            custodians: Vec::new(),
            mandate: String::new(),
            shown_as: ShownAs::default(),
            basis: None,
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
        (self.identifiable && self.shown_as != ShownAs::FromBehind) || self.named
    }

    /// Whether the person is a child on that day, or may be one: an unknown age counts as a child's.
    pub fn may_be_child(&self, on: NaiveDate) -> bool {
        // Nobody is elected before turning 18 (4 kap. 3 § kommunallagen).
        self.band_on(on) != Some(AgeBand::Adult) && self.shown_as != ShownAs::InOffice
    }
}
