//! See the guide beside this file.

use crate::{Level, Rule, context::Context, finding::Findings, listed::first_of_each};

pub(super) static RULE: Rule =
    Rule { id: "authority-wording", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for hit in first_of_each(context.listed(klartecken_pack::PLAIN)) {
        let args = vec![("instead", hit.word.instead.clone())];
        findings.push(Level::Note, "plain", hit.place.clone(), hit.span.of(hit.text), args);
    }
}
