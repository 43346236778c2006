//! Which of the pack's questions apply, and what became of them.

use klartecken_pack::{AnswerOutcome, Level, Question, QuestionLevel};

use crate::{context::Context, finding::Findings};

/// A question that applies to the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// What the answer means; `None` where there is none, or one that the pack does not know.
    pub outcome: Option<AnswerOutcome>,
}

impl Asked {
    /// Whether nothing is clear before it has been answered.
    pub fn is_open(&self) -> bool {
        self.outcome.is_none() && self.question.level == QuestionLevel::Required
    }
}

pub(crate) fn asked(context: &Context<'_>) -> Vec<Asked> {
    let holds = |fact: &crate::Fact| fact.holds(context);
    let bound = context.policy.questions.iter();
    bound
        .filter(|bound| bound.question.level != QuestionLevel::Off)
        .filter(|bound| bound.when.is_empty() || bound.when.iter().any(holds))
        .filter(|bound| !bound.unless.iter().any(holds))
        .map(|bound| {
            let given = context.draft.answers.get(&bound.question.id);
            let chosen = given
                .and_then(|given| bound.question.answers.iter().find(|answer| answer.id == given.choice));
            Asked { question: bound.question.clone(), outcome: chosen.map(|answer| answer.outcome) }
        })
        .collect()
}

/// What every rule does that watches over questions.
pub(crate) fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let rule = findings.rule_id();
    for asked in context.asked.iter().filter(|asked| asked.question.rule == rule) {
        let (level, reason) = match asked.outcome {
            None if asked.is_open() => (Level::Ask, "unanswered"),
            None | Some(AnswerOutcome::Clear) => continue,
            Some(AnswerOutcome::Ask) => (Level::Ask, "to-be-done"),
            Some(AnswerOutcome::Stop) => (Level::Stop, "stop"),
        };
        findings.push_asked(level, reason, &asked.question);
    }
}
