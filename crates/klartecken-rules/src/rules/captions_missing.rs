//! See the guide beside this file.

use crate::{Guide, Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule = Rule {
    id: "captions-missing",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/captions_missing.md")),
        en: include_str!("captions_missing.en.md"),
    },
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
