//! Where one voice stands: the person itself, or one guardian.

use chrono::NaiveDate;

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

/// The voices heard about a person: its own first, then each guardian by reference.
pub(crate) fn voices<'a>(consents: &[&'a Consent]) -> Vec<Vec<&'a Consent>> {
    let key = |consent: &Consent| (consent.by != Giver::Own, consent.giver.clone());
    let mut heard: Vec<&Consent> =
        consents.iter().copied().filter(|consent| consent.by != Giver::Other).collect();
    heard.sort_by_key(|consent| (key(consent), consent.on));
    heard
        .chunk_by(|a, b| a.by == Giver::Own && b.by == Giver::Own || key(a) == key(b))
        .map(<[_]>::to_vec)
        .collect()
}

/// Where a voice stands, from all that it has said.
pub(crate) fn standing<'a>(said: &[&'a Consent], at: &Circumstances<'_>) -> Standing<'a> {
    let in_scope: Vec<&Consent> = said.iter().copied().filter(|c| c.concerns(at.channel)).collect();
    if in_scope.is_empty() {
        return Standing::Lapsed(Code::OutOfScope);
    }
    // A no counts whenever it was said, also after publication: the post is then to come down.
    let last_no = in_scope.iter().filter_map(|consent| no(consent)).max_by_key(|(day, _)| *day);
    let standing_yes: Vec<&Consent> = in_scope
        .iter()
        .copied()
        .filter(|consent| consent.decision == Decision::Yes && consent.withdrawn_on.is_none())
        // On the same day the no wins: nobody knows which came last.
        .filter(|consent| last_no.is_none_or(|(day, _)| consent.on > day))
        .collect();
    match (standing_yes.iter().find(|consent| lapse(consent, at).is_none()), last_no) {
        (Some(yes), _) => Standing::Yes(yes),
        (None, Some((_, code))) if standing_yes.is_empty() => Standing::No(code),
        (None, _) => {
            Standing::Lapsed(standing_yes.last().and_then(|c| lapse(c, at)).unwrap_or(Code::Missing))
        }
    }
}

fn no(consent: &Consent) -> Option<(NaiveDate, Code)> {
    match (consent.decision, consent.withdrawn_on) {
        (Decision::No, _) => Some((consent.on, Code::Refused)),
        (Decision::Yes, Some(day)) => Some((day.max(consent.on), Code::Withdrawn)),
        (Decision::Yes, None) => None,
    }
}

fn lapse(consent: &Consent, at: &Circumstances<'_>) -> Option<Code> {
    if consent.on > at.publish_on {
        Some(Code::Late)
    } else if consent.valid_until.is_some_and(|last| last < at.publish_on) {
        Some(Code::Expired)
    } else {
        None
    }
}
