//! Tables of texts, each with what is to be seen in it: `text ⇒ mention | mention`, and nothing else.

mod email;
mod identity;
mod phone;
mod properties;

use chrono::NaiveDate;

use crate::*;

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
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
    }
}

/// Checks that exactly the expected mentions are seen.
#[track_caller]
fn sees(text: &str, expected: &[&str]) {
    let seen: Vec<String> = observe(text, today()).iter().map(|mention| describe(text, mention)).collect();
    assert_eq!(seen, expected, "in {text:?}");
}
