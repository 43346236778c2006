//! The texts and what is marked in them.

use std::ops::Range;

use serde::Deserialize;

use super::Kind;
use crate::files;

/// One file of texts.
#[derive(Debug)]
pub struct Fixture {
    /// Its name in `tests/quality`, without its ending.
    pub name: &'static str,
    /// Whether its texts may be shown to whoever writes detectors.
    pub may_be_read: bool,
}

/// The files, the most read first.
pub const FIXTURES: [Fixture; 6] = [
    Fixture { name: "posts", may_be_read: true },
    Fixture { name: "alike", may_be_read: true },
    Fixture { name: "hard", may_be_read: true },
    Fixture { name: "wider", may_be_read: true },
    Fixture { name: "alike-unseen", may_be_read: false },
    Fixture { name: "hard-unseen", may_be_read: false },
];

/// One text with what is marked in it.
#[derive(Debug, Deserialize)]
pub struct Gold {
    /// Its id.
    pub id: String,
    /// The text.
    pub text: String,
    /// Where it appears.
    pub platform: String,
    /// `post`, `reply` or `comment`.
    pub kind: String,
    /// What is marked as to be found.
    pub spans: Vec<Mark>,
    /// What looks like a finding and is none.
    #[serde(default)]
    pub negatives: Vec<Negative>,
    /// What it is as a whole.
    pub expected: Expected,
    /// The strictest outcome.
    pub group: Group,
}

/// A marked passage, in Unicode scalar values.
#[derive(Debug, Deserialize)]
pub struct Mark {
    start: usize,
    end: usize,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// How hard it is.
    pub severity: Severity,
}

/// A passage that looks like a finding and is none.
#[derive(Debug, Deserialize)]
pub struct Negative {
    start: usize,
    end: usize,
    /// What it is instead.
    pub kind: String,
}

/// What a text is as a whole.
#[derive(Debug, Deserialize)]
pub struct Expected {
    /// It may not be published.
    pub block: bool,
    /// It may not be published because of personal data.
    pub pii_block: bool,
    /// It breaks official secrecy.
    pub secrecy: bool,
}

/// How hard a mark or a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Fine as it is.
    Info,
    /// Only where somebody has decided so.
    Review,
    /// May not be published.
    Block,
}

/// The strictest outcome of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// Nothing is required.
    Clean,
    /// Something is to be decided.
    Review,
    /// Something may not be published.
    Block,
}

impl Mark {
    /// Where it is.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether missing it is an error.
    pub fn is_required(&self) -> bool {
        self.severity > Severity::Info
    }
}

impl Negative {
    /// Where it is.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl Gold {
    /// The words at `range`.
    pub fn words(&self, range: Range<usize>) -> String {
        self.text.chars().skip(range.start).take(range.len()).collect()
    }
}

impl Fixture {
    /// Its texts.
    ///
    /// # Panics
    /// Where a line cannot be read; it names the line and never what stands there.
    pub fn read(&self) -> Vec<Gold> {
        let text = files::read(format!("tests/quality/{}.jsonl", self.name));
        let gold = text.lines().enumerate().map(|(index, line)| {
            serde_json::from_str(line).unwrap_or_else(|error: serde_json::Error| {
                panic!("{}.jsonl:{}:{}: not a text", self.name, index + 1, error.column())
            })
        });
        gold.collect()
    }
}
