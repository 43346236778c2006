//! The time.

use chrono::{DateTime, NaiveDate, Utc};
use klartecken::post::stockholm;

/// Now, to the second.
pub(crate) fn now() -> DateTime<Utc> {
    // A date in milliseconds is far below the 53 bits that a double holds exactly.
    #[allow(clippy::cast_possible_truncation, reason = "see above")]
    let seconds = (js_sys::Date::now() / 1000.0) as i64;
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

/// Today's calendar date in Sweden, wherever the browser is.
pub(crate) fn today() -> NaiveDate {
    stockholm::date(now())
}
