//! International bank account numbers (ISO 13616).

use super::found;
use crate::{AccountKind, found::Found, scan, word};

/// Countries with such numbers and how long these are, after the SWIFT register, in order.
const LENGTHS: &str = "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24\
    FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25\
    MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27\
    SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

/// `SE45 5000 0000 0583 9825 7466`, in any groups, in capitals or in small letters.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    let is_country = (at..at + 2).all(|at| chars.get(at).is_some_and(char::is_ascii_alphabetic));
    if !is_country || !scan::is_digit(chars, at + 2) || !word::is_start(chars, at) {
        return None;
    }
    let length = length(chars, at)?;
    let mut signs = Vec::with_capacity(length);
    let mut here = at;
    while signs.len() < length {
        match chars.get(here)? {
            sign if sign.is_ascii_alphanumeric() => signs.push(sign.to_ascii_uppercase()),
            ' ' | '-' | '.' if scan::is_word(chars, here - 1) => {}
            _ => return None,
        }
        here += 1;
    }
    let is_over = !scan::is_word(chars, here);
    (is_over && checks(&signs)).then(|| found(at, here, AccountKind::Iban))
}

/// How long the numbers of the country at `at` are.
fn length(chars: &[char], at: usize) -> Option<usize> {
    let country: String = chars.get(at..at + 2)?.iter().map(char::to_ascii_uppercase).collect();
    let entry = LENGTHS.as_bytes().chunks(4).find(|entry| entry.starts_with(country.as_bytes()))?;
    Some(usize::from(entry[2] - b'0') * 10 + usize::from(entry[3] - b'0'))
}

/// Whether the number, with its first four signs put last and letters as 10 to 35, leaves 1 when divided by 97.
fn checks(signs: &[char]) -> bool {
    let (head, tail) = signs.split_at(4);
    let rest = tail.iter().chain(head).filter_map(|sign| sign.to_digit(36)).fold(0, |rest, value| {
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    });
    rest == 1
}
