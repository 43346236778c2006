//! From a checked draft to the record that is sealed.

use chrono::{DateTime, NaiveDate, Utc};
use klartecken_pack::PackName;
use klartecken_post::{Kind, MediaId, MediaKind, OffsetMap};
use klartecken_record::{
    record::{
        Answer, Engine, Finding as RecordFinding, Kind as RecordKind, Level as RecordLevel, Media,
        MediaKind as RecordMediaKind, Outcome, Person, Policy as RecordPolicy, PolicyBase, Record,
        RuleOutcome, Signer as RecordSigner, Subject, Text, UNANSWERED, Verdict as RecordVerdict,
    },
    rfc3339,
};
use klartecken_rules::{Asked, Draft, Finding, Level, Place, Policy};

use klartecken_text::contains_identity_number;

use crate::{Report, Review, VERSION, Verdict};

/// Who lets it through, as they have named themselves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Signer {
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: String,
    /// The authority (nämnd) that they act for; may be empty.
    pub authority: String,
}

/// Why there is nothing to seal yet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotReady {
    /// There is no text and no picture.
    #[error("there is nothing to seal")]
    Empty,
    /// The verdict is not Clear.
    #[error("something stands in the way")]
    NotClear,
    /// The signer's name or role is missing.
    #[error("the signer is not named")]
    Unsigned,
    /// An identity number stands in what the signer has written about themselves or about a finding.
    #[error("there is an identity number in what would follow into the record")]
    IdentityNumber,
    /// A file's digest is missing: it has not been read to its end.
    #[error("{media} has not been read")]
    Unread {
        /// Which.
        media: MediaId,
    },
}

/// The record of the review as it stands, sealed at `now`.
///
/// Holds no name of anybody pictured, no birth date, and no text of the post: references, age bands and digests.
///
/// # Errors
/// Where there is nothing to seal yet; a draft with anything open is never sealed.
pub fn protocol(review: &Review, signer: &Signer, now: DateTime<Utc>) -> Result<Record, NotReady> {
    let (draft, report, policy) = (review.draft(), review.report(), review.policy());
    if review.is_empty() {
        return Err(NotReady::Empty);
    }
    if report.verdict != Verdict::Clear {
        return Err(NotReady::NotClear);
    }
    if signer.name.trim().is_empty() || signer.role.trim().is_empty() {
        return Err(NotReady::Unsigned);
    }
    let confirmed = draft.confirmations.iter().map(|confirmation| &confirmation.reason);
    let mut written = [&signer.name, &signer.role, &signer.authority].into_iter().chain(confirmed);
    if written.any(|text| contains_identity_number(text, review.today())) {
        return Err(NotReady::IdentityNumber);
    }
    let pack = policy.pack();
    let publish_on = draft.publish_on(review.today());
    Ok(Record {
        r#type: Default::default(),
        version: Default::default(),
        subject: Subject {
            text: Text::of(&draft.post.text),
            media: draft.post.media.iter().map(media).collect::<Result<_, _>>()?,
            channel: draft.post.channel.as_str().to_owned(),
            account: draft.post.account.clone(),
            kind: match draft.post.kind {
                Kind::Post => RecordKind::Post,
                Kind::Reply => RecordKind::Reply,
                Kind::Comment => RecordKind::Comment,
            },
            publish_on: publish_on.to_string(),
        },
        municipality: pack.municipality.clone(),
        authority: signer.authority.trim().to_owned(),
        policy: RecordPolicy {
            pack: pack.id.clone(),
            version: pack.version.clone(),
            sha256: pack.sha256.clone(),
            extends: pack.extends.iter().map(base).collect(),
        },
        engine: Engine { name: "klartecken".to_owned(), version: VERSION.to_owned() },
        people: people(draft, report, publish_on),
        rules: rules(draft, report, policy),
        questions: answers(draft, report),
        verdict: match report.verdict {
            Verdict::Clear => RecordVerdict::Clear,
            Verdict::Act => RecordVerdict::Act,
            Verdict::Stop => RecordVerdict::Stop,
        },
        unread: report.unread.iter().map(|what| what.as_str().to_owned()).collect(),
        signer: RecordSigner { name: signer.name.trim().to_owned(), role: signer.role.trim().to_owned() },
        sealed_at: rfc3339(now.timestamp()).unwrap_or_default(),
        earlier: review.sealed().map(str::to_owned),
    })
}

