//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{Guide, Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "organisation-number",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/organisation_number.md")),
        en: include_str!("organisation_number.en.md"),
    },
    level: Level::Note,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        if matches!(mention.kind, MentionKind::OrganisationNumber) {
            findings.push(Level::Note, "number", place, mention.span.of(text), vec![]);
        }
    }
}
