//! A finding, of ours or of another tool's, as it is scored.

use std::ops::Range;

use super::{Gold, Kind, Mark, Severity};

/// Something found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Where, in Unicode scalar values.
    pub range: Range<usize>,
    /// What it may be; nothing where the tool's word means none of ours.
    pub kinds: Vec<Kind>,
    /// How hard it is.
    pub severity: Severity,
    /// Whether it says that the post breaks official secrecy, whatever its kind.
    pub secrecy: bool,
    /// The tool's own word for it.
    pub source: String,
}

impl Hit {
    /// Whether it stands in the way of publishing; only these are counted as right or wrong.
    pub fn counts(&self) -> bool {
        self.severity > Severity::Info
    }

    /// Whether it stops the post.
    pub fn stops(&self) -> bool {
        self.severity == Severity::Block
    }

    /// Whether it stops the post for personal data.
    pub fn stops_for_personal_data(&self) -> bool {
        self.stops() && (self.kinds.is_empty() || self.kinds.iter().any(|kind| *kind != Kind::Security))
    }

    /// Whether it stops the post for official secrecy.
    pub fn stops_for_secrecy(&self) -> bool {
        self.stops() && (self.secrecy || self.kinds.iter().any(|kind| kind.is_secrecy()))
    }

    /// Whether it shares a character with `range`.
    pub fn touches(&self, range: Range<usize>) -> bool {
        self.range.start < range.end && range.start < self.range.end
    }

    /// Whether it touches `mark` and is of a kind that fits.
    pub fn finds(&self, mark: &Mark) -> bool {
        self.touches(mark.range()) && self.kinds.iter().any(|kind| kind.fits(mark.kind))
    }

    /// Whether it counts and touches nothing marked.
    pub fn is_false(&self, gold: &Gold) -> bool {
        self.counts() && !gold.spans.iter().any(|mark| self.touches(mark.range()))
    }

    /// What it stands on that is marked as no finding; one word of its own where nothing is.
    pub fn mistaken(&self, gold: &Gold) -> Vec<String> {
        let negatives = gold.negatives.iter().filter(|negative| self.touches(negative.range()));
        let mut mistaken: Vec<String> = negatives.map(|negative| negative.kind.clone()).collect();
        mistaken.sort_unstable();
        mistaken.dedup();
        if mistaken.is_empty() {
            mistaken.push("(unmarked text)".to_owned());
        }
        mistaken
    }
}
