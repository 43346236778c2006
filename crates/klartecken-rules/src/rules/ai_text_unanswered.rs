//! See the guide beside this file.

use crate::{Guide, Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule = Rule {
    id: "ai-text-unanswered",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/ai_text_unanswered.md")),
        en: include_str!("ai_text_unanswered.en.md"),
    },
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
