//! Lists of words that are short to write and quick to ask.

use std::sync::OnceLock;

use klartecken_post::sort;

/// Words in lower case, parted by spaces.
pub(super) struct Vocabulary {
    text: &'static str,
    sorted: OnceLock<Vec<&'static str>>,
}

impl Vocabulary {
    /// The words of `text`.
    pub(super) const fn new(text: &'static str) -> Vocabulary {
        Vocabulary { text, sorted: OnceLock::new() }
    }

    /// The words, sorted once.
    fn words(&self) -> &[&'static str] {
        self.sorted.get_or_init(|| {
            let mut words: Vec<&str> = self.text.split_ascii_whitespace().collect();
            sort::by_key(&mut words, |word| *word);
            words
        })
    }

    /// Whether `lower` is one of them.
    pub(super) fn has(&self, lower: &str) -> bool {
        self.words().binary_search(&lower).is_ok()
    }
}
