#![doc = include_str!("../FORMAT.md")]
#![warn(missing_docs)]

mod built_in;
mod diagnostic;
mod edit;
mod outline;
mod pack;
mod parameter;
mod question;
mod read;
mod table;
mod words;

pub use built_in::{BUILT_IN, MUNICIPALITIES, built_in};
pub use diagnostic::{Diagnostic, Fault, Severity};
pub use edit::{Change, changed, on_top_of};
pub use outline::{GuidelineRule, Means, Outline, Reason, coverage};
pub use pack::{Contacts, Document, Duty, DutyKind, Example, Level, Pack, PackName, RuleEntry, Text, Word};
pub use parameter::{ListKind, PARAMETERS, Parameter, ParameterKind, Value, parameter};
pub use question::{Answer, AnswerOutcome, Question, QuestionLevel};
pub use read::{MAX_PACK_BYTES, Reading, read, read_among};
pub use words::{MAX_WORDS, PLAIN, WORD_LISTS};

#[cfg(test)]
mod tests;
