//! Whether the consents about a person carry a publication.

use chrono::NaiveDate;

use crate::{
    Consent, Custody, Giver, Person,
    age::{may_consent_alone, youngest_on},
    standing::{Standing, standing, voices},
};

/// The publication that the consents have to carry, and what the policy asks.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The channel's word, such as `instagram`.
    pub channel: &'a str,
    /// Calendar date in Sweden.
    pub publish_on: NaiveDate,
    /// The age, in whole years, from which a child consents alone (13 or higher).
    pub own_age: u32,
    /// Whose yes is needed where custody is joint.
    pub custodians: Custodians,
    /// Below this age, in whole years, a child's own consent is worth a talk with a guardian.
    pub advise_guardian_below: u32,
}

/// Whose yes is needed where custody is joint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Custodians {
    /// Both (6 kap. 11 and 13 §§ föräldrabalken).
    #[default]
    All,
    /// One, because the municipality has decided so.
    One,
}

/// The answer about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessment {
    /// How far it carries.
    pub outcome: Outcome,
    /// Why.
    pub code: Code,
    /// Guardians who have said yes, where guardians decide.
    pub guardians: usize,
    /// Guardians whose yes is needed, where guardians decide.
    pub guardians_needed: usize,
}

/// How far the consents carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The person may be shown.
    Valid,
    /// The person may be shown; something is worth doing.
    Note,
    /// Somebody has to decide.
    Ask,
    /// The person may not be shown.
    Invalid,
}

impl Outcome {
    /// The word in records.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Valid => "valid",
            Outcome::Note => "note",
            Outcome::Ask => "ask",
            Outcome::Invalid => "invalid",
        }
    }
}

/// Why, in one word that goes into the record and never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// Nobody can tell who it is: no consent is needed.
    NotIdentifiable,
    /// The consents carry.
    Valid,
    /// The person's own consent carries; the person is young.
    Maturity,
    /// Guardians have consented for a child who may now be asked itself.
    RefreshWithChild,
    /// Nobody who decides has said anything.
    Missing,
    /// Somebody who decides has said no.
    Refused,
    /// Somebody who decides has taken a yes back.
    Withdrawn,
    /// The yes came after the publication.
    Late,
    /// The yes ran out before the publication.
    Expired,
    /// The yes is for other channels.
    OutOfScope,
    /// The yes names no channel.
    NoChannel,
    /// Nobody has written when the yes was said.
    Undated,
    /// Too young to consent alone, and not every guardian needed has consented.
    GuardianMissing,
}

impl Code {
    /// The word in records and texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Code::NotIdentifiable => "not-identifiable",
            Code::Valid => "valid",
            Code::Maturity => "maturity",
            Code::RefreshWithChild => "refresh-with-child",
            Code::Missing => "missing",
            Code::Refused => "refused",
            Code::Withdrawn => "withdrawn",
            Code::Late => "late",
            Code::Expired => "expired",
            Code::OutOfScope => "out-of-scope",
            Code::NoChannel => "no-channel",
            Code::Undated => "undated",
            Code::GuardianMissing => "guardian-missing",
        }
    }
}

/// Whether `consents`, all of them about `person`, let it be shown.
///
/// The order matters and the first hit decides: a no from anybody who has a say, then the person's own consent, then
/// the guardians', then what is missing.
/// Age is taken on the day of each consent: a yes given alone at twelve never becomes valid.
pub fn assess(person: &Person, consents: &[&Consent], at: &Circumstances<'_>) -> Assessment {
    let voices: Vec<(Giver, Standing<'_>)> = voices(consents)
        .iter()
        .filter_map(|said| Some((said.first()?.by, standing(said, at))))
        // What relatives say about an adult decides nothing.
        .filter(|(by, _)| *by == Giver::Own || !is_adult(person, at))
        .collect();
    let needed = guardians_needed(person, at);
    let guardians = guardian_yes(&voices);
    let old_enough = |yes: &Consent| yes.on.is_some_and(|on| may_consent_alone(person, on, at.own_age));
    let answer =
        |outcome, code| Assessment { outcome, code, guardians: guardians.len(), guardians_needed: needed };

    if !person.is_identifiable() {
        return answer(Outcome::Valid, Code::NotIdentifiable);
    }
    if let Some(code) = voices.iter().find_map(|(_, standing)| match standing {
        Standing::No(code) => Some(*code),
        _ => None,
    }) {
        return answer(Outcome::Invalid, code);
    }
    if let Some(own) = own_yes(&voices).filter(|own| old_enough(own)) {
        let young = own
            .on
            .and_then(|on| youngest_on(person, on))
            .is_some_and(|years| years < at.advise_guardian_below);
        return if young && guardians.is_empty() {
            answer(Outcome::Note, Code::Maturity)
        } else {
            answer(Outcome::Valid, Code::Valid)
        };
    }
    if guardians.len() >= needed && !guardians.is_empty() {
        return if guardians.iter().all(|yes| old_enough(yes)) {
            answer(Outcome::Ask, Code::RefreshWithChild)
        } else if may_consent_alone(person, at.publish_on, at.own_age) {
            answer(Outcome::Note, Code::RefreshWithChild)
        } else {
            answer(Outcome::Valid, Code::Valid)
        };
    }
    answer(Outcome::Invalid, what_is_missing(&voices, guardians.len()))
}

fn is_adult(person: &Person, at: &Circumstances<'_>) -> bool {
    !person.may_be_child(at.publish_on)
}

fn guardians_needed(person: &Person, at: &Circumstances<'_>) -> usize {
    match (person.custody, at.custodians) {
        (Custody::Joint, Custodians::All) => 2,
        _ => 1,
    }
}

fn own_yes<'a>(voices: &[(Giver, Standing<'a>)]) -> Option<&'a Consent> {
    voices.iter().find_map(|(by, standing)| match standing {
        Standing::Yes(consent) if *by == Giver::Own => Some(*consent),
        _ => None,
    })
}

/// The guardians' consents that count: an approval counts only where there is a yes of the child's to approve.
fn guardian_yes<'a>(voices: &[(Giver, Standing<'a>)]) -> Vec<&'a Consent> {
    let child_said_yes = own_yes(voices).is_some();
    let yes = voices.iter().filter_map(|(_, standing)| match standing {
        Standing::Yes(consent) => Some(*consent),
        _ => None,
    });
    yes.filter(|consent| match consent.by {
        Giver::Guardian => true,
        Giver::GuardianApproval => child_said_yes,
        Giver::Own | Giver::Other => false,
    })
    .collect()
}

fn what_is_missing(voices: &[(Giver, Standing<'_>)], guardians: usize) -> Code {
    let somebody_said_yes = voices.iter().any(|(_, standing)| matches!(standing, Standing::Yes(_)));
    if guardians > 0 || somebody_said_yes {
        return Code::GuardianMissing;
    }
    let lapsed = |wanted: Code| voices.iter().any(|(_, standing)| *standing == Standing::Lapsed(wanted));
    [Code::Undated, Code::Expired, Code::Late, Code::NoChannel, Code::OutOfScope]
        .into_iter()
        .find(|code| lapsed(*code))
        .unwrap_or(Code::Missing)
}

#[cfg(test)]
#[path = "assess_tests.rs"]
mod tests;
