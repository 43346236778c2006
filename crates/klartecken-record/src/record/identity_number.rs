//! The last line of defence: something shaped like a Swedish personal identity number.

/// The fields that hold digests and ids, where such a shape is chance.
const EXEMPT: [&str; 6] = ["alt-text-sha256", "earlier", "id", "ref", "sha256", "shown-in"];

/// What people write between the date and the last four digits.
const SEPARATORS: [char; 7] = ['-', '+', ' ', '\u{2010}', '\u{2011}', '\u{2013}', '\u{2212}'];

/// Whether a string in that field may not be written.
pub(super) fn is_forbidden(field: &str, text: &str) -> bool {
    !EXEMPT.contains(&field) && contains_identity_number(text)
}

/// Whether there is a personal identity number or coordination number in the text: `YYMMDD-NNNN`, `YYYYMMDD-NNNN`, or
/// the same without the sign, with a possible date and a valid check digit (SKV 704, SKV 707).
///
/// A neighbouring hexadecimal digit makes it part of something longer, such as a digest, and no identity number.
fn contains_identity_number(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    (0..characters.len()).any(|start| {
        let fresh = start == 0 || !characters[start - 1].is_ascii_hexdigit();
        fresh && [6, 8].into_iter().any(|date| number_at(&characters[start..], date))
    })
}

/// Whether the characters begin with an identity number whose date has that many digits.
fn number_at(characters: &[char], date: usize) -> bool {
    let sign = usize::from(characters.get(date).is_some_and(|character| SEPARATORS.contains(character)));
    let end = date + sign + 4;
    if characters.len() < end || characters.get(end).is_some_and(char::is_ascii_hexdigit) {
        return false;
    }
    let digits: Option<Vec<u32>> = characters[..date]
        .iter()
        .chain(&characters[date + sign..end])
        .map(|character| character.to_digit(10))
        .collect();
    digits.is_some_and(|digits| is_identity_number(&digits))
}

/// Ten or twelve digits.
fn is_identity_number(digits: &[u32]) -> bool {
    let (century, short) = digits.split_at(digits.len() - 10);
    let (month, day) = (short[2] * 10 + short[3], short[4] * 10 + short[5]);
    matches!(century, [] | [1, 8 | 9] | [2, 0])
        && (1..=12).contains(&month)
        // A coordination number has sixty added to the day.
        && matches!(day, 1..=31 | 61..=91)
        && luhn(short).is_multiple_of(10)
}

fn luhn(digits: &[u32]) -> u32 {
    let doubled = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
    digits.iter().enumerate().map(|(place, &digit)| if place % 2 == 0 { doubled(digit) } else { digit }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identity_numbers_are_seen_in_every_usual_spelling() {
        // The number is the Tax Agency's published example of the check digit.
        for text in [
            "811218-9876",
            "8112189876",
            "19811218-9876",
            "198112189876",
            "Gäller 811218-9876.",
            "(19811218+9876)",
            "19811218 9876",
            "811218–9876",
            "nr811218-9876å",
            "811278-9873",
        ] {
            assert!(contains_identity_number(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_let_through() {
        for text in [
            "",
            "811218-9875",
            "811318-9876",
            "811200-9876",
            "212000-1520",
            "0513-170 00",
            "2026-11-23T09:00:00Z",
            "1811218-9876",
            "811218-98760",
            "a8112189876f",
            "17811218-9876",
            "herrljunga 2026.11.1",
        ] {
            assert!(!contains_identity_number(text), "{text}");
        }
        assert!(!is_forbidden("id", "811218-9876"));
        assert!(is_forbidden("note", "811218-9876"));
    }
}
