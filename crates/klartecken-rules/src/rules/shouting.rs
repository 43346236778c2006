//! See the guide beside this file.

use klartecken_post::Kind;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "shouting", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    if context.draft.post.kind == Kind::Comment {
        return;
    }
    let style = context.style();
    for (reason, place) in [("capitals", style.capitals), ("marks", style.marks)] {
        if let Some(span) = place {
            findings.push(Level::Note, reason, Place::Text(span), "", vec![]);
        }
    }
}
