//! See the guide beside this file.

use klartecken_text::Topic;

use crate::{Guide, Level, Rule, context::Context, finding::Findings, sensitive};

pub(super) static RULE: Rule = Rule {
    id: "protected-identity-revealed",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/protected_identity_revealed.md")),
        en: include_str!("protected_identity_revealed.en.md"),
    },
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: sensitive::CONFIRMABLE,
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    sensitive::check(findings, context, Topic::ProtectedIdentity);
}
