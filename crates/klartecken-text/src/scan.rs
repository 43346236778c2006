//! Small questions about a place in a text as read; every index may lie outside it.

/// The digit at `at`.
pub(crate) fn digit(chars: &[char], at: usize) -> Option<u8> {
    chars.get(at)?.to_digit(10).and_then(|digit| u8::try_from(digit).ok())
}

/// How many digits stand in a row from `at`, counting no further than `most`.
pub(crate) fn digits(chars: &[char], at: usize, most: usize) -> usize {
    (at..at.saturating_add(most)).take_while(|&at| is_digit(chars, at)).count()
}

/// How many characters equal to `wanted` stand in a row from `at`, counting no further than `most`.
pub(crate) fn repeated(chars: &[char], at: usize, wanted: char, most: usize) -> usize {
    (at..at.saturating_add(most)).take_while(|&at| chars.get(at) == Some(&wanted)).count()
}

/// Past the `signs` in a row from `at`, but no more than `most` of them.
pub(crate) fn past(chars: &[char], at: usize, signs: &[char], most: usize) -> usize {
    let is_sign = |at: &usize| chars.get(*at).is_some_and(|char| signs.contains(char));
    at + (at..at.saturating_add(most)).take_while(is_sign).count()
}

/// The end of a number of letters, digits and signs at `at`: of at most 24 that fit, up to the last letter or digit, for a
/// sign behind it belongs to the sentence.
pub(crate) fn reference(chars: &[char], at: usize, fits: impl Fn(char) -> bool) -> usize {
    let rest = chars.get(at..).unwrap_or_default();
    let length = rest.iter().take(24).take_while(|char| fits(**char)).count();
    at + rest[..length].iter().rposition(|char| char.is_alphanumeric()).map_or(0, |last| last + 1)
}

/// The number that the `length` digits from `at` make, at most nine of them.
pub(crate) fn number(chars: &[char], at: usize, length: usize) -> u32 {
    let digits = (at..at + length).filter_map(|at| digit(chars, at));
    digits.fold(0, |sum, digit| sum * 10 + u32::from(digit))
}

/// Whether a digit stands at `at`.
pub(crate) fn is_digit(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(char::is_ascii_digit)
}

/// Whether a letter or digit stands at `at`.
pub(crate) fn is_word(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(|char| char.is_alphanumeric())
}

/// The character before `at`.
pub(crate) fn before(chars: &[char], at: usize) -> Option<char> {
    chars.get(at.checked_sub(1)?).copied()
}

/// Whether `word`, in lower case, begins at `at`, whatever its case there.
pub(crate) fn has(chars: &[char], at: usize, word: &str) -> bool {
    let mut seen = chars.get(at..).unwrap_or_default().iter();
    word.chars().all(|wanted| seen.next().is_some_and(|&char| lower(char) == wanted))
}

/// The lower-case letter, where one character is enough for it.
pub(crate) fn lower(char: char) -> char {
    match char {
        _ if char.is_ascii() => return char.to_ascii_lowercase(),
        // What Swedish has besides; everything else is looked up in tables.
        'å' | 'ä' | 'ö' => return char,
        'Å' => return 'å',
        'Ä' => return 'ä',
        'Ö' => return 'ö',
        _ => {}
    }
    let mut letters = char.to_lowercase();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => letter,
        _ => char,
    }
}
