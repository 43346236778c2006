//! See the guide beside this file.

use crate::{Guide, Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule = Rule {
    id: "public-art-unanswered",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/public_art_unanswered.md")),
        en: include_str!("public_art_unanswered.en.md"),
    },
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
