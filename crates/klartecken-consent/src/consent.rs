//! What one post's document says that somebody has said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{DataCategory, Event, EventKind, Form, Giver, Terms};

/// One person's yes or no, on one day, about one [`Person`](crate::Person), as one post's document carries it.
///
/// Only `person` and `by` must be there. What the document leaves out is not demanded of it, see
/// [`Demands`](crate::Demands).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consent {
    /// The reference of the person it is about.
    pub person: String,
    /// In what capacity it was said.
    pub by: Giver,
    /// Which guardian, such as `V1`: two guardians need two references to count as two.
    #[serde(default)]
    pub giver: String,
    /// Yes or no.
    #[serde(default)]
    pub decision: Decision,
    /// The day on which it was said (calendar date in Sweden); without it, it does not count.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "klartecken_post::date::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub on: Option<NaiveDate>,
    /// The channels that it names. A yes without channels covers none; a no without channels covers all.
    #[serde(default)]
    pub channels: Vec<String>,
    /// What it is for; where it says nothing, it is for what this post is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<String>,
    /// What of the person it covers; where it says nothing, what this post shows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<DataCategory>,
    /// Whether it covers paid spreading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid: Option<bool>,
    /// SHA-256 of the only pictures that it is about; where it says nothing, this post's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<String>,
    /// The only series that it is about.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub series: String,
    /// The last day on which it holds; without end where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "klartecken_post::date::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub valid_until: Option<NaiveDate>,
    /// The event that ends it, such as `school-year-end`; `valid-until` is then the event's day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until_event: String,
    /// The day on which it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "klartecken_post::date::optional")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<NaiveDate>"))]
    pub withdrawn_on: Option<NaiveDate>,
    /// How it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Form>,
    /// SHA-256 of the notice that the giver had read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_sha256: Option<String>,
    /// Where the evidence is kept, such as a form's number. Never a name.
    #[serde(default)]
    pub reference: String,
    /// Whether it is explicit about special categories (GDPR article 9.2 a).
    #[serde(default, skip_serializing_if = "is_false")]
    pub explicit: bool,
    /// Whether a no would have had no consequence (GDPR article 7.4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal_consequence_free: Option<bool>,
    /// Whether secrecy has been waived too: a consent is no waiver.
    #[serde(default, skip_serializing_if = "is_false")]
    pub secrecy_waiver: bool,
}

fn is_false(value: &bool) -> bool {
    !value
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Decision {
    /// Yes.
    #[default]
    Yes,
    /// No.
    No,
    /// Asked, and not answered yet.
    Asked,
}

impl Consent {
    /// A yes of which nothing more is known.
    pub fn new(person: &str, by: Giver) -> Consent {
        Consent {
            person: person.to_owned(),
            by,
            giver: String::new(),
            decision: Decision::Yes,
            on: None,
            channels: Vec::new(),
            purposes: Vec::new(),
            data: Vec::new(),
            paid: None,
            pictures: Vec::new(),
            series: String::new(),
            valid_until: None,
            until_event: String::new(),
            withdrawn_on: None,
            form: None,
            notice_sha256: None,
            reference: String::new(),
            explicit: false,
            refusal_consequence_free: None,
            secrecy_waiver: false,
        }
    }

    /// Whether a guardian said it.
    pub fn is_guardians(&self) -> bool {
        self.by.is_guardian()
    }

    /// What has happened, as the register would have kept it: what was said, and its withdrawal where there is one.
    pub fn events(&self) -> impl Iterator<Item = Event> + use<> {
        let said = Event {
            id: String::new(),
            at: None,
            person: self.person.clone(),
            kind: match self.decision {
                Decision::Yes if self.by == Giver::GuardianApproval => EventKind::Approved,
                Decision::Yes => EventKind::Given,
                Decision::No => EventKind::Refused,
                Decision::Asked => EventKind::Requested,
            },
            by: self.by,
            giver: self.giver.clone(),
            on: self.on,
            refers_to: String::new(),
            terms: self.terms(),
        };
        let withdrawn = self.withdrawn_on.filter(|_| self.decision == Decision::Yes).map(|day| Event {
            kind: EventKind::Withdrawn,
            // Nobody takes back what has not been said yet.
            on: Some(self.on.map_or(day, |on| on.max(day))),
            ..said.clone()
        });
        std::iter::once(said).chain(withdrawn)
    }

    fn terms(&self) -> Terms {
        Terms {
            channels: self.channels.clone(),
            purposes: self.purposes.clone(),
            data: self.data.clone(),
            paid: self.paid,
            pictures: self.pictures.clone(),
            series: self.series.clone(),
            valid_until: self.valid_until,
            until_event: self.until_event.clone(),
            form: self.form,
            notice_version: String::new(),
            notice_sha256: self.notice_sha256.clone(),
            reference: self.reference.clone(),
            evidence_sha256: None,
            explicit: self.explicit,
            refusal_consequence_free: self.refusal_consequence_free,
            child_heard: None,
            secrecy_waiver: self.secrecy_waiver,
        }
    }
}
