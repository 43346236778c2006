//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "organisation-number", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        if matches!(mention.kind, MentionKind::OrganisationNumber) {
            findings.push(Level::Note, "number", place, mention.span.of(text), vec![]);
        }
    }
}
