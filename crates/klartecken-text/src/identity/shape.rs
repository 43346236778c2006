//! Ten or twelve digits in the forms in which numbers are written.

use crate::scan::{self, digits, repeated};

/// A written number, its digits not yet judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape {
    /// Ten or twelve digits.
    pub(super) digits: Vec<u8>,
    /// One past its last character.
    pub(super) end: usize,
    /// What stands between the date and the last four.
    pub(super) joint: Joint,
}

/// What stands between the date and the last four.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// Nothing.
    Bare,
    /// Spaces alone.
    Space,
    /// A hyphen or dash, a full stop or a slash.
    Sign,
    /// The plus sign of those who are 100.
    Plus,
    /// Digits in other groups: only a label can tell what they are.
    Groups,
    /// A hyphen before the last four, and a space among them: `13 11 22 - 238 2`.
    Parted,
    /// The last four in parentheses.
    Parentheses,
    /// A comma and a space.
    Comma,
    /// Every digit by itself, with the hyphen in its place.
    Letterspaced,
    /// Every digit by itself, and no sign.
    Singles,
}

/// Longest row of digits worth counting.
const LONG: usize = 15;

/// The usual forms: `131122-2382`, `20131122 2382`, `2013-11-22-2382`, `13.11.22-2382`, `1311222382`,
/// and the looser `131122 (2382)` and `131122, 2382`.
pub(super) fn usual(chars: &[char], at: usize) -> Option<Shape> {
    let row = digits(chars, at, LONG);
    if row == 10 || row == 12 {
        return Some(Shape { digits: collect(chars, at, at + row), end: at + row, joint: Joint::Bare });
    }
    let date_end = date(chars, at, row)?;
    let (joint, four) = joint(chars, date_end)?;
    // Two digits and a space, again and again, is how much else is written.
    let is_pairs = row == 2 && chars.get(at + 2) == Some(&' ') && joint == Joint::Space;
    if is_pairs || digits(chars, four, 5) != 4 {
        return None;
    }
    let mut all = collect(chars, at, date_end);
    all.extend(collect(chars, four, four + 4));
    let closed = usize::from(joint == Joint::Parentheses);
    let is_closed = closed == 0 || chars.get(four + 4) == Some(&')');
    is_closed.then_some(Shape { digits: all, end: four + 4 + closed, joint })
}

/// The end of a date written year first, with `row` digits at `at`.
pub(super) fn date(chars: &[char], at: usize, row: usize) -> Option<usize> {
    if row == 6 || row == 8 {
        return Some(at + row);
    }
    if row != 2 && row != 4 {
        return None;
    }
    let sign = *chars.get(at + row).filter(|char| matches!(char, '-' | '.' | '/' | ' '))?;
    let (month, day) = (at + row + 1, at + row + 4);
    let fits =
        digits(chars, month, 3) == 2 && chars.get(day - 1) == Some(&sign) && digits(chars, day, 3) == 2;
    fits.then_some(day + 2)
}

/// What stands between date and last four, and where these begin.
fn joint(chars: &[char], at: usize) -> Option<(Joint, usize)> {
    let spaces = repeated(chars, at, ' ', 2);
    let sign = at + spaces;
    match chars.get(sign)? {
        '+' => Some((Joint::Plus, sign + 1 + repeated(chars, sign + 1, ' ', 2))),
        '-' => {
            let end = sign + repeated(chars, sign, '-', 2);
            // The line may be broken after the hyphen; one break in two characters reads as two.
            let end = end + repeated(chars, end, '\n', if spaces == 0 { 2 } else { 0 });
            Some((Joint::Sign, end + repeated(chars, end, ' ', 2)))
        }
        // A full stop with a space ends a sentence.
        '.' | '/' if spaces == 0 => Some((Joint::Sign, sign + 1)),
        '(' => Some((Joint::Parentheses, sign + 1)),
        ',' if spaces == 0 && chars.get(sign + 1) == Some(&' ') => Some((Joint::Comma, sign + 2)),
        _ if spaces > 0 => Some((Joint::Space, sign)),
        _ => None,
    }
}

/// Ten or twelve digits in any groups: `13 11 22 23 82`, or one by one: `1 3 1 1 2 2 - 2 3 8 2`.
pub(super) fn grouped(chars: &[char], at: usize) -> Option<Shape> {
    let mut found = Vec::with_capacity(12);
    let mut gaps = Vec::with_capacity(12);
    let mut here = at;
    loop {
        if let Some(digit) = scan::digit(chars, here) {
            if found.len() == 12 {
                return None;
            }
            found.push(digit);
            here += 1;
            continue;
        }
        let gap = (here..here + 3).take_while(|&at| is_gap(chars, at)).count();
        if gap == 0 || !scan::is_digit(chars, here + gap) {
            break;
        }
        gaps.push((found.len(), chars[here..here + gap].iter().any(|char| matches!(char, '-' | '+'))));
        here += gap;
    }
    if found.len() != 10 && found.len() != 12 {
        return None;
    }
    let last_four = found.len() - 4;
    let is_single = gaps.len() == found.len() - 1;
    let is_dashed_once = gaps.iter().all(|&(place, dashed)| dashed == (place == last_four));
    // "08 12 14 - 16 30" is dates and hours.
    let is_date_gap = |place: usize| place < last_four && (place + 2 == last_four || place + 4 == last_four);
    let is_parted = gaps.iter().filter(|gap| gap.0 == last_four + 1 || gap.0 == last_four + 3).count() == 1
        && gaps.iter().filter(|gap| gap.0 > last_four).count() == 1
        && gaps.iter().all(|gap| gap.0 >= last_four || is_date_gap(gap.0));
    let joint = match gaps.iter().any(|gap| gap.1) {
        true if is_dashed_once && is_parted => Joint::Parted,
        _ if !is_single => Joint::Groups,
        true if is_dashed_once => Joint::Letterspaced,
        true => Joint::Groups,
        false => Joint::Singles,
    };
    Some(Shape { digits: found, end: here, joint })
}

fn is_gap(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(|char| matches!(char, ' ' | '-' | '+' | '.' | '/'))
}

/// The digits between two places.
pub(super) fn collect(chars: &[char], start: usize, end: usize) -> Vec<u8> {
    (start..end).filter_map(|at| scan::digit(chars, at)).collect()
}
