//! Digits in groups, with single signs in between.

use crate::scan;

/// Digits in a row, in groups.
pub(crate) struct Groups {
    /// All digits.
    pub(crate) digits: Vec<u8>,
    /// How many digits stand in each group.
    pub(crate) lengths: Vec<usize>,
    /// One past the end of each group.
    pub(crate) ends: Vec<usize>,
    /// The sign behind each group but the last.
    pub(crate) signs: Vec<char>,
}

impl Groups {
    /// Reads from `at`, stopping once there are more than `most` digits.
    pub(crate) fn read(chars: &[char], at: usize, most: usize, is_sign: impl Fn(char) -> bool) -> Groups {
        let mut groups =
            Groups { digits: Vec::new(), lengths: Vec::new(), ends: Vec::new(), signs: Vec::new() };
        let mut here = at;
        while groups.digits.len() <= most {
            let row = scan::digits(chars, here, most + 1);
            if row == 0 {
                // A sign that leads to no digit is not between groups.
                groups.signs.pop();
                break;
            }
            groups.digits.extend((here..here + row).filter_map(|at| scan::digit(chars, at)));
            groups.lengths.push(row);
            here += row;
            groups.ends.push(here);
            match chars.get(here) {
                Some(&sign) if is_sign(sign) => groups.signs.push(sign),
                _ => break,
            }
            here += 1;
        }
        groups.signs.truncate(groups.lengths.len().saturating_sub(1));
        groups
    }

    /// How many digits stand in the first `count` groups.
    pub(crate) fn total(&self, count: usize) -> usize {
        self.lengths.iter().take(count).sum()
    }
}

/// Whether the last digit is the check digit of those before it (the Luhn algorithm, ISO/IEC 7812-1 annex B).
pub(crate) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &digit)| {
            let weighed = u32::from(digit) * (1 + place as u32 % 2);
            weighed / 10 + weighed % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Whether a number may begin at `at`: no letter or digit in front, and no sign that joins it to other digits.
pub(crate) fn is_open_before(chars: &[char], at: usize) -> bool {
    match scan::before(chars, at) {
        None => true,
        Some('-' | '.' | ':' | ',' | '/' | '+' | '§') => at < 2 || !scan::is_word(chars, at - 2),
        Some('_' | '@' | '=' | '&') => false,
        Some(char) => !char.is_alphanumeric(),
    }
}

/// Whether a number may end before `end`: no letter or digit behind, and no sign that leads to more digits.
pub(crate) fn is_open_after(chars: &[char], end: usize) -> bool {
    match chars.get(end) {
        None => true,
        Some('-' | '.' | ':' | ',' | '/' | '+') => !scan::is_digit(chars, end + 1),
        Some('%' | '_' | '@') => false,
        Some(char) => !char.is_alphanumeric(),
    }
}
