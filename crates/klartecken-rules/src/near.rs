//! What stands near a place in a text, never farther than a few lines: a text may be one long sentence.

/// How far is read, in bytes.
const REACH: usize = 400;

/// What stands before `end`, but not before `start`.
pub(crate) fn before(text: &str, start: usize, end: usize) -> &str {
    let first = (start.max(end.saturating_sub(REACH))..end).find(|&at| text.is_char_boundary(at));
    first.and_then(|first| text.get(first..end)).unwrap_or_default()
}

/// What stands from `start` on, but not from `end` on.
pub(crate) fn behind(text: &str, start: usize, end: usize) -> &str {
    let last = (start..end.min(start.saturating_add(REACH)) + 1).rev().find(|&at| text.is_char_boundary(at));
    last.and_then(|last| text.get(start..last)).unwrap_or_default()
}

/// The words of `text`, which is in lower case.
pub(crate) fn words(text: &str) -> Vec<&str> {
    let words = text.split(|char: char| !char.is_alphanumeric() && char != '-');
    words.filter(|word| !word.is_empty()).collect()
}

/// Whether `word` begins with one of `starts`.
pub(crate) fn begins(word: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| word.starts_with(start))
}

/// Whether any word of `text`, which is in lower case, begins with one of `starts`.
pub(crate) fn any_begins(text: &str, starts: &[&str]) -> bool {
    text.split(|char: char| !char.is_alphanumeric()).any(|word| begins(word, starts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_no_farther_than_asked() {
        let text = "Åsa är här";
        assert_eq!(before(text, 0, 4), "Åsa");
        assert_eq!(behind(text, 5, text.len()), "är här");
        assert_eq!(behind(text, 5, 99), "är här");
        assert_eq!((before(text, 4, 4), behind(text, 4, 4)), ("", ""));
        let long = "å".repeat(1000);
        assert_eq!(before(&long, 0, 2000).len(), REACH);
        assert_eq!(behind(&long, 0, 2000).len(), REACH);
        assert_eq!(words("å-ä, ö!"), ["å-ä", "ö"]);
        assert!(begins("bilen", &["båt", "bil"]) && !begins("bi", &["båt", "bil"]));
    }
}
