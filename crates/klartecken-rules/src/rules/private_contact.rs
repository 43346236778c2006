//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{Level, Rule, contact::Owner, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "private-contact",
    level: Level::Stop,
    floor: Level::Allow,
    confirmable: &["phone", "email"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        let (target, reasons) = match &mention.kind {
            MentionKind::Phone { number } => (&number.national, ["phone-at-work", "phone", "phone-exposed"]),
            MentionKind::Email { address } => (address, ["email-at-work", "email", "email-exposed"]),
            _ => continue,
        };
        let (level, reason) = match context.owner(mention, text) {
            Some(owner) if owner > Owner::Official && context.is_listed(mention) => (Level::Note, "local"),
            Some(Owner::Work) => (Level::Note, reasons[0]),
            Some(Owner::Private) => (Level::Ask, reasons[1]),
            Some(Owner::Exposed) => (Level::Stop, reasons[2]),
            Some(Owner::Official) | None => continue,
        };
        findings.push(level, reason, place, target, vec![]);
    }
}
