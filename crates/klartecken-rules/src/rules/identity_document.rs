//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{Guide, Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "identity-document",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/identity_document.md")),
        en: include_str!("identity_document.en.md"),
    },
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        if matches!(mention.kind, MentionKind::Document) {
            findings.push(Level::Stop, "number", place, mention.span.of(text), vec![]);
        }
    }
}
