//! See the guide beside this file.

use crate::{Guide, Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule = Rule {
    id: "music-rights-unanswered",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/music_rights_unanswered.md")),
        en: include_str!("music_rights_unanswered.en.md"),
    },
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
