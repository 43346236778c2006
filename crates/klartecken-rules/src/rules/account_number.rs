//! See the guide beside this file.

use klartecken_text::{AccountKind, MentionKind, Voice};

use crate::{
    Level, Rule,
    context::{Context, once_per_text},
    finding::Findings,
};

pub(super) static RULE: Rule = Rule {
    id: "account-number",
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: &["giro", "swish"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let mut is_for_invoices = once_per_text(is_for_invoices);
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::Account { kind } = mention.kind else { continue };
        let is_somebodys = mention.is_about_private_person();
        let (level, reason) = match kind {
            // A municipality tells how its invoices are paid.
            AccountKind::Iban if context.voice == Voice::Post && !is_somebodys && is_for_invoices(text) => {
                (Level::Note, "giro-of-organisation")
            }
            AccountKind::Iban => (Level::Stop, "iban"),
            AccountKind::Card => (Level::Stop, "card"),
            AccountKind::BankAccount => (Level::Stop, "account"),
            AccountKind::SwishPrivate if context.voice == Voice::Comment => (Level::Stop, "account"),
            AccountKind::SwishPrivate => (Level::Ask, "swish"),
            AccountKind::Bankgiro { charity: false } | AccountKind::Plusgiro { charity: false }
                if is_somebodys =>
            {
                (Level::Ask, "giro")
            }
            AccountKind::Bankgiro { .. } | AccountKind::Plusgiro { .. } => {
                (Level::Note, "giro-of-organisation")
            }
            AccountKind::SwishOrganisation => continue,
        };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}

fn is_for_invoices(text: &str) -> bool {
    let text = text.to_lowercase();
    ["faktura", "bankgiro", "kommunens"].iter().any(|word| text.contains(word))
}
