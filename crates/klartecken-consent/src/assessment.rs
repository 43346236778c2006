//! The answer about one person.

use chrono::NaiveDate;

use crate::{Code, Codes};

/// The answer about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessment {
    /// How far it carries.
    pub outcome: Outcome,
    /// Why: the first of what weighs most.
    pub code: Code,
    /// Everything that somebody has to decide on, where the outcome is [`Outcome::Ask`].
    pub asks: Codes,
    /// Everything worth doing, unless the person may not be shown.
    pub notes: Codes,
    /// Guardians who have said yes, where guardians decide.
    pub guardians: usize,
    /// Guardians whose yes is needed, where guardians decide.
    pub guardians_needed: usize,
    /// Whether a guardian has been asked and not answered.
    pub guardian_asked: bool,
    /// Whether a guardian has said yes, but not in the form that the policy asks for.
    pub guardian_form_lacking: bool,
    /// Whether the person itself has said a yes that reaches the publication.
    pub own_yes: bool,
    /// The day of the no that decides, where it is a no and has a day.
    pub no_on: Option<NaiveDate>,
}

/// How far the consents carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The person may be shown.
    Valid,
    /// The person may be shown; something is worth doing.
    Note,
    /// Somebody has to decide.
    Ask,
    /// The person may not be shown.
    Invalid,
}

impl Outcome {
    /// The word in records.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Valid => "valid",
            Outcome::Note => "note",
            Outcome::Ask => "ask",
            Outcome::Invalid => "invalid",
        }
    }
}
