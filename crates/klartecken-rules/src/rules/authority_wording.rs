//! See the guide beside this file.

use std::collections::BTreeSet;

use crate::{Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "authority-wording", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

/// Each word once: whoever has seen it finds the others.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let mut told = BTreeSet::new();
    for hit in context.listed(klartecken_pack::PLAIN) {
        if told.insert(hit.word.pattern.as_str()) {
            let args = vec![("instead", hit.word.instead.clone())];
            findings.push(Level::Note, "plain", hit.place.clone(), hit.span.of(hit.text), args);
        }
    }
}
