//! See the guide beside this file.

use crate::{Guide, Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule = Rule {
    id: "school-account-open",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/school_account_open.md")),
        en: include_str!("school_account_open.en.md"),
    },
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
