//! Age by calendar date.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{BirthDateSource, Person};

/// How old a person is, as coarsely as a record may say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AgeBand {
    /// Has not turned 13.
    #[serde(rename = "under-13")]
    Under13,
    /// Has turned 13 but not 16.
    #[serde(rename = "13-15")]
    From13To15,
    /// Has turned 16 but not 18.
    #[serde(rename = "16-17")]
    From16To17,
    /// Has turned 18.
    Adult,
}

impl AgeBand {
    /// The band of an age in whole years.
    pub fn of(years: u32) -> AgeBand {
        match years {
            0..13 => AgeBand::Under13,
            13..16 => AgeBand::From13To15,
            16..18 => AgeBand::From16To17,
            18.. => AgeBand::Adult,
        }
    }

    /// The youngest age in the band, in whole years.
    pub fn youngest(self) -> u32 {
        match self {
            AgeBand::Under13 => 0,
            AgeBand::From13To15 => 13,
            AgeBand::From16To17 => 16,
            AgeBand::Adult => 18,
        }
    }

    /// The word in documents and records.
    pub fn as_str(self) -> &'static str {
        match self {
            AgeBand::Under13 => "under-13",
            AgeBand::From13To15 => "13-15",
            AgeBand::From16To17 => "16-17",
            AgeBand::Adult => "adult",
        }
    }
}

/// Whole years on the day `on` of somebody born on `born`; `None` before the birth.
///
/// A birthday begins at 00:00 whatever the hour of birth.
/// Somebody born on 29 February turns on 1 March in a year without that day: no statute says which, and this only
/// ever delays a child's own consent by a day.
pub fn age(born: NaiveDate, on: NaiveDate) -> Option<u32> {
    let birthday_passed = (on.month(), on.day()) >= (born.month(), born.day());
    let years = on.year() - born.year() - i32::from(!birthday_passed);
    if on < born { None } else { u32::try_from(years).ok() }
}

/// Whether the person may consent alone to something on the day `on`, where the policy's lowest age is `own_age`.
///
/// An unknown age, or a band that reaches below `own_age`, counts as too young.
pub fn may_consent_alone(person: &Person, on: NaiveDate, own_age: u32) -> bool {
    youngest_on(person, on).is_some_and(|years| years >= own_age)
}

/// The youngest that the person can be on that day, in whole years; `None` where nothing is known.
pub(crate) fn youngest_on(person: &Person, on: NaiveDate) -> Option<u32> {
    match person.birth_date {
        Some(born) => age(born, on),
        None => person.age_band.map(AgeBand::youngest),
    }
}

/// Whether the day lies within 31 days of the day on which the person turns `own_age`, by a birth date that comes from
/// an identity number: the number's day may be another one near by, because the numbers of a day have run out.
pub(crate) fn is_near(person: &Person, on: NaiveDate, own_age: u32) -> bool {
    let from_number = person.birth_date_source == BirthDateSource::IdentityNumber;
    let turns = person.birth_date.filter(|_| from_number).and_then(|born| turns(born, own_age));
    turns.is_some_and(|day| (on - day).num_days().unsigned_abs() <= 31)
}

/// The day on which somebody turns so many years.
fn turns(born: NaiveDate, years: u32) -> Option<NaiveDate> {
    let year = born.year().checked_add(i32::try_from(years).ok()?)?;
    let birthday = NaiveDate::from_ymd_opt(year, born.month(), born.day());
    birthday.or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_a_year_older_on_the_birthday() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (born, on, years) in [
            ("2013-11-22", "2026-11-23", 13),
            ("2013-11-23", "2026-11-23", 13),
            ("2013-11-24", "2026-11-23", 12),
            ("2012-02-29", "2025-02-28", 12),
            ("2012-02-29", "2025-03-01", 13),
            ("2016-02-29", "2029-02-28", 12),
            ("2016-02-29", "2029-03-01", 13),
            ("2008-02-29", "2026-02-28", 17),
            ("2008-02-29", "2026-03-01", 18),
            ("2012-02-29", "2028-02-29", 16),
        ] {
            assert_eq!(age(day(born), day(on)), Some(years), "{born} on {on}");
        }
        assert_eq!(age(day("2026-11-24"), day("2026-11-23")), None);
    }

    #[test]
    fn an_identity_number_is_not_counted_with_near_the_limit() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let source = BirthDateSource::IdentityNumber;
        let born = |text: &str| Person { birth_date: Some(day(text)), ..Person::new("P1") };
        let numbered = |text: &str| Person { birth_date_source: source, ..born(text) };
        for (on, near) in
            [("2026-10-22", false), ("2026-10-23", true), ("2026-12-24", true), ("2026-12-25", false)]
        {
            assert_eq!(is_near(&numbered("2013-11-23"), day(on), 13), near, "{on}");
            assert!(!is_near(&born("2013-11-23"), day(on), 13), "{on}");
        }
        assert!(is_near(&numbered("2012-02-29"), day("2025-04-01"), 13));
        assert!(!is_near(&numbered("2012-02-29"), day("2025-04-02"), 13));
    }

    #[test]
    fn an_unknown_age_is_too_young() {
        let on = "2026-11-23".parse().unwrap();
        assert!(!may_consent_alone(&Person::new("P1"), on, 13));
        let teenager = Person { age_band: Some(AgeBand::From13To15), ..Person::new("P1") };
        assert!(may_consent_alone(&teenager, on, 13));
        assert!(!may_consent_alone(&teenager, on, 15), "the band reaches below 15");
    }
}
