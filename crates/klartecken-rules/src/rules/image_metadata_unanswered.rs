//! See the guide beside this file.

use crate::{Level, Rule, context::Context, finding::Findings, question};

pub(super) static RULE: Rule =
    Rule { id: "image-metadata-unanswered", level: Level::Ask, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    question::check(findings, context, RULE.id);
}
