//! See the guide beside this file.

use klartecken_text::{Mention, MentionKind};

use crate::{
    Guide, Level, Place, Rule,
    contact::{Owner, owner},
    context::Context,
    finding::Findings,
};

pub(super) static RULE: Rule = Rule {
    id: "private-contact",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/private_contact.md")),
        en: include_str!("private_contact.en.md"),
    },
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["phone", "email"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        report(findings, mention, owner(mention, text, context.policy), place);
    }
}

fn report(findings: &mut Findings<'_>, mention: &Mention, owner: Option<Owner>, place: Place) {
    let level = match owner {
        Some(Owner::Private) => Level::Ask,
        Some(Owner::Work) => Level::Note,
        Some(Owner::Official) | None => return,
    };
    let (reason, target) = match (&mention.kind, level) {
        (MentionKind::Phone { number }, Level::Note) => ("phone-at-work", &number.national),
        (MentionKind::Phone { number }, _) => ("phone", &number.national),
        (MentionKind::Email { address }, Level::Note) => ("email-at-work", address),
        (MentionKind::Email { address }, _) => ("email", address),
        // Only contacts have an owner.
        (
            MentionKind::PersonalIdentityNumber { .. }
            | MentionKind::OrganisationNumber
            | MentionKind::Account { .. }
            | MentionKind::Address { .. }
            | MentionKind::Plate { .. }
            | MentionKind::Property
            | MentionKind::CaseNumber { .. }
            | MentionKind::Position { .. }
            | MentionKind::Network
            | MentionKind::Code { .. }
            | MentionKind::Document,
            _,
        ) => return,
    };
    findings.push(level, reason, place, target, vec![]);
}
