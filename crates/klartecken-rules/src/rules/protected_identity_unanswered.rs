//! See the guide beside this file.

use crate::{Guide, Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule = Rule {
    id: "protected-identity-unanswered",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/protected_identity_unanswered.md")),
        en: include_str!("protected_identity_unanswered.en.md"),
    },
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
