//! See the guide beside this file.

use klartecken_post::Kind;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "reader-not-addressed", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    if context.draft.post.kind == Kind::Comment {
        return;
    }
    if let Some(span) = context.style().reader_spoken_of {
        findings.push(Level::Note, "spoken-of", Place::Text(span), "", vec![]);
    }
}
