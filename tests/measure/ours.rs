//! What Klartecken finds, in the words of the marks.

use std::{collections::BTreeSet, sync::LazyLock};

use klartecken::{
    policy,
    post::{self, Channel, OffsetMap, Post},
    report,
    rules::{Draft, Finding, Level, Place, Policy},
};

use super::{Gold, Hit, Kind, Severity};

/// The calendar date of every check.
const TODAY: &str = "2026-11-23";

/// What each rule that speaks of a passage means, by the beginning of its reason; the first line that fits counts.
/// A rule about something that is not marked has no kinds, and is left out.
const MEANINGS: [(&str, &str, &[Kind]); 35] = [
    ("personal-identity-number", "", &[Kind::Personnummer, Kind::Samordningsnummer]),
    ("identity-document", "", &[Kind::Personnummer]),
    ("organisation-number", "", &[Kind::Orgnummer]),
    ("private-contact", "phone", &[Kind::PhonePrivate]),
    ("private-contact", "email", &[Kind::EmailPrivate]),
    ("home-address", "", &[Kind::HomeAddress]),
    ("registration-plate", "", &[Kind::RegPlate]),
    ("account-number", "iban", &[Kind::Iban]),
    ("account-number", "card", &[Kind::PaymentCard]),
    ("account-number", "", &[Kind::BankAccount]),
    ("case-number", "", &[Kind::CaseNumberPersonal]),
    ("exact-position", "", &[Kind::GpsCoordinates]),
    ("species-location-revealed", "", &[Kind::GpsCoordinates]),
    ("network-address", "", &[Kind::Security]),
    ("person-named", "", &[Kind::PersonName]),
    ("health-revealed", "", &[Kind::Health]),
    ("social-services-revealed", "", &[Kind::SocialServices]),
    ("pupil-matter-revealed", "", &[Kind::SchoolPupil]),
    ("crime-revealed", "", &[Kind::Crime]),
    ("protected-identity-revealed", "", &[Kind::ProtectedIdentity]),
    ("special-category-revealed", "", &[Kind::SpecialCategory]),
    ("security-revealed", "", &[Kind::Security]),
    ("access-code", "", &[Kind::Security]),
    ("staff-matter-revealed", "", &[Kind::StaffMatter]),
    // What somebody borrows tells of what concerns them; the marks name that.
    ("library-loan-revealed", "", &[Kind::Health, Kind::SchoolPupil, Kind::SpecialCategory]),
    ("authority-wording", "", &[]),
    ("hard-for-screen-reader", "", &[]),
    ("hard-to-read", "", &[]),
    ("reader-not-addressed", "", &[]),
    ("shouting", "", &[]),
    ("commercial-content", "", &[]),
    ("offensive-wording", "", &[]),
    ("party-political", "", &[]),
    ("sender-unclear", "", &[]),
    ("source-missing", "", &[]),
];

/// Rules whose stops are about official secrecy although their kind is not.
const SECRECY: [&str; 2] = ["library-loan-revealed", "species-location-revealed"];

static POLICY: LazyLock<Policy> =
    LazyLock::new(|| policy("herrljunga").unwrap_or_else(|| panic!("the pack is there")));

/// What is found in the text of `gold`; what is asked about every post is left out.
pub fn hits(gold: &Gold) -> Vec<Hit> {
    placed(gold).into_iter().filter_map(|(finding, range)| hit(&finding, range)).collect()
}

/// The rules that speak of a passage and are not in the table of meanings.
pub fn unmapped(gold: &[Gold]) -> BTreeSet<&'static str> {
    let findings = gold.iter().flat_map(placed);
    findings.filter(|(finding, _)| meaning(finding).is_none()).map(|(finding, _)| finding.rule).collect()
}

fn hit(finding: &Finding, range: std::ops::Range<usize>) -> Option<Hit> {
    let kinds = meaning(finding).filter(|kinds| !kinds.is_empty())?;
    let severity = match finding.level {
        Level::Stop => Severity::Block,
        Level::Ask => Severity::Review,
        Level::Note | Level::Allow => Severity::Info,
    };
    Some(Hit {
        range,
        kinds: kinds.to_vec(),
        severity,
        secrecy: SECRECY.contains(&finding.rule),
        source: format!("{}/{}", finding.rule, finding.reason),
    })
}

fn meaning(finding: &Finding) -> Option<&'static [Kind]> {
    let fits = |rule: &str, reason: &str| finding.rule == rule && finding.reason.starts_with(reason);
    MEANINGS.iter().find(|(rule, reason, _)| fits(rule, reason)).map(|(_, _, kinds)| *kinds)
}

/// The findings that have a place in the text, each with its range of Unicode scalar values.
fn placed(gold: &Gold) -> Vec<(Finding, std::ops::Range<usize>)> {
    let draft = Draft {
        post: Post {
            text: gold.text.clone(),
            channel: Channel::from_word(&gold.platform).unwrap_or_default(),
            kind: post::Kind::from_word(&gold.kind).unwrap_or_default(),
            ..Post::default()
        },
        ..Draft::default()
    };
    let today = TODAY.parse().unwrap_or_else(|_| panic!("{TODAY} is a date"));
    let placed = report(&draft, &POLICY, today).findings.into_iter().filter_map(|finding| {
        let Place::Text(span) = finding.place else { return None };
        let range = OffsetMap::new(&gold.text).scalars(&[span]).into_iter().next()?;
        Some((finding, range))
    });
    placed.collect()
}
