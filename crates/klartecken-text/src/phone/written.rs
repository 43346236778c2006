//! Numbers with an area code or a country code, as groups of digits.

use super::{is_open_after, number, plan};
use crate::{PhoneKind, PhoneNumber, scan};

/// Most digits in a number with country code (ITU-T E.164).
const MOST: usize = 15;

/// The number at `at`, and its end; `sure` if something else says that it is a telephone number.
pub(super) fn read(chars: &[char], at: usize, sure: bool) -> Option<(usize, PhoneNumber)> {
    let opened = usize::from(chars.get(at) == Some(&'('));
    let start = at + opened;
    let code = match chars.get(start)? {
        '+' => start + 1 + scan::repeated(chars, start + 1, ' ', 1),
        '0' if scan::is_digit(chars, start + 1) && chars.get(start + 1) == Some(&'0') => start + 2,
        '0' => {
            return national(chars, start, opened == 1, 0, sure).or_else(|| letterspaced(chars, start, sure));
        }
        '4' if sure && opened == 0 => return unmarked(chars, start),
        _ => return None,
    };
    if !scan::has(chars, code, "46") {
        return foreign(chars, code, sure || chars[start] == '+');
    }
    let closed = usize::from(opened == 1 && chars.get(code + 2) == Some(&')'));
    if opened != closed {
        return None;
    }
    let mut rest = skip(chars, code + 2 + closed);
    // "(0)" and a zero too many are left out.
    if scan::has(chars, rest, "(0)") {
        rest = skip(chars, rest + 3);
    } else if chars.get(rest) == Some(&'0') {
        rest += 1;
    }
    national(chars, rest, false, 1, true)
}

/// Past one space, hyphen or slash.
fn skip(chars: &[char], at: usize) -> usize {
    at + usize::from(chars.get(at).is_some_and(|char| matches!(char, ' ' | '-' | '/')))
}

/// A number with 46 in front but no plus sign: in one row, or a mobile number.
fn unmarked(chars: &[char], at: usize) -> Option<(usize, PhoneNumber)> {
    let is_row = scan::digits(chars, at, 10) == 10;
    let rest = if is_row { at + 2 } else { skip(chars, at + 2) };
    let is_marked = scan::has(chars, at, "46") && (is_row || rest > at + 2);
    let found = is_marked.then(|| national(chars, rest, false, 1, true))??;
    (is_row || found.1.kind == PhoneKind::Mobile).then_some(found)
}

/// A number written digit by digit, with at most one hyphen: `0 7 0 - 1 7 4 0 6 0 5`.
fn letterspaced(chars: &[char], at: usize, sure: bool) -> Option<(usize, PhoneNumber)> {
    let (mut digits, mut dashes, mut here) = (Vec::new(), 0, at);
    while let Some(digit) = scan::digit(chars, here) {
        digits.push(digit);
        let (sign, length) = gap(chars, here + 1, false);
        let is_next = length > 0 && scan::is_digit(chars, here + 1 + length);
        if !is_next {
            break;
        }
        dashes += usize::from(sign != ' ');
        here += 1 + length;
        if !matches!(sign, ' ' | '-') || dashes > 1 || digits.len() > 10 {
            return None;
        }
    }
    let kind = plan::kind(&digits).filter(|kind| sure || *kind == PhoneKind::Mobile)?;
    is_open_after(chars, here + 1).then(|| (here + 1, number(&digits, "", kind)))
}

/// A number within Sweden, with `zeros` to be put in front.
fn national(
    chars: &[char],
    at: usize,
    opened: bool,
    zeros: usize,
    sure: bool,
) -> Option<(usize, PhoneNumber)> {
    let groups = Groups::read(chars, at, opened);
    let mut digits = vec![0; zeros];
    digits.extend(&groups.digits);
    // The longest that the plan allows; what follows may be opening hours.
    for &(count, end) in groups.ends.iter().rev() {
        let digits = digits.get(..count + zeros)?;
        let Some(kind) = plan::kind(digits) else { continue };
        if is_open_after(chars, end)
            && is_plausible(digits, &groups.signs(end), kind, groups.first + zeros, sure)
        {
            return Some((end, number(digits, "", kind)));
        }
    }
    None
}

