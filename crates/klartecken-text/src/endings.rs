//! What words end in, quick to ask.

use std::sync::OnceLock;

use klartecken_post::sort;

/// Ends of words in lower case, of two bytes at least.
pub(crate) struct Endings {
    tables: &'static [&'static [&'static str]],
    /// With their last two bytes, by which they are sorted: of most words nothing more need be compared.
    sorted: OnceLock<Vec<(u16, &'static str)>>,
}

impl Endings {
    /// All that stand in `tables`.
    pub(crate) const fn new(tables: &'static [&'static [&'static str]]) -> Endings {
        Endings { tables, sorted: OnceLock::new() }
    }

    /// Whether `word` ends in one of them.
    pub(crate) fn fit(&self, word: &str) -> bool {
        let sorted = self.sorted.get_or_init(|| sort(self.tables));
        let tail = tail(word);
        let from = sorted.partition_point(|(other, _)| *other < tail);
        let near = sorted[from..].iter().take_while(|(other, _)| *other == tail);
        near.into_iter().any(|(_, ending)| word.ends_with(ending))
    }

    /// Whether `word` ends in one of them with one of `forms` behind it.
    pub(crate) fn fit_in(&self, word: &str, forms: &[&str]) -> bool {
        forms.iter().any(|form| word.strip_suffix(form).is_some_and(|stem| self.fit(stem)))
    }
}

fn sort(tables: &[&[&'static str]]) -> Vec<(u16, &'static str)> {
    let mut sorted: Vec<_> = tables.iter().copied().flatten().map(|ending| (tail(ending), *ending)).collect();
    sort::by_key(&mut sorted, |(tail, _)| *tail);
    sorted
}

/// The last two bytes; no ending has fewer.
fn tail(text: &str) -> u16 {
    match text.as_bytes() {
        [.., first, second] => u16::from_be_bytes([*first, *second]),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::Endings;

    #[test]
    fn finds_endings() {
        static ENDINGS: Endings = Endings::new(&[&["chef", "ö"], &["ef", "råd"]]);
        for (word, expected) in
            [("enhetschef", true), ("chef", true), ("hef", true), ("kommunalråd", true), ("ö", true)]
        {
            assert_eq!(ENDINGS.fit(word), expected, "{word}");
        }
        for word in ["", "f", "chefen", "rad"] {
            assert!(!ENDINGS.fit(word), "{word}");
        }
        assert!(ENDINGS.fit_in("chefen", &["", "en"]) && !ENDINGS.fit_in("chefens", &["", "en"]));
    }
}
