//! What sensitive subjects sound like: the word patterns of `lexicon/*.txt`, and where they stand in a text.
//!
//! The files' own form is described in `lexicon/README.md`.

mod form;
mod index;
mod pattern;
mod read;

use klartecken_post::sort;

use std::{ops::Range, sync::OnceLock};

use crate::{Topic, words::Word};
use read::Patterns;

/// How much a pattern says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    /// It shows that the sentence speaks in general, about nobody.
    General,
    /// It often goes with the subject, and has innocent uses.
    Sign,
    /// It names a condition, a measure or a case.
    Affair,
    /// It states that something is so of somebody.
    Fact,
}

/// A pattern found in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Which words of the sentence.
    pub(crate) words: Range<usize>,
    /// What it is about.
    pub(crate) topic: Topic,
    /// How much it says.
    pub(crate) weight: Weight,
}

/// The files, by the topic that they are about.
const FILES: [(Topic, &str); 10] = [
    (Topic::Health, include_str!("../lexicon/health.txt")),
    (Topic::Special, include_str!("../lexicon/special.txt")),
    (Topic::SocialServices, include_str!("../lexicon/social.txt")),
    (Topic::ProtectedIdentity, include_str!("../lexicon/protected.txt")),
    (Topic::Crime, include_str!("../lexicon/crime.txt")),
    (Topic::Pupil, include_str!("../lexicon/pupil.txt")),
    (Topic::Staff, include_str!("../lexicon/staff.txt")),
    (Topic::Security, include_str!("../lexicon/security.txt")),
    (Topic::Library, include_str!("../lexicon/library.txt")),
    (Topic::Nature, include_str!("../lexicon/nature.txt")),
];

/// All patterns, ready to be looked for.
pub(crate) struct Lexicon {
    patterns: Patterns,
}

impl Lexicon {
    /// The one that is shipped; read once.
    pub(crate) fn shipped() -> &'static Lexicon {
        static SHIPPED: OnceLock<Lexicon> = OnceLock::new();
        SHIPPED.get_or_init(|| Lexicon::read(&FILES))
    }

    fn read(files: &[(Topic, &'static str)]) -> Lexicon {
        Lexicon { patterns: Patterns::read(files) }
    }

    /// Every pattern that stands in `sentence`, in the order of their first words; they may overlap.
    pub(crate) fn find(&self, sentence: &[Word]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (at, word) in sentence.iter().enumerate() {
            self.patterns.index.each(word, |number| {
                let Some(pattern) = self.patterns.all.get(number) else { return };
                if let Some(words) = self.patterns.around(pattern, sentence, at) {
                    hits.push(Hit { words, topic: pattern.topic, weight: pattern.weight });
                }
            });
        }
        sort::by_key(&mut hits, |hit| (hit.words.start, hit.words.end, hit.topic, hit.weight));
        hits.dedup();
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Reading, words::Words};

    const TEXT: &str = "# a comment\n[fact]\n@vara sjukskriv*\nfått|fick diagnosen\n\
        @number procent frånvaro\n@ha ... adhd\n[affair]\n*demens*\nhem tjänst*\n*bidrag\nförvaltar~\n[general]\nföreläsning? om\n";

    fn found(text: &str) -> Vec<(String, Weight)> {
        let words = Words::new(&Reading::new(text));
        let lexicon = Lexicon::read(&[(Topic::Health, TEXT)]);
        let text = |hit: &Hit| {
            let words = words.all[hit.words.clone()].iter().map(|word| word.lower.as_str());
            words.collect::<Vec<_>>().join(" ")
        };
        lexicon.find(&words.all).iter().map(|hit| (text(hit), hit.weight)).collect()
    }

    #[test]
    fn finds_words_with_any_ending_and_gaps() {
        use Weight::{Affair, Fact, General};
        for (text, expected) in [
            ("Hon är SJUKSKRIVEN", vec![("är sjukskriven", Fact)]),
            ("hon fick diagnosen", vec![("fick diagnosen", Fact)]),
            ("41 procent frånvaro", vec![("41 procent frånvaro", Fact)]),
            ("har sedan länge adhd", vec![("har sedan länge adhd", Fact)]),
            ("har ju redan sedan länge adhd", vec![]),
            ("har adhd", vec![("har adhd", Fact)]),
            ("blodkärlsdemensen", vec![("blodkärlsdemensen", Affair)]),
            ("hem tjänsten och bostadsbidrag", vec![("hem tjänsten", Affair), ("bostadsbidrag", Affair)]),
            ("bidragen", vec![]),
            ("förvaltarens förvaltarskap", vec![("förvaltarens", Affair)]),
            ("en föreläsning om", vec![("föreläsning om", General)]),
            ("om", vec![("om", General)]),
        ] {
            let expected: Vec<_> =
                expected.into_iter().map(|(text, weight)| (text.to_owned(), weight)).collect();
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn every_shipped_line_can_be_read() {
        for (topic, text) in FILES {
            let faults = read::faults(text);
            assert!(faults.is_empty(), "{topic:?}: {faults:#?}");
        }
    }
}
