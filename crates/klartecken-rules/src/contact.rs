//! Whose a telephone number or an e-mail address is, as far as the pack's list and the words around it tell.

use klartecken_post::Span;
use klartecken_text::{Mention, MentionKind, PhoneKind, PhoneNumber};

use crate::Policy;

/// Whose a contact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The municipality's by the pack's list, or a number that no private person can have.
    Official,
    /// By all appearance a function at work, though not on the list.
    Work,
    /// Perhaps a private person's.
    Private,
}

/// Words that make a landline number a workplace's rather than somebody's at home, in every form that is used.
const ROLE_WORDS: [&str; 24] = [
    "växel",
    "växeln",
    "kommunväxeln",
    "kontaktcenter",
    "kontaktcentret",
    "medborgarservice",
    "servicecenter",
    "servicecentret",
    "kundtjänst",
    "kundcenter",
    "kundservice",
    "reception",
    "receptionen",
    "expedition",
    "expeditionen",
    "kansli",
    "kansliet",
    "jour",
    "jouren",
    "journummer",
    "bokning",
    "biljettkassan",
    "felanmälan",
    "upplysningen",
];

/// Names before the @ that belong to a function, not to a person.
const FUNCTION_NAMES: [&str; 14] = [
    "info",
    "kontakt",
    "kontaktcenter",
    "kansli",
    "kommun",
    "kommunen",
    "bokning",
    "reception",
    "registrator",
    "press",
    "bibliotek",
    "biblioteket",
    "kundtjanst",
    "post",
];

/// Where anybody can have an address of any name.
const FREE_MAIL: [&str; 10] = [
    "gmail.com",
    "hotmail.com",
    "hotmail.se",
    "outlook.com",
    "live.se",
    "icloud.com",
    "yahoo.com",
    "yahoo.se",
    "telia.com",
    "protonmail.com",
];

/// How far before a number a role word may stand, in bytes.
const ROLE_WORD_WITHIN: usize = 40;

/// Whose contact `mention` in `text` is; `None` where it is no contact at all.
pub(crate) fn owner(mention: &Mention, text: &str, policy: &Policy) -> Option<Owner> {
    match &mention.kind {
        MentionKind::Email { address } => Some(owner_of_address(address, policy)),
        MentionKind::Phone { number } => Some(owner_of_number(number, mention.span, text, policy)),
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
        | MentionKind::Document => None,
    }
}

fn owner_of_address(address: &str, policy: &Policy) -> Owner {
    let contacts = &policy.pack.contacts;
    let (name, domain) = address.split_once('@').unwrap_or_default();
    let within = |own: &String| {
        domain.strip_suffix(own.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    if contacts.domains.iter().any(within) || contacts.emails.iter().any(|own| own == address) {
        Owner::Official
    } else if FUNCTION_NAMES.contains(&name) && !FREE_MAIL.contains(&domain) {
        Owner::Work
    } else {
        Owner::Private
    }
}

fn owner_of_number(number: &PhoneNumber, span: Span, text: &str, policy: &Policy) -> Owner {
    if matches!(number.kind, PhoneKind::Short | PhoneKind::NonGeographic)
        || policy.official_phones.contains(&number.national)
    {
        Owner::Official
    } else if number.kind == PhoneKind::Landline && follows_role_word(text, span) {
        Owner::Work
    } else {
        Owner::Private
    }
}

/// Whether a role word stands before the number, with no other number and no end of a sentence in between.
fn follows_role_word(text: &str, span: Span) -> bool {
    let from = text.floor_char_boundary(span.start.saturating_sub(ROLE_WORD_WITHIN));
    let before = text.get(from..span.start).unwrap_or_default().to_lowercase();
    let near =
        before.rsplit(|char: char| char.is_ascii_digit() || matches!(char, '.' | '!' | '?' | '\n')).next();
    let mut words = near.unwrap_or_default().split(|char: char| !char.is_alphabetic());
    words.any(|word| ROLE_WORDS.contains(&word))
}