/// Whether the digits are grouped like a telephone number rather than like dates, times or years.
fn is_plausible(digits: &[u8], signs: &str, kind: PhoneKind, first: usize, sure: bool) -> bool {
    let dashes = signs.chars().filter(|sign| *sign != ' ').count();
    let is_whole = first == digits.len();
    let is_area = kind != PhoneKind::Landline || plan::area(digits) == Some(first) || is_whole || dashes == 0;
    // "08.00-12.00 08" begins with a time.
    let is_dotted = !signs.starts_with('.') || signs.chars().all(|sign| sign == '.');
    // "08-12 12-16 14" is opening hours.
    let is_dashed = dashes < 2 || kind == PhoneKind::Mobile || !signs.contains(' ');
    let is_year = digits.len() == 8 && matches!(digits[4..6], [1, 9] | [2, 0]);
    // "08-12-2026", "08-12 2026" and "08 12 14" are dates and times first of all.
    let is_long = digits.len() >= 9 || (dashes == 1 && !is_year && signs.starts_with(['-', '/', ')']));
    is_area && is_dotted && is_dashed && (is_long || sure && dashes < 2)
}

/// A number of another country, `code` being the first digit of its country code.
fn foreign(chars: &[char], code: usize, plus: bool) -> Option<(usize, PhoneNumber)> {
    if !plus || chars.get(code) == Some(&'0') {
        return None;
    }
    let groups = Groups::read(chars, code, false);
    let &(count, end) = groups
        .ends
        .iter()
        .rev()
        .find(|(count, end)| (8..=MOST).contains(count) && is_open_after(chars, *end))?;
    // "+12 500 000 kr": an amount has groups of three.
    let is_amount =
        count < 11 && groups.ends.windows(2).all(|pair| pair[1].0 - pair[0].0 == 3) && groups.ends.len() > 1;
    (!is_amount)
        .then(|| (end, number(groups.digits.get(..count).unwrap_or_default(), "+", PhoneKind::Foreign)))
}

/// Digits in a row, in groups with single signs in between.
struct Groups {
    /// All digits.
    digits: Vec<u8>,
    /// How many digits stand in the first group.
    first: usize,
    /// For each group how many digits there are up to its end, and one past that end.
    ends: Vec<(usize, usize)>,
    /// The sign in front of each group but the first, and where the group ends.
    gaps: Vec<(char, usize)>,
}

impl Groups {
    fn read(chars: &[char], at: usize, opened: bool) -> Groups {
        let mut groups =
            Groups { digits: Vec::with_capacity(MOST), first: 0, ends: Vec::new(), gaps: Vec::new() };
        let mut here = at;
        loop {
            let row = scan::digits(chars, here, MOST + 1);
            // A single digit is an amount, a chapter, the beginning of something else.
            if row == 0 || groups.digits.len() + row > MOST || (row == 1 && groups.ends.len() > 1) {
                break;
            }
            groups.digits.extend((here..here + row).filter_map(|at| scan::digit(chars, at)));
            here += row;
            groups.ends.push((groups.digits.len(), here));
            if groups.first == 0 {
                groups.first = row;
            }
            let (sign, length) = gap(chars, here, opened && groups.ends.len() == 1);
            if length == 0 {
                break;
            }
            here += length;
            let end = here + scan::digits(chars, here, MOST + 1);
            groups.gaps.push((sign, end));
        }
        groups
    }

    /// The signs between the groups up to `end`.
    fn signs(&self, end: usize) -> String {
        self.gaps.iter().filter(|gap| gap.1 <= end).map(|gap| gap.0).collect()
    }
}

/// The sign between two groups and how long it is with its spaces; no length where there is none.
fn gap(chars: &[char], at: usize, opened: bool) -> (char, usize) {
    if opened {
        let length = usize::from(chars.get(at) == Some(&')'));
        return (')', length + length * usize::from(matches!(chars.get(at + length), Some(' ' | '-'))));
    }
    let spaces = scan::repeated(chars, at, ' ', 2);
    match chars.get(at + spaces) {
        Some(sign @ ('-' | '/' | '.')) if spaces == 0 || *sign != '.' => {
            // A full stop with a space after it ends a sentence.
            let more = if *sign == '.' { 0 } else { scan::repeated(chars, at + spaces + 1, ' ', 1) };
            (*sign, spaces + 1 + more)
        }
        _ => (' ', spaces),
    }
}
