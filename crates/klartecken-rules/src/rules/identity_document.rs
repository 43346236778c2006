//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "identity-document", level: Level::Stop, floor: Level::Ask, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        if matches!(mention.kind, MentionKind::Document) {
            findings.push(Level::Stop, "number", place, mention.span.of(text), vec![]);
        }
    }
}
