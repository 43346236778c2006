//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "network-address", level: Level::Ask, floor: Level::Allow, confirmable: &["address"], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        if matches!(mention.kind, MentionKind::Network) {
            findings.push(Level::Ask, "address", place, mention.span.of(text), vec![]);
        }
    }
}
