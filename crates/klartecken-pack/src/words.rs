//! The word lists' names and forms.

/// The lists of `[words]`; `plain` is a table from an authority's word to a plainer one.
pub const WORD_LISTS: [&str; 6] = ["political", "commercial", "offensive", "attracting", "allowed", "plain"];

/// The list whose entries say what to write instead.
pub const PLAIN: &str = "plain";

/// The most entries of all lists together, what was inherited included.
pub const MAX_WORDS: usize = 20_000;

/// The longest entry, in bytes.
const MAX_PATTERN_BYTES: usize = 100;

/// Whether a pattern is of one of the forms in [`FORMAT.md`](crate): letters first and last, apart from `*` and `+`.
pub(crate) fn is_pattern(pattern: &str) -> bool {
    let word = pattern.strip_prefix('*').unwrap_or(pattern);
    let word = word.strip_suffix(['*', '+']).unwrap_or(word);
    let letters = word.chars().filter(|char| char.is_alphabetic()).count();
    let only_joins = |char: char| char.is_alphanumeric() || " -'’&.#".contains(char);
    pattern.len() <= MAX_PATTERN_BYTES
        && letters >= 2
        && word.chars().all(only_joins)
        && !word.contains("  ")
        && word.trim() == word
        // "*a" and "a*" would find half of the language.
        && (!pattern.starts_with('*') && !pattern.ends_with('*') || letters >= 3)
}