fn media(media: &klartecken_post::Media) -> Result<Media, NotReady> {
    Ok(Media {
        id: media.id.clone(),
        kind: match media.kind {
            MediaKind::Image => RecordMediaKind::Image,
            MediaKind::Video => RecordMediaKind::Video,
        },
        sha256: media.sha256.clone().ok_or_else(|| NotReady::Unread { media: media.id.clone() })?,
        size: media.size,
        alt_text_sha256: (!media.alt_text.trim().is_empty()).then(|| Text::of(&media.alt_text).sha256),
    })
}

fn people(draft: &Draft, report: &Report, publish_on: NaiveDate) -> Vec<Person> {
    let assessed = draft.people.iter().zip(&report.assessments);
    assessed
        .map(|(person, assessment)| Person {
            r#ref: person.id.clone(),
            age_band: person.band_on(publish_on).map_or("unknown", |band| band.as_str()).to_owned(),
            shown_in: draft
                .post
                .media
                .iter()
                .filter(|media| media.people.iter().flatten().any(|id| *id == person.id))
                .map(|media| media.id.clone())
                .collect(),
            named: person.named,
            identifiable: person.is_identifiable(),
            outcome: assessment.outcome.as_str().to_owned(),
            code: assessment.code.as_str().to_owned(),
            consent_references: references(draft, person),
        })
        .collect()
}

/// Where the consents about a person, and another ground than consent, are kept, each place once.
fn references(draft: &Draft, person: &klartecken_consent::Person) -> Vec<String> {
    let mut references: Vec<String> = Vec::new();
    let consents = draft.consents.iter().filter(|consent| consent.person == person.id);
    let basis = person.basis.iter().map(|basis| &basis.reference);
    for reference in consents.map(|consent| &consent.reference).chain(basis) {
        let reference = reference.trim();
        if !reference.is_empty() && references.iter().all(|known| known != reference) {
            references.push(reference.to_owned());
        }
    }
    references
}

/// Every rule that was applied, also those that found nothing: silence about a rule would say too much.
fn base(name: &PackName) -> PolicyBase {
    let PackName { id, version, sha256 } = name.clone();
    PolicyBase { pack: id, version, sha256 }
}

fn rules(draft: &Draft, report: &Report, policy: &Policy) -> Vec<RuleOutcome> {
    policy
        .rule_ids()
        .map(|id| {
            let found: Vec<&Finding> = report.findings.iter().filter(|finding| finding.rule == id).collect();
            RuleOutcome {
                id: id.to_owned(),
                outcome: match found.iter().map(|finding| finding.level).max() {
                    Some(Level::Stop) => Outcome::Stop,
                    Some(Level::Ask) => Outcome::Ask,
                    Some(Level::Note) => Outcome::Note,
                    Some(Level::Allow) | None => Outcome::Clear,
                },
                findings: found.into_iter().map(|finding| record_finding(finding, draft)).collect(),
            }
        })
        .collect()
}

fn record_finding(finding: &Finding, draft: &Draft) -> RecordFinding {
    RecordFinding {
        reason: finding.reason.to_owned(),
        level: match finding.level {
            Level::Allow => RecordLevel::Allow,
            Level::Note => RecordLevel::Note,
            Level::Ask => RecordLevel::Ask,
            Level::Stop => RecordLevel::Stop,
        },
        place: match &finding.place {
            Place::Text(span) => {
                let place = OffsetMap::new(&draft.post.text).scalars(&[*span]).pop().unwrap_or_default();
                format!("text:{}-{}", place.start, place.end)
            }
            Place::Media(id) => format!("media:{id}"),
            Place::Person(id) => format!("person:{id}"),
            Place::Question(id) => format!("question:{id}"),
            Place::Account => "account".to_owned(),
        },
        confirmed: finding.confirmed.as_ref().map(|reason| reason.trim().to_owned()),
    }
}

fn answers(draft: &Draft, report: &Report) -> Vec<Answer> {
    let unanswered = || (UNANSWERED.to_owned(), None);
    let answer = |asked: &Asked| {
        let given = draft.answers.get(&asked.question.id).filter(|_| asked.outcome.is_some());
        let (answer, note) = given.map_or_else(unanswered, |given| {
            (given.choice.clone(), (!given.note.trim().is_empty()).then(|| given.note.trim().to_owned()))
        });
        Answer { id: asked.question.id.clone(), answer, note }
    };
    report.asked.iter().map(answer).collect()
}

#[cfg(test)]
#[path = "protocol_tests.rs"]
mod tests;
