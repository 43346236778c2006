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

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file is larger than any guideline.
    #[error("filen är {size} byte; högst {max} byte läses")]
    TooLarge {
        /// Bytes.
        size: usize,
        /// Bytes.
        max: usize,
    },
    /// The file is not TOML; the words are the TOML reader's.
    #[error("det här är inte TOML: {reason}")]
    Syntax {
        /// The reader's sentence.
        reason: String,
    },
    /// A key that means nothing here.
    #[error("okänd nyckel \"{key}\"; här kan stå {known}")]
    UnknownKey {
        /// The key in the file.
        key: String,
        /// Those that mean something.
        known: String,
    },
    /// A key that must be there.
    #[error("nyckeln \"{key}\" saknas")]
    MissingKey {
        /// Which.
        key: &'static str,
    },
    /// A value of another type than the key's.
    #[error("här ska stå {expected}")]
    WrongType {
        /// What it should have been.
        expected: &'static str,
    },
    /// A word that is none of those known.
    #[error("\"{word}\" är okänt; välj bland {known}")]
    UnknownWord {
        /// The word in the file.
        word: String,
        /// Those known.
        known: String,
    },
    /// A name that others refer to has characters that cannot be told apart on a screen.
    #[error("\"{id}\" kan inte vara ett id; använd små bokstäver a–z, siffror och bindestreck")]
    Id {
        /// What was there.
        id: String,
    },
    /// Something that must be said is empty.
    #[error("\"{key}\" är tom")]
    Empty {
        /// Whose value it is.
        key: &'static str,
    },
    /// A rule in use without a section of the document or a law behind it.
    #[error("ange avsnitt (section) eller lag (law)")]
    NoGround,
    /// The same id twice.
    #[error("\"{id}\" finns två gånger")]
    Duplicate {
        /// The id.
        id: String,
    },
    /// A number outside what the law or good sense allows.
    #[error("{found} är inte mellan {low} och {high}: {why}")]
    OutOfRange {
        /// The number in the file.
        found: i64,
        /// Lowest allowed.
        low: i64,
        /// Highest allowed.
        high: i64,
        /// Why.
        why: &'static str,
    },
    /// A date with a time of day, or none at all.
    #[error("skriv bara ett datum, som 2026-11-23")]
    Date,
    /// A question with fewer than two answers.
    #[error("frågan behöver minst två svar")]
    TooFewAnswers,
    /// No rule of that name is in the catalogue.
    #[error("regeln \"{id}\" finns inte")]
    UnknownRule {
        /// The name in the file.
        id: String,
    },
    /// A rule that protects people, milder than it may be, or left out.
    #[error("regeln \"{id}\" får inte vara mildare än {floor} och inte utelämnas")]
    TooMild {
        /// The rule's name.
        id: &'static str,
        /// The mildest level.
        floor: &'static str,
    },
    /// No fact of that name is known.
    #[error("villkoret \"{fact}\" finns inte")]
    UnknownFact {
        /// The name in the file.
        fact: String,
    },
    /// A question that no rule in use watches over: it would never be asked.
    #[error("frågan hör till regeln \"{rule}\", som inte används i paketet")]
    UnusedQuestion {
        /// The rule's name.
        rule: String,
    },
    /// A contact that nobody can read.
    #[error("\"{text}\" går inte att läsa som {what}")]
    Contact {
        /// What was there.
        text: String,
        /// What it should have been.
        what: &'static str,
    },
}

impl Diagnostic {
    /// A fault that makes the pack unusable.
    pub fn error(span: Range<usize>, fault: Fault) -> Diagnostic {
        Diagnostic { severity: Severity::Error, span, fault }
    }

    /// Line and column of its beginning in `text`, both counted from 1; columns in characters.
    pub fn line_and_column(&self, text: &str) -> (usize, usize) {
        let before = text.get(..self.span.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fault.fmt(f)
    }
}
