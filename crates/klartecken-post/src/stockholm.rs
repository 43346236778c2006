//! Swedish civil time, from UTC.
//!
//! Age and expiry count in calendar dates in Europe/Stockholm.
//! The one rule needed (Directive 2000/84/EC: summer time from the last Sunday of March 01:00 UTC to the last Sunday
//! of October 01:00 UTC) is written out here because a time zone database would cost the page more than all rules.
//! Valid from 1996; what is checked lies in the present.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};

/// The moment in Swedish civil time, with the offset in force.
pub fn local(moment: DateTime<Utc>) -> DateTime<FixedOffset> {
    let hours = if is_summer(moment) { 2 } else { 1 };
    match FixedOffset::east_opt(hours * 3600) {
        Some(offset) => moment.with_timezone(&offset),
        None => moment.fixed_offset(),
    }
}

/// The calendar date in Sweden at that moment.
pub fn date(moment: DateTime<Utc>) -> NaiveDate {
    local(moment).date_naive()
}

/// The moment that a Swedish wall clock shows as `wall`.
///
/// In the repeated hour of autumn the first of the two is meant; in the skipped hour of spring the clock has already
/// been moved forward.
pub fn moment(wall: NaiveDateTime) -> DateTime<Utc> {
    // Thousands of years away the subtraction does not fit; such a wall clock is taken as it stands.
    let utc = |hours| wall.checked_sub_signed(TimeDelta::hours(hours)).unwrap_or(wall).and_utc();
    if is_summer(utc(2)) { utc(2) } else { utc(1) }
}

fn is_summer(moment: DateTime<Utc>) -> bool {
    let year = moment.year();
    match (change(year, 3), change(year, 10)) {
        (Some(spring), Some(autumn)) => moment >= spring && moment < autumn,
        _ => false,
    }
}

/// The last Sunday of a month of 31 days, 01:00 UTC.
fn change(year: i32, month: u32) -> Option<DateTime<Utc>> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let sunday = last.checked_sub_days(Days::new(u64::from(last.weekday().num_days_from_sunday())))?;
    Some(Utc.from_utc_datetime(&sunday.and_hms_opt(1, 0, 0)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn the_day_turns_at_swedish_midnight() {
        assert_eq!(date(utc("2026-11-22T22:59:59Z")).to_string(), "2026-11-22");
        assert_eq!(date(utc("2026-11-22T23:00:00Z")).to_string(), "2026-11-23");
        assert_eq!(date(utc("2026-06-30T21:59:59Z")).to_string(), "2026-06-30");
        assert_eq!(date(utc("2026-06-30T22:00:00Z")).to_string(), "2026-07-01");
    }

    #[test]
    fn summer_time_changes_on_the_last_sundays() {
        assert_eq!(local(utc("2026-03-29T00:59:59Z")).to_rfc3339(), "2026-03-29T01:59:59+01:00");
        assert_eq!(local(utc("2026-03-29T01:00:00Z")).to_rfc3339(), "2026-03-29T03:00:00+02:00");
        assert_eq!(local(utc("2026-10-25T00:59:59Z")).to_rfc3339(), "2026-10-25T02:59:59+02:00");
        assert_eq!(local(utc("2026-10-25T01:00:00Z")).to_rfc3339(), "2026-10-25T02:00:00+01:00");
    }

    #[test]
    fn a_wall_clock_time_goes_there_and_back() {
        for wall in ["2026-01-15T00:30:00", "2026-07-15T00:30:00", "2026-10-25T02:30:00"] {
            let wall: NaiveDateTime = wall.parse().unwrap();
            assert_eq!(local(moment(wall)).naive_local(), wall);
        }
    }
}
