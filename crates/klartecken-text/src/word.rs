//! Words of a text, and whether a table knows them.

use std::{cmp::Ordering, ops::Range};

use crate::scan;

/// Longest word worth reading.
const LONGEST: usize = 40;

/// What the words of some tables begin with, so that most words of a text need not be looked up in them.
#[derive(Clone, Copy)]
pub(crate) struct Initials(u32);

impl Initials {
    /// Of all words, in lower case, in `tables`.
    pub(crate) const fn of(tables: &[&[&str]]) -> Initials {
        let (mut bits, mut table) = (0, 0);
        while table < tables.len() {
            let mut word = 0;
            while word < tables[table].len() {
                bits |= bit(tables[table][word].as_bytes()[0]);
                word += 1;
            }
            table += 1;
        }
        Initials(bits)
    }

    /// Whether a word of the tables may begin as `word` does, whatever its case.
    pub(crate) fn may_begin(self, word: &[char]) -> bool {
        // What is not ASCII begins with a byte that is not.
        word.first()
            .is_some_and(|&char| self.0 & bit(u8::try_from(scan::lower(char)).unwrap_or(u8::MAX)) != 0)
    }
}

/// One bit for each letter from a to z, one for all other ASCII, and one for everything else.
const fn bit(byte: u8) -> u32 {
    match byte {
        b'a'..=b'z' => 1 << (byte - b'a'),
        0..0x80 => 1 << 30,
        _ => 1 << 31,
    }
}

/// Whether a word or number begins at `at`.
pub(crate) fn is_start(chars: &[char], at: usize) -> bool {
    scan::is_word(chars, at) && !at.checked_sub(1).is_some_and(|before| scan::is_word(chars, before))
}

/// One past the letters from `at`, hyphens between letters among them.
pub(crate) fn end(chars: &[char], at: usize) -> usize {
    let limit = chars.len().min(at.saturating_add(LONGEST));
    let mut here = at;
    while here < limit && (is_letter(chars, here) || here > at && is_inner_hyphen(chars, here)) {
        here += 1;
    }
    here
}

/// Where the letters that end before `end` begin, hyphens between letters among them.
pub(crate) fn start(chars: &[char], end: usize) -> usize {
    let limit = end.saturating_sub(LONGEST);
    let mut here = end;
    while here > limit && (is_letter(chars, here - 1) || here < end && is_inner_hyphen(chars, here - 1)) {
        here -= 1;
    }
    here
}

/// The letters from `at`, hyphens between letters among them.
pub(crate) fn at(chars: &[char], at: usize) -> &[char] {
    chars.get(at..end(chars, at)).unwrap_or_default()
}

/// The word one space behind `end`.
pub(crate) fn next(chars: &[char], end: usize) -> &[char] {
    at(chars, end + scan::repeated(chars, end, ' ', 1))
}

/// Whether any word that begins in `range` fits; a compound with a hyphen counts as a whole and by its later parts.
pub(crate) fn any(chars: &[char], range: Range<usize>, fits: impl Fn(&[char]) -> bool) -> bool {
    range.into_iter().any(|here| is_start(chars, here) && fits(at(chars, here)))
}

/// Whether `word` is `lower`, whatever its case.
pub(crate) fn is(word: &[char], lower: &str) -> bool {
    compare(lower, word) == Ordering::Equal
}

/// Whether `word` is one of `words`, which are sorted and in lower case.
pub(crate) fn is_one_of(word: &[char], words: &[&str]) -> bool {
    words.binary_search_by(|entry| compare(entry, word)).is_ok()
}

/// Whether `word` begins with one of `stems`, which are sorted, in lower case, and none the beginning of another.
pub(crate) fn begins(word: &[char], stems: &[&str]) -> bool {
    // Everything that sorts between a stem and a word beginning with it begins with it too.
    let behind = stems.partition_point(|stem| compare(stem, word) != Ordering::Greater);
    behind.checked_sub(1).is_some_and(|place| scan::has(word, 0, stems[place]))
}

/// Whether `word` ends with `ending`, whatever its case.
pub(crate) fn ends(word: &[char], ending: &str) -> bool {
    let mut rest = word.iter().rev();
    ending.chars().rev().all(|wanted| rest.next().is_some_and(|&char| scan::lower(char) == wanted))
}

/// Whether `part` stands anywhere in `word`.
pub(crate) fn contains(word: &[char], part: &str) -> bool {
    (0..word.len()).any(|at| scan::has(word, at, part))
}

/// Whether the word at `at` is written with a capital.
pub(crate) fn is_capital(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(|char| char.is_uppercase())
}

fn compare(entry: &str, word: &[char]) -> Ordering {
    let mut word = word.iter();
    // A plain loop: this is asked more often than anything else.
    for wanted in entry.chars() {
        let Some(&char) = word.next() else { return Ordering::Greater };
        let order = wanted.cmp(&scan::lower(char));
        if order != Ordering::Equal {
            return order;
        }
    }
    if word.next().is_some() { Ordering::Less } else { Ordering::Equal }
}

fn is_letter(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(|char| char.is_alphabetic())
}

fn is_inner_hyphen(chars: &[char], at: usize) -> bool {
    chars.get(at) == Some(&'-')
        && is_letter(chars, at + 1)
        && at.checked_sub(1).is_some_and(|before| is_letter(chars, before))
}

/// Checks that a table is fit for [`is_one_of`], and if `stems` for [`begins`].
#[cfg(test)]
pub(crate) fn check_table(table: &[&str], stems: bool) {
    for pair in table.windows(2) {
        assert!(pair[0] < pair[1], "{pair:?} are not in order");
        assert!(!stems || !pair[1].starts_with(pair[0]), "{pair:?}: one is the beginning of the other");
    }
    assert!(table.iter().all(|entry| entry.to_lowercase() == *entry), "lower case only");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn reads_words_both_ways() {
        let text = chars("en A-traktor 90-konto");
        assert_eq!(end(&text, 3), 12);
        assert_eq!(start(&text, 12), 3);
        assert_eq!(start(&text, text.len()), 16);
        assert_eq!(at(&text, 99), &[] as &[char]);
        assert!(any(&text, 0..text.len(), |word| is_one_of(word, &["a-traktor", "konto"])));
    }

    #[test]
    fn knows_what_words_begin_with() {
        const INITIALS: Initials = Initials::of(&[&["bil", "åka"], &["7-a"]]);
        for (word, expected) in
            [("Bo", true), ("Ål", true), ("öl", true), ("7", true), ("cykel", false), ("", false)]
        {
            assert_eq!(INITIALS.may_begin(&chars(word)), expected, "{word}");
        }
    }

    #[test]
    fn finds_stems() {
        let stems = ["bil", "buss", "volvo"];
        for (word, expected) in
            [("Bilen", true), ("bil", true), ("volvos", true), ("bi", false), ("ål", false)]
        {
            assert_eq!(begins(&chars(word), &stems), expected, "{word}");
        }
        assert!(ends(&chars("Skåpbil"), "bil") && !ends(&chars("il"), "bil"));
    }
}
