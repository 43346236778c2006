//! What the rules said and what the author answered.

use serde::{Deserialize, Serialize};

/// One rule that was applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RuleOutcome {
    /// The rule's id.
    pub id: String,
    /// The gravest that it found.
    pub outcome: Outcome,
    /// What it found, in the order of the post.
    pub findings: Vec<Finding>,
}

/// The gravest that a rule found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Nothing.
    Clear,
    /// Something worth knowing.
    Note,
    /// Something that somebody has to decide.
    Ask,
    /// Something that may not be published.
    Stop,
}

/// One thing that a rule found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Finding {
    /// The finding's reason, in one word of the rule's.
    pub reason: String,
    /// How grave it is under the policy.
    pub level: Level,
    /// Where, in the words of the program that checked.
    pub place: String,
    /// Why the author let it stand; nothing where the author has not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<String>,
}

/// How grave a finding is under the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The policy allows it.
    Allow,
    /// Worth knowing.
    Note,
    /// Somebody has to decide.
    Ask,
    /// It may not be published.
    Stop,
}

/// The [`answer`](Answer::answer) to a question that was offered and not answered (SPEC.md, section 2).
pub const UNANSWERED: &str = "unanswered";

/// One question that was put to the author.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Answer {
    /// The question's id.
    pub id: String,
    /// The answer's word, or [`UNANSWERED`].
    pub answer: String,
    /// What the author added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
