//! Endings that bend a word: definite, plural, genitive, and an adjective's forms.

/// The endings, sorted.
const ENDINGS: [&str; 36] = [
    "", "a", "an", "ans", "ar", "arna", "arnas", "ars", "as", "e", "en", "ena", "enas", "ens", "er", "erna",
    "ernas", "ers", "es", "et", "ets", "n", "na", "nas", "ns", "or", "orna", "ornas", "ors", "r", "rna",
    "rnas", "rs", "s", "t", "ts",
];

/// Whether what stands in `word` from the byte `stem` on bends it.
pub(super) fn bends(word: &str, stem: usize) -> bool {
    let (Some(stem), Some(ending)) = (word.get(..stem), word.get(stem..)) else { return false };
    // "skor", but no "sdr".
    let after_vowel = stem.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö']);
    let is_ending =
        |ending: &str| ENDINGS.binary_search(&ending).is_ok() && (after_vowel || !ending.starts_with('r'));
    // "programmet", "männen": m and n are doubled before an ending.
    let doubled = ['m', 'n'].into_iter().find(|&letter| stem.ends_with(letter));
    let behind = doubled.and_then(|letter| ending.strip_prefix(letter));
    is_ending(ending) || behind.is_some_and(|ending| !ending.is_empty() && is_ending(ending))
}

/// Every beginning of `word` that an ending may follow, the word itself among them.
pub(super) fn stems(word: &str) -> impl Iterator<Item = &str> {
    /// The longest ending, and a doubled letter.
    const LONGEST: usize = 6;
    (0..=LONGEST.min(word.len())).filter_map(|ending| {
        let stem = word.len() - ending;
        word.get(..stem).filter(|_| bends(word, stem))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_endings_are_sorted() {
        assert!(ENDINGS.is_sorted());
    }
}
