//! See the guide beside this file.

use crate::{Guide, Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule = Rule {
    id: "graphic-profile-unanswered",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/graphic_profile_unanswered.md")),
        en: include_str!("graphic_profile_unanswered.en.md"),
    },
    level: Level::Stop,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
