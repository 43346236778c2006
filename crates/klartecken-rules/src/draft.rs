//! Everything that is known about a post when it is checked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use klartecken_consent::{Consent, Person};
use klartecken_post::Post;
use serde::{Deserialize, Serialize};

/// A post together with what its author has said about it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// The post.
    pub post: Post,
    /// What it is for, in the municipality's own word such as `recruitment`; empty where nobody has said.
    pub purpose: String,
    /// The series that its pictures belong to, such as `lucia-2026`; empty where nobody has said.
    pub series: String,
    /// Whether it says something of a special category (GDPR article 9) of the people in it.
    pub special_category: bool,
    /// The people in its pictures and text, by reference.
    pub people: Vec<Person>,
    /// What they or their guardians have said.
    pub consents: Vec<Consent>,
    /// Answers by question id.
    pub answers: BTreeMap<String, Answer>,
    /// Things that somebody has looked at and found right.
    pub confirmations: Vec<Confirmation>,
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The id of the answer chosen.
    pub choice: String,
    /// A remark, kept in the record. Never a person's name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Somebody's word that a finding of level Ask is in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Confirmation {
    /// Which finding: its key.
    pub finding: String,
    /// Why it is in order, in a few words; kept in the record.
    pub reason: String,
}

impl Draft {
    /// The day of publication in Sweden: the planned one, or `today`.
    pub fn publish_on(&self, today: NaiveDate) -> NaiveDate {
        self.post.publish_at.map_or(today, |at| at.date())
    }

    /// The person of that reference.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }
}
