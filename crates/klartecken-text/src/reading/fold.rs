//! What a single character is read as.

/// The first digit of each run of ten decimal digits (Unicode category Nd) that a keyboard or a style generator gives.
const ZEROS: [u32; 26] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
    0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e950,
    0x1fbf0,
];

/// What `char` is read as, or `None` where nothing of it can be seen.
pub(super) fn fold(char: char) -> Option<char> {
    if char.is_ascii() && !char.is_ascii_control() {
        return Some(char);
    }
    Some(match char {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{2d7}'
        | '\u{1806}'
        | '\u{fe58}'
        | '\u{fe63}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{b7}' | '\u{2024}' => '.',
        _ if is_invisible(char) => return None,
        _ => plain(char),
    })
}

/// Control characters, soft hyphens, zero-width characters, direction marks, variation selectors, key caps, tags.
fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(char,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Full-width signs and foreign digits as ASCII, anything else as it is.
fn plain(char: char) -> char {
    let code = u32::from(char);
    let digit = ZEROS.iter().map(|zero| code.wrapping_sub(*zero)).find(|digit| *digit < 10);
    let ascii = match (digit, code) {
        (Some(digit), _) => Some(u32::from(b'0') + digit),
        (None, 0xff01..=0xff5e) => Some(code - 0xfee0),
        (None, _) => None,
    };
    ascii.and_then(char::from_u32).unwrap_or(char)
}

/// Whether it only marks the letter before it.
pub(super) fn is_combining(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{34e}' | '\u{350}'..='\u{36f}')
}

/// The Swedish letter that `char` and `mark` make, or `char` where they make none.
pub(super) fn compose(char: char, mark: char) -> char {
    match (char, mark) {
        ('a', '\u{30a}') => 'å',
        ('a', '\u{308}') => 'ä',
        ('o', '\u{308}') => 'ö',
        ('A', '\u{30a}') => 'Å',
        ('A', '\u{308}') => 'Ä',
        ('O', '\u{308}') => 'Ö',
        _ => char,
    }
}
