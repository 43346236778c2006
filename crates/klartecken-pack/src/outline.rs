//! A guideline by its own headings, with what is done about each of its rules.

use std::{fmt, ops::Range};

use crate::Text;

/// One heading of the document, with the rules found under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The heading, as the document has it.
    pub section: String,
    /// The rules under it, in the document's order.
    pub rules: Vec<GuidelineRule>,
}

/// One rule of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidelineRule {
    /// Its number, such as `H065`.
    pub id: String,
    /// What it says, in our words.
    pub says: Text,
    /// What is done about it; the first is its class.
    pub by: Vec<Means>,
    /// Why nothing is done about it; empty where something is.
    pub why: Text,
    /// Where in the file it stands.
    pub span: Range<usize>,
}

/// What is done about a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Means {
    /// A rule of the catalogue, by id.
    Rule(String),
    /// A question, by id.
    Question(String),
    /// A parameter, by key.
    Parameter(String),
    /// A duty that comes with the account, by id.
    Account(String),
    /// A duty after publication, by id.
    After(String),
    /// Nothing.
    None(Reason),
}

/// How many rules there are of each class, by what is done about them first.
pub fn coverage(outline: &[Outline]) -> [(&'static str, usize); 6] {
    let firsts = || outline.iter().flat_map(|part| &part.rules).filter_map(|rule| rule.by.first());
    Means::CLASSES.map(|class| (class, firsts().filter(|means| means.class() == class).count()))
}

/// As written in `by`.
impl fmt::Display for Means {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = match self {
            Means::Rule(target)
            | Means::Question(target)
            | Means::Parameter(target)
            | Means::Account(target)
            | Means::After(target) => target,
            Means::None(reason) => reason.as_str(),
        };
        write!(f, "{}:{target}", self.class())
    }
}

/// Why nothing is done about a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is about something else than posts and accounts in social media.
    OutOfScope,
    /// The law, or what it speaks of, is no longer there.
    Obsolete,
    /// Somebody else's duty, such as the platform's.
    OthersDuty,
}

impl Means {
    /// The word before the colon in `by`, which is also the class that rules are counted in.
    pub fn class(&self) -> &'static str {
        match self {
            Means::Rule(_) => "rule",
            Means::Question(_) => "question",
            Means::Parameter(_) => "parameter",
            Means::Account(_) => "account",
            Means::After(_) => "after",
            Means::None(_) => "none",
        }
    }

    /// How `by` is written.
    pub(crate) const FORMS: [&'static str; 6] =
        ["rule:ID", "question:ID", "parameter:KEY", "account:ID", "after:ID", "none:REASON"];

    /// The classes, in the order in which they are counted.
    pub const CLASSES: [&'static str; 6] = ["rule", "question", "parameter", "account", "after", "none"];
}

impl Reason {
    /// The word in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::OutOfScope => "out-of-scope",
            Reason::Obsolete => "obsolete",
            Reason::OthersDuty => "others-duty",
        }
    }

    /// All there are.
    pub const ALL: [Reason; 3] = [Reason::OutOfScope, Reason::Obsolete, Reason::OthersDuty];
}
