//! See the guide beside this file.

use klartecken_post::Kind;

use crate::{Level, Place, Rule, context::Context, finding::Findings, settings::Signature};

pub(super) static RULE: Rule = Rule {
    id: "signature-role-missing",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["role"],
    check,
};

/// A text without a name is the municipality's as a whole.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    if context.policy.settings.signature != Signature::RoleRequired
        || context.draft.post.kind == Kind::Comment
    {
        return;
    }
    if let Some(signature) = context.signature().filter(|signature| !signature.has_role) {
        let name = signature.name.of(&context.draft.post.text);
        findings.push(Level::Ask, "role", Place::Text(signature.name), name, vec![]);
    }
}
