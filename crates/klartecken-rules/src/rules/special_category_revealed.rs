//! See the guide beside this file.

use klartecken_text::Topic;

use crate::{Level, Rule, context::Context, finding::Findings, sensitive};

pub(super) static RULE: Rule = Rule {
    id: "special-category-revealed",
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: sensitive::CONFIRMABLE,
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    sensitive::check(findings, context, Topic::Special);
}
