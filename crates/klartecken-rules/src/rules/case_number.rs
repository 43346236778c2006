//! See the guide beside this file.

use klartecken_text::{MentionKind, Voice};

use crate::{Guide, Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "case-number",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/case_number.md")),
        en: include_str!("case_number.en.md"),
    },
    level: Level::Stop,
    floor: Level::Note,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::CaseNumber { personal: true } = mention.kind else { continue };
        let is_somebodys = mention.is_about_private_person() || context.voice != Voice::Post;
        let (level, reason) = if is_somebodys { (Level::Stop, "somebodys") } else { (Level::Note, "alone") };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}
