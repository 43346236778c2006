//! When a post is to appear.

use std::{fmt, str::FromStr};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{date, stockholm};

/// A planned publication: a Swedish calendar date, with the time of day where it was given.
///
/// Written as `2026-11-26`, as Swedish wall clock time `2026-11-26T09:00`, or as a moment with its offset
/// (RFC 3339), which is brought to Swedish time first: `2026-11-25T23:30:00Z` is 26 November in Sweden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct PublishAt {
    date: NaiveDate,
    time: Option<NaiveDateTime>,
}

impl PublishAt {
    /// The calendar date in Europe/Stockholm.
    pub fn date(self) -> NaiveDate {
        self.date
    }

    /// The moment, where a time of day was given.
    pub fn moment(self) -> Option<DateTime<Utc>> {
        self.time.map(stockholm::moment)
    }
}

impl From<NaiveDate> for PublishAt {
    fn from(date: NaiveDate) -> PublishAt {
        PublishAt { date, time: None }
    }
}

/// The text is none of the three ways to write a time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" är ingen tidpunkt; skriv 2026-11-26, 2026-11-26T09:00 eller 2026-11-26T09:00:00+01:00")]
pub struct ReadPublishAtError {
    /// What was there.
    pub text: String,
}

impl FromStr for PublishAt {
    type Err = ReadPublishAtError;

    fn from_str(text: &str) -> Result<PublishAt, ReadPublishAtError> {
        let wall = |time: NaiveDateTime| PublishAt { date: time.date(), time: Some(time) };
        let unreadable = || ReadPublishAtError { text: text.chars().take(40).collect() };
        let day = date::read(text.get(..10).unwrap_or(text)).ok_or_else(unreadable)?;
        if text.len() == 10 {
            return Ok(day.into());
        }
        if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
            return Ok(wall(stockholm::local(moment.to_utc()).naive_local()));
        }
        // A wall clock has no offset, and a browser's field no seconds where they are zero.
        let as_utc = [format!("{text}Z"), format!("{text}:00Z")];
        let read = as_utc.iter().find_map(|text| DateTime::parse_from_rfc3339(text).ok());
        read.map(|time| wall(time.naive_utc())).ok_or_else(unreadable)
    }
}

impl TryFrom<String> for PublishAt {
    type Error = ReadPublishAtError;

    fn try_from(text: String) -> Result<PublishAt, ReadPublishAtError> {
        text.parse()
    }
}

impl From<PublishAt> for String {
    fn from(at: PublishAt) -> String {
        at.to_string()
    }
}

impl fmt::Display for PublishAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            // The debug form of chrono's times is ISO 8601.
            Some(time) => write!(f, "{time:?}"),
            None => write!(f, "{}", self.date),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_three_ways_to_write_it() {
        for (text, date) in [
            ("2026-11-26", "2026-11-26"),
            ("2026-11-26T09:00", "2026-11-26"),
            ("2026-11-25T23:30:00Z", "2026-11-26"),
            ("2026-11-26T00:30:00+02:00", "2026-11-25"),
        ] {
            assert_eq!(text.parse::<PublishAt>().unwrap().date().to_string(), date, "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["", "2026-02-30", "26/11", "2026-11-26T25:00", "26-11-26", "2026-1-5", "2026-11-26 idag"]
        {
            assert!(text.parse::<PublishAt>().is_err(), "{text}");
        }
    }

    #[test]
    fn is_written_as_it_is_read() {
        for text in ["2026-11-26", "2026-11-26T09:00:00"] {
            assert_eq!(text.parse::<PublishAt>().unwrap().to_string(), text);
        }
    }
}
