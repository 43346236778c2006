//! Moments as Unix seconds, their one spelling, and the Swedish day that they fall on.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, SecondsFormat, Utc};
use klartecken_post::{date, stockholm};

/// The moment as records spell it, `2026-11-23T09:00:00Z`; nothing outside the years 0 to 9999.
pub fn rfc3339(unix_seconds: i64) -> Option<String> {
    let moment = DateTime::<Utc>::from_timestamp(unix_seconds, 0)?;
    (0..=9999).contains(&moment.year()).then(|| moment.to_rfc3339_opts(SecondsFormat::Secs, true))
}

/// Unix seconds of a moment in the spelling of [`rfc3339`], and no other.
pub(crate) fn read_rfc3339(text: &str) -> Option<i64> {
    let seconds = read_any_rfc3339(text)?;
    (rfc3339(seconds)? == text).then_some(seconds)
}

/// Unix seconds of a moment in any spelling of RFC 3339, such as `2026-11-23T10:00:00+01:00`.
pub(crate) fn read_any_rfc3339(text: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(text).ok().map(|moment| moment.timestamp())
}

/// A calendar date, `2026-11-23`.
pub(crate) fn read_date(text: &str) -> Option<NaiveDate> {
    date::read(text)
}

/// The calendar date in Sweden at that moment.
pub(crate) fn swedish_date(unix_seconds: i64) -> Option<NaiveDate> {
    Some(stockholm::date(DateTime::from_timestamp(unix_seconds, 0)?))
}

/// Unix seconds of Swedish midnight at the start of the date. The clock never changes at midnight.
pub(crate) fn start_of_swedish_day(date: NaiveDate) -> i64 {
    stockholm::moment(date.and_time(NaiveTime::MIN)).timestamp()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_one_spelling() {
        assert_eq!(rfc3339(1_795_424_400).as_deref(), Some("2026-11-23T09:00:00Z"));
        assert_eq!(read_rfc3339("2026-11-23T09:00:00Z"), Some(1_795_424_400));
        for other in [
            "2026-11-23T09:00:00+00:00",
            "2026-11-23T10:00:00+01:00",
            "2026-11-23T09:00:00.0Z",
            "2026-11-23 09:00:00Z",
            "2026-11-23t09:00:00z",
            "2026-06-30T23:59:60Z",
            "2026-02-29T09:00:00Z",
        ] {
            assert_eq!(read_rfc3339(other), None, "{other}");
        }
        assert_eq!(rfc3339(i64::MAX), None);
        assert_eq!(rfc3339(i64::MIN), None);
    }

    #[test]
    fn a_date_has_one_spelling() {
        assert!(read_date("2028-02-29").is_some());
        for other in ["2026-02-29", "2026-2-01", "+2026-02-01", " 2026-02-01", "26-02-01", "10000-01-01"] {
            assert_eq!(read_date(other), None, "{other}");
        }
    }

    #[test]
    fn the_day_turns_at_swedish_midnight() {
        for (before, after) in [
            ("2026-11-22T22:59:59Z", "2026-11-22T23:00:00Z"),
            ("2026-06-30T21:59:59Z", "2026-06-30T22:00:00Z"),
            ("2026-03-28T22:59:59Z", "2026-03-28T23:00:00Z"),
            ("2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z"),
            ("2026-10-24T21:59:59Z", "2026-10-24T22:00:00Z"),
            ("2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z"),
        ] {
            let (before, after) = (read_rfc3339(before).unwrap(), read_rfc3339(after).unwrap());
            let day = swedish_date(after).unwrap();
            assert_eq!(swedish_date(before).unwrap().succ_opt(), Some(day));
            assert_eq!(start_of_swedish_day(day), after);
        }
    }
}
