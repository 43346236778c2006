//! Calendar dates in documents: `2026-11-23`, and nothing else.
//!
//! The date library's own reader also takes `26-11-23` and ` 2026-1-5`; a birth year of 16 would make a child an adult.
//! (It is also the larger part of that library in the page.)
//! Meant for `#[serde(with = "klartecken_post::date")]`; [`optional`] is the same for what may be left out.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serializer, de::Error};

/// The years that a date in a document may lie in.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

/// The date of that spelling; `None` for every other spelling, and outside 1800–2199.
pub fn read(text: &str) -> Option<NaiveDate> {
    let digits = |range: std::ops::Range<usize>| {
        let part = text.get(range)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok())?
    };
    let signs = [text.get(4..5), text.get(7..8)];
    if text.len() != 10 || signs != [Some("-"), Some("-")] {
        return None;
    }
    let year = i32::try_from(digits(0..4)?).ok().filter(|year| YEARS.contains(year))?;
    NaiveDate::from_ymd_opt(year, digits(5..7)?, digits(8..10)?)
}

/// Reads a date.
///
/// # Errors
/// Where the text is no date of the one spelling.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    read(&text).ok_or_else(|| D::Error::custom(Unreadable(&text)))
}

/// Writes a date.
///
/// # Errors
/// The writer's own.
pub fn serialize<S: Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(date)
}

struct Unreadable<'a>(&'a str);

impl std::fmt::Display for Unreadable<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let short: String = self.0.chars().take(40).collect();
        write!(f, "\"{short}\" är inget datum; skriv det som 2026-11-23")
    }
}

/// The same for a date that may be left out.
pub mod optional {
    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use super::{Unreadable, read};

    /// Reads a date or `null`.
    ///
    /// # Errors
    /// Where the text is no date of the one spelling.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        read(&text).map(Some).ok_or_else(|| D::Error::custom(Unreadable(&text)))
    }

    /// Writes a date or `null`.
    ///
    /// # Errors
    /// The writer's own.
    pub fn serialize<S: Serializer>(date: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
        match date {
            Some(date) => super::serialize(date, serializer),
            None => serializer.serialize_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_date_has_one_spelling() {
        assert!(read("2024-02-29").is_some());
        for other in [
            "16-05-05",
            "0016-05-05",
            "2016-5-5",
            " 2016-05-05",
            "+2016-05-05",
            "2016 -05-05",
            "2026-02-30",
            "1016-05-05",
            "99999-01-01",
            "",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
