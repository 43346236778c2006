//! Where one voice stands: the person itself, or one guardian.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use klartecken_post::sort;

use crate::{Circumstances, Code, Consent, Decision, Giver};

/// What one voice has said in the end about one channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing<'a> {
    /// A yes that holds on the day of publication.
    Yes(&'a Consent),
    /// A no, or a yes taken back, that no later yes has replaced.
    No(Code),
    /// A yes that does not reach: too late, run out, or for other channels.
    Lapsed(Code),
}

/// The voices heard about a person, each with what it has said in the order of days: its own first, then each
/// guardian's. `V1` and ` v1` are the same guardian.
pub(crate) fn voices<'a>(consents: &[&'a Consent]) -> Vec<Vec<&'a Consent>> {
    let mut heard: BTreeMap<Option<String>, Vec<&Consent>> = BTreeMap::new();
    for consent in consents.iter().filter(|consent| consent.by != Giver::Other) {
        let guardian = consent.is_guardians().then(|| consent.giver.trim().to_lowercase());
        heard.entry(guardian).or_default().push(consent);
    }
    let mut voices: Vec<Vec<&Consent>> = heard.into_values().collect();
    voices.iter_mut().for_each(|said| sort::by_key(said, |consent| consent.on));
    voices
}

/// Where a voice stands, from all that it has said.
pub(crate) fn standing<'a>(said: &[&'a Consent], at: &Circumstances<'_>) -> Standing<'a> {
    let in_scope: Vec<&Consent> = said.iter().copied().filter(|c| c.concerns(at.channel)).collect();
    if in_scope.is_empty() {
        let names_none = said.iter().all(|consent| consent.channels.is_empty());
        return Standing::Lapsed(if names_none { Code::NoChannel } else { Code::OutOfScope });
    }
    // A no counts whenever it was said, also after publication: the post is then to come down.
    let last_no = in_scope.iter().filter_map(|consent| no(consent)).max_by_key(|(day, _)| *day);
    let standing_yes: Vec<&Consent> = in_scope
        .iter()
        .copied()
        .filter(|consent| consent.decision == Decision::Yes && consent.withdrawn_on.is_none())
        // On the same day the no wins: nobody knows which came last.
        .filter(|consent| last_no.is_none_or(|(day, _)| consent.on.is_some_and(|on| on > day)))
        .collect();
    // The latest yes counts: a child who has been asked again since turning thirteen has answered for itself.
    match (standing_yes.iter().rev().find(|consent| lapse(consent, at).is_none()), last_no) {
        (Some(yes), _) => Standing::Yes(yes),
        (None, Some((_, code))) if standing_yes.is_empty() => Standing::No(code),
        (None, _) => {
            Standing::Lapsed(standing_yes.last().and_then(|c| lapse(c, at)).unwrap_or(Code::Missing))
        }
    }
}

/// A no, with its day; one without a day outweighs every yes.
fn no(consent: &Consent) -> Option<(NaiveDate, Code)> {
    match (consent.decision, consent.withdrawn_on) {
        (Decision::No, _) => Some((consent.on.unwrap_or(NaiveDate::MAX), Code::Refused)),
        (Decision::Yes, Some(day)) => Some((day.max(consent.on.unwrap_or(day)), Code::Withdrawn)),
        (Decision::Yes, None) => None,
    }
}

fn lapse(consent: &Consent, at: &Circumstances<'_>) -> Option<Code> {
    match consent.on {
        None => Some(Code::Undated),
        Some(on) if on > at.publish_on => Some(Code::Late),
        Some(_) if consent.valid_until.is_some_and(|last| last < at.publish_on) => Some(Code::Expired),
        Some(_) => None,
    }
}
