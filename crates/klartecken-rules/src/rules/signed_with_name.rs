//! See the guide beside this file.

use klartecken_post::Kind;

use crate::{Level, Place, Rule, context::Context, finding::Findings, settings::Signature};

pub(super) static RULE: Rule =
    Rule { id: "signed-with-name", level: Level::Ask, floor: Level::Allow, confirmable: &["name"], check };

/// Visitors sign as they like.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    if context.policy.settings.signature != Signature::Forbidden || context.draft.post.kind == Kind::Comment {
        return;
    }
    if let Some(signature) = context.signature() {
        let name = signature.name.of(&context.draft.post.text);
        findings.push(Level::Ask, "name", Place::Text(signature.name), name, vec![]);
    }
}
