//! See the guide beside this file.

use crate::{Guide, Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule = Rule {
    id: "guideline-question-unanswered",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/guideline_question_unanswered.md")),
        en: include_str!("guideline_question_unanswered.en.md"),
    },
    level: Level::Stop,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
