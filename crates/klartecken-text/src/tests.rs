//! Tables of texts, each with what is to be seen in it: `text ⇒ mention | mention`, and nothing else.

mod account;
mod address;
mod case_number;
mod code;
mod document;
mod email;
mod identity;
mod network;
mod person;
mod phone;
mod plate;
mod position;
mod properties;
mod property;
mod statement;

use chrono::NaiveDate;

use crate::*;

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// The numbers and addresses in `text`.
fn observe(text: &str, today: NaiveDate) -> Vec<Mention> {
    crate::observe(text, today, Voice::Post).mentions
}

/// A mention as the tables write it: its text, or for contacts their normal form.
fn describe(text: &str, mention: &Mention) -> String {
    let seen = mention.span.of(text);
    match &mention.kind {
        MentionKind::PersonalIdentityNumber { number } => {
            let doubt = if number.certainty == Certainty::Possible { "?" } else { "" };
            let form = match number.form {
                Form::Personal => "personal",
                Form::Coordination => "coordination",
                Form::Reserve => "reserve",
            };
            format!("{form}{doubt} {seen}")
        }
        MentionKind::OrganisationNumber => format!("organisation {seen}"),
        MentionKind::Phone { number } => format!("{:?} {}", number.kind, number.national),
        MentionKind::Email { address } => format!("email {address}"),
        MentionKind::Account { kind } => format!("{kind:?} {seen}"),
        MentionKind::Address { home } => format!("{} {seen}", if *home { "home" } else { "street" }),
        MentionKind::Plate { context } => format!("plate{} {seen}", if *context { "" } else { "?" }),
        MentionKind::Property => format!("property {seen}"),
        MentionKind::CaseNumber { personal } => format!("case{} {seen}", if *personal { "!" } else { "" }),
        MentionKind::Position { precise } => format!("position{} {seen}", if *precise { "!" } else { "" }),
        MentionKind::Network => format!("network {seen}"),
        MentionKind::Code { kind } => format!("{kind:?} {seen}"),
        MentionKind::Document => format!("document {seen}"),
    }
}

/// Whether it is a number or address of a person or company, which have tables of their own.
fn is_contact(kind: &MentionKind) -> bool {
    matches!(
        kind,
        MentionKind::PersonalIdentityNumber { .. }
            | MentionKind::OrganisationNumber
            | MentionKind::Phone { .. }
            | MentionKind::Email { .. }
    )
}

/// Checks that exactly the expected contacts and numbers of people and companies are seen, whatever else is.
#[track_caller]
fn sees(text: &str, expected: &[&str]) {
    check(text, expected, is_contact);
}

/// Checks that exactly the expected mentions are seen, of any kind.
#[track_caller]
fn sees_all(text: &str, expected: &[&str]) {
    check(text, expected, |_| true);
}

#[track_caller]
fn check(text: &str, expected: &[&str], counts: fn(&MentionKind) -> bool) {
    let seen = observe(text, today());
    let seen: Vec<String> =
        seen.iter().filter(|mention| counts(&mention.kind)).map(|mention| describe(text, mention)).collect();
    assert_eq!(seen, expected, "in {text:?}");
}
