//! See the guide beside this file.

use klartecken_post::Kind;

use crate::{Level, Rule, context::Context, finding::Findings, listed::first_of_each};

pub(super) static RULE: Rule =
    Rule { id: "offensive-wording", level: Level::Ask, floor: Level::Allow, confirmable: &["post"], check };

/// What visitors write may be a ground to take it away, which the administrator weighs.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let (level, reason) = match context.draft.post.kind {
        Kind::Comment => (Level::Note, "comment"),
        Kind::Post | Kind::Reply => (Level::Ask, "post"),
    };
    for hit in first_of_each(context.listed("offensive")) {
        findings.push(level, reason, hit.place.clone(), hit.span.of(hit.text), vec![]);
    }
}
