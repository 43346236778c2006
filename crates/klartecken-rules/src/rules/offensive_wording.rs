//! See the guide beside this file.

use std::collections::BTreeSet;

use klartecken_post::Kind;

use crate::{Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "offensive-wording", level: Level::Ask, floor: Level::Allow, confirmable: &["post"], check };

/// What visitors write may be a ground to take it away, which the administrator weighs.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let (level, reason) = match context.draft.post.kind {
        Kind::Comment => (Level::Note, "comment"),
        Kind::Post | Kind::Reply => (Level::Ask, "post"),
    };
    let mut told = BTreeSet::new();
    for hit in context.listed("offensive") {
        if told.insert(hit.word.pattern.as_str()) {
            findings.push(level, reason, hit.place.clone(), hit.span.of(hit.text), vec![]);
        }
    }
}
