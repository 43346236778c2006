//! Whether ten or twelve digits can be a person's number.

use chrono::{Datelike, NaiveDate};

use crate::{Form, group::luhn};

/// What the digits say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    /// Personal or coordination number.
    pub(super) form: Form,
    /// Whether it lies in a series kept for tests.
    pub(super) test_series: bool,
    /// Whether the check digit is right.
    pub(super) checks: bool,
}

/// Reads ten digits, or twelve with the century, as a person's number with a real date that has been.
///
/// `plus` is the sign of those who turn 100 this year or have; without a century it decides which one is meant.
/// Returns `None` where no person can have it: folkbokföringslagen (1991:481) 18 §, lag (2022:1697).
pub(super) fn number(digits: &[u8], plus: bool, today: NaiveDate) -> Option<Number> {
    let (century, ten) = digits.split_at_checked(digits.len().checked_sub(10)?)?;
    let two = i32::from(pair(ten, 0)?);
    let year = match century {
        [] => latest(two, if plus { today.year() - 100 } else { today.year() }),
        [1, 8] | [1, 9] | [2, 0] => i32::from(pair(century, 0)?) * 100 + two,
        _ => return None,
    };
    let form = form(year, pair(ten, 2)?, pair(ten, 4)?, today)?;
    let serial = ten.get(6..9)?.iter().fold(0, |sum, digit| sum * 10 + u16::from(*digit));
    if serial == 0 {
        return None;
    }
    let test_series = match serial {
        238 | 239 => form == Form::Coordination || year >= 1990,
        980..=989 => year <= 1919,
        _ => false,
    };
    Some(Number { form, test_series, checks: luhn(ten) })
}

/// The latest year not after `last` that ends with the two digits.
fn latest(two: i32, last: i32) -> i32 {
    last - (last - two).rem_euclid(100)
}

/// Which kind of number has that month and day; the date must have been.
fn form(year: i32, month: u8, day: u8, today: NaiveDate) -> Option<Form> {
    let (month, day) = (u32::from(month), u32::from(day));
    // A coordination number may leave month or day open; then the earliest date it can mean must have been.
    let (form, month, day) = match (month, day) {
        (1..=12, 1..=31) => (Form::Personal, month, day),
        (1..=12, 61..=91) => (Form::Coordination, month, day - 60),
        (1..=12, 60) => (Form::Coordination, month, 1),
        (0, 60..=91) => (Form::Coordination, 1, 1),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month, day).filter(|date| *date <= today).map(|_| form)
}

/// The two digits at `at` as a number.
fn pair(digits: &[u8], at: usize) -> Option<u8> {
    Some(digits.get(at)? * 10 + digits.get(at + 1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Number> {
        let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).map(|byte| byte - b'0').collect();
        number(&digits, text.contains('+'), NaiveDate::from_ymd_opt(2026, 11, 23).unwrap())
    }

    #[test]
    fn accepts_the_published_test_numbers() {
        for (text, form) in [
            ("20131122-2382", Form::Personal),
            ("20131123-2399", Form::Personal),
            ("20131124-2380", Form::Personal),
            ("20080229-2391", Form::Personal),
            ("20200229-2387", Form::Personal),
            ("19900101-2385", Form::Personal),
            ("18900101-9802", Form::Personal),
            ("201301692388", Form::Coordination),
            ("200100612381", Form::Coordination),
            ("201311602393", Form::Coordination),
            ("193100602394", Form::Coordination),
        ] {
            assert_eq!(read(text), Some(Number { form, test_series: true, checks: true }), "{text}");
        }
    }

    #[test]
    fn a_number_outside_the_series_is_no_test_number() {
        assert_eq!(
            read("191212121212"),
            Some(Number { form: Form::Personal, test_series: false, checks: true })
        );
    }

    #[test]
    fn counts_the_century_from_today() {
        // 29 February: 1900 was no leap year, 2000 and 1904 were.
        for (text, possible) in
            [("000229-1231", true), ("000229+1231", false), ("040229+1237", true), ("260101-1233", true)]
        {
            assert_eq!(read(text).is_some(), possible, "{text}");
        }
    }

    #[test]
    fn refuses_what_nobody_can_have() {
        for text in [
            "131322-2382",
            "130229-2382",
            "131132-2382",
            "131122-0002",
            "261124-2382",
            "20271122-2382",
            "130022-2382",
            "131192-2382",
            "130292-2382",
            "17001122-2382",
            "13112",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn knows_a_wrong_check_digit() {
        assert!(!read("20131122-2381").unwrap().checks);
    }
}
