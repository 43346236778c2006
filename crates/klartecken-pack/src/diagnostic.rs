//! What is wrong with a pack file, and where.

use std::{fmt, ops::Range};

/// One fault in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether the pack can be used in spite of it.
    pub severity: Severity,
    /// Where: a byte range of the file.
    pub span: Range<usize>,
    /// What.
    pub fault: Fault,
}

/// Whether a pack can be used in spite of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It can.
    Warning,
    /// It cannot.
    Error,
}

/// What is wrong: a stable code with what its sentence needs. The sentences are the front ends'.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Kebab-case; selects the sentence.
    pub code: &'static str,
    /// What the sentence is filled in with.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    pub(crate) fn new(code: &'static str, args: &[(&'static str, &str)]) -> Fault {
        Fault { code, args: args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect() }
    }

    /// No rule of that name is in the catalogue.
    pub fn unknown_rule(id: &str) -> Fault {
        Fault::new("unknown-rule", &[("id", id)])
    }

    /// No fact of that name is known.
    pub fn unknown_fact(fact: &str) -> Fault {
        Fault::new("unknown-fact", &[("fact", fact)])
    }

    /// A rule that protects people is milder than `floor`, or left out.
    pub fn too_mild(id: &str, floor: &str) -> Fault {
        Fault::new("too-mild", &[("id", id), ("floor", floor)])
    }

    /// A question, a word list or a line of the outline belongs to a rule that is not in use.
    pub fn unused(what: &str, rule: &str) -> Fault {
        Fault::new("unused", &[("what", what), ("rule", rule)])
    }

    /// The pack cannot check anything: it is a base for others.
    pub fn base_pack() -> Fault {
        Fault::new("base-pack", &[])
    }

    /// Every code that a reader or a binder gives, for whoever has the sentences.
    pub const CODES: [&'static str; 33] = [
        "too-large",
        "syntax",
        "unknown-key",
        "missing-key",
        "wrong-type",
        "unknown-word",
        "id",
        "empty",
        "no-ground",
        "duplicate",
        "out-of-range",
        "date",
        "too-few-answers",
        "too-many",
        "invisible",
        "contact",
        "pattern",
        "hashtag",
        "colour",
        "unknown-pack",
        "circle",
        "faulty-pack",
        "too-deep",
        "unknown-section",
        "unknown-target",
        "reason-missing",
        "stale-name",
        "dead-duty",
        "unknown-rule",
        "unknown-fact",
        "too-mild",
        "unused",
        "base-pack",
    ];
}

impl Diagnostic {
    /// A fault that makes the pack unusable.
    pub fn error(span: Range<usize>, fault: Fault) -> Diagnostic {
        Diagnostic { severity: Severity::Error, span, fault }
    }

    /// A fault that the pack can be used in spite of.
    pub fn warning(span: Range<usize>, fault: Fault) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, span, fault }
    }

    /// Line and column of its beginning in `text`, both counted from 1; columns in characters.
    pub fn line_and_column(&self, text: &str) -> (usize, usize) {
        let before = text.get(..self.span.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

/// The code and its arguments, for tests and logs.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.fault.code)?;
        self.fault.args.iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}
