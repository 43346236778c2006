#![doc = include_str!("../FORMAT.md")]
#![warn(missing_docs)]

mod built_in;
mod diagnostic;
mod pack;
mod read;
mod table;

pub use built_in::{BUILT_IN, built_in};
pub use diagnostic::{Diagnostic, Fault, Severity};
pub use pack::{
    Answer, AnswerOutcome, ConsentPolicy, Contacts, Custodians, Document, Level, Pack, Question,
    QuestionLevel, RuleEntry, Text,
};
pub use read::{MAX_PACK_BYTES, read};

#[cfg(test)]
mod tests;
