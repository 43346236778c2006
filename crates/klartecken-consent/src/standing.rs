//! Where one voice stands: the person itself, one guardian, or one representative.

use chrono::NaiveDate;
use klartecken_post::sort;

use crate::{
    Circumstances, Code, Event, EventKind, Giver, Person,
    fits::{concerns, lapse},
};

/// Everything that one voice has said about a person, in order.
pub(crate) struct Voice<'a> {
    /// [`Giver::Own`], [`Giver::Guardian`] or [`Giver::Representative`].
    pub(crate) by: Giver,
    /// Which of them, as it is compared.
    pub(crate) giver: String,
    said: Vec<&'a Event>,
}

/// What one voice has said in the end about one publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing<'a> {
    /// A yes that reaches the publication.
    Yes(&'a Event),
    /// A no, or a yes taken back, that no later yes has replaced; with its day.
    No(Code, Option<NaiveDate>),
    /// A yes that does not reach.
    Lapsed(Code),
    /// A yes that replaced a no and has come to its end since: the no is not what counts, but others cannot step in.
    Over(Code),
    /// Asked, and nothing said yet.
    Asked,
}

/// `V1` and ` v1` are the same guardian.
pub(crate) fn same(reference: &str) -> String {
    reference.trim().to_lowercase()
}

/// The voices heard about the person, its own first. `events` are in order.
pub(crate) fn voices<'a>(person: &Person, events: &[&'a Event]) -> Vec<Voice<'a>> {
    let mut voices: Vec<Voice<'a>> = Vec::new();
    let said = |event: &&&Event| event.is_no() || !event.kind.is_end();
    for event in events.iter().filter(|event| event.person == person.id).filter(said) {
        let (by, giver) = match event.by {
            Giver::Own => (Giver::Own, String::new()),
            Giver::Guardian | Giver::GuardianApproval => (Giver::Guardian, same(&event.giver)),
            Giver::Representative => (Giver::Representative, same(&event.giver)),
            Giver::Other => continue,
        };
        match voices.iter_mut().find(|voice| voice.by == by && voice.giver == giver) {
            Some(voice) => voice.said.push(event),
            None => voices.push(Voice { by, giver, said: vec![event] }),
        }
    }
    sort::by(&mut voices, |a, b| a.by.cmp(&b.by).then_with(|| a.giver.cmp(&b.giver)));
    voices
}

/// Where a voice stands, from all that it has said and all that has been found since.
pub(crate) fn standing<'a>(
    voice: &Voice<'a>,
    ends: &[&'a Event],
    person: &Person,
    at: &Circumstances<'_>,
) -> Standing<'a> {
    // A no counts whenever it was said, also after publication: the post is then to come down.
    let no = voice.said.iter().filter(|event| event.is_no() && concerns(&event.terms, at));
    let last_no = no.max_by_key(|event| (event.on.unwrap_or(NaiveDate::MAX), event.at));
    // On the same day the no wins: nobody knows which came last.
    let replaces = |yes: &Event| last_no.is_none_or(|no| yes.is_after(no));
    let yes = voice.said.iter().filter(|event| event.kind.is_yes()).copied();
    let judged: Vec<(&Event, Option<Code>)> = yes
        .filter(|yes| replaces(yes))
        .map(|yes| (yes, ended(yes, ends, at).or_else(|| lapse(yes, person, at))))
        .collect();
    // The latest yes counts: a child who has been asked again since turning thirteen has answered for itself.
    if let Some((yes, _)) = judged.iter().rev().find(|(_, lapse)| lapse.is_none()) {
        return Standing::Yes(yes);
    }
    let reaching = judged.iter().rev().find(|(yes, _)| concerns(&yes.terms, at));
    match (last_no, reaching) {
        (Some(_), Some((_, Some(code @ (Code::Expired | Code::Revoked))))) => Standing::Over(*code),
        (Some(no), _) if no.kind == EventKind::Refused => Standing::No(Code::Refused, no.on),
        (Some(no), _) => Standing::No(Code::Withdrawn, no.on),
        (None, reaching) => match reaching.or(judged.last()) {
            Some((_, Some(code))) => Standing::Lapsed(*code),
            _ => Standing::Asked,
        },
    }
}

/// How a yes has been ended by somebody who has no voice of their own in it.
fn ended(yes: &Event, ends: &[&Event], at: &Circumstances<'_>) -> Option<Code> {
    let about = |end: &&&Event| {
        let named = !end.refers_to.is_empty();
        let before = end.on.is_none_or(|day| yes.on.is_none_or(|on| on <= day));
        if named { end.refers_to == yes.id } else { before && concerns(&end.terms, at) }
    };
    ends.iter().filter(about).find_map(|end| match end.kind {
        EventKind::Invalidated => Some(Code::Invalidated),
        EventKind::Revoked => Some(Code::Revoked),
        // What has come to its end since the publication held then.
        EventKind::Expired => end.on.is_none_or(|day| day <= at.publish_on).then_some(Code::Expired),
        _ => None,
    })
}
