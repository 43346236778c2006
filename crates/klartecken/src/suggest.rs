//! What would mend a finding in the text with one click, where there is an obvious way.

mod tidy;

use klartecken_post::{Kind, Span};
use klartecken_rules::{Draft, Finding, Place, Policy};

use crate::Texts;

/// A way to mend a finding: something else in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Which way.
    pub way: Way,
    /// The part of the text to replace; it may be more than was found, so that what is left reads well.
    pub span: Span,
    /// What stands there now.
    pub was: String,
    /// What will stand there.
    pub text: String,
}

/// Ways to mend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It goes.
    Remove,
    /// Initials take a name's place.
    Initials,
    /// An official contact, or the words "contact us", take a private contact's place.
    Contact,
}

/// Rules whose findings are a thing that the text does without.
const REMOVABLE: [&str; 10] = [
    "access-code",
    "account-number",
    "case-number",
    "exact-position",
    "home-address",
    "identity-document",
    "network-address",
    "personal-identity-number",
    "private-contact",
    "registration-plate",
];

/// Reasons that say that it is by all appearance in order.
const IN_ORDER: [&str; 8] = [
    "at-work",
    "email-at-work",
    "giro-of-organisation",
    "greeted",
    "local",
    "own",
    "phone-at-work",
    "public",
];

/// What would mend `finding`, the best way first; nothing for what a visitor has written.
pub fn suggestions(finding: &Finding, draft: &Draft, policy: &Policy, texts: &Texts) -> Vec<Suggestion> {
    let Place::Text(span) = finding.place else { return Vec::new() };
    let text = draft.post.text.as_str();
    if draft.post.kind == Kind::Comment || IN_ORDER.contains(&finding.reason) || span.of(text).is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut suggest = |way, span: Span, new: String| {
        found.push(Suggestion { way, span, was: span.of(text).to_owned(), text: new });
    };
    if finding.rule == "person-named" {
        suggest(Way::Initials, span, initials(text, span));
    }
    if finding.rule == "private-contact" {
        if let Some(contact) = official_contact(finding, policy) {
            suggest(Way::Contact, span, contact.clone());
        } else if draft.post.kind == Kind::Reply {
            let help = crate::pick(&policy.pack().help, texts.language);
            suggest(Way::Contact, tidy::sentence(text, span), texts.with("contact-us", &[("help", help)]));
        }
    }
    if REMOVABLE.contains(&finding.rule) {
        let (span, left) = tidy::removal(text, span);
        suggest(Way::Remove, span, left);
    }
    found
}

/// The municipality's own contact of the same kind, where the pack has one. What a workplace has listed is not asked:
/// the number of a club is no way to the municipality.
fn official_contact<'a>(finding: &Finding, policy: &'a Policy) -> Option<&'a String> {
    let contacts = &policy.pack().contacts;
    if finding.reason.starts_with("email") { contacts.emails.first() } else { contacts.phones.first() }
}

/// `M.E.` for Maja Ek, `A-K.E.` for Anna-Karin Ek; without the last point where one follows.
fn initials(text: &str, span: Span) -> String {
    let mut letters = String::new();
    for word in span.of(text).split_whitespace() {
        let parts = word.split('-').filter_map(|part| part.chars().find(|char| char.is_alphabetic()));
        for (index, letter) in parts.enumerate() {
            if index > 0 {
                letters.push('-');
            }
            letters.push(letter);
        }
        letters.push('.');
    }
    if text[span.end..].starts_with('.') {
        letters.pop();
    }
    letters
}

#[cfg(test)]
#[path = "suggest_tests.rs"]
mod tests;
