//! See the guide beside this file.

use crate::{Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "paid-political", level: Level::Ask, floor: Level::Allow, confirmable: &["paid"], check };

/// What is paid for and touches on politics may be political advertising, which has rules of its own.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    if !context.draft.post.paid {
        return;
    }
    if let Some(hit) = context.listed("political").first() {
        findings.push(Level::Ask, "paid", hit.place.clone(), hit.span.of(hit.text), vec![]);
    }
}
