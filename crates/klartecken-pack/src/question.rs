//! What a guideline makes somebody answer.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::Text;

/// A question that the guideline makes somebody answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id within the pack.
    pub id: String,
    /// The rule that watches over the answer.
    pub rule: String,
    /// Asked if any of these facts holds; always, where there are none.
    pub when: Vec<String>,
    /// Not asked if any of these facts holds.
    pub unless: Vec<String>,
    /// Whether an answer is needed.
    pub level: QuestionLevel,
    /// The heading in the document.
    pub section: String,
    /// The question.
    pub text: Text,
    /// Help with answering; may be empty.
    pub help: Text,
    /// The answers to choose from: at least two.
    pub answers: Vec<Answer>,
    /// Where in the file it stands.
    #[serde(skip)]
    pub span: Range<usize>,
}

/// Whether an answer is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionLevel {
    /// Nothing is clear without it.
    Required,
    /// Offered.
    Recommended,
    /// Not asked.
    Off,
}

/// One answer to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its id within the question.
    pub id: String,
    /// What it means for the post.
    pub outcome: AnswerOutcome,
    /// The words on the button.
    pub text: Text,
}

/// What an answer means for the post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerOutcome {
    /// Nothing stands in the way.
    Clear,
    /// Something has to be done or asked first.
    Ask,
    /// The post may not be published as it stands.
    Stop,
}
