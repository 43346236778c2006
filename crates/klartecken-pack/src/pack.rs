//! A guideline, read and checked.

use std::ops::Range;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A municipality's guideline as the checker obeys it.
///
/// There is no way to make one but [`read`](crate::read), so whoever holds a pack holds a sound one.
/// The packs that come with the program were read when it was built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Short and stable, such as `herrljunga`.
    pub id: String,
    /// The pack's own version.
    pub version: String,
    /// Lower-case hexadecimal SHA-256 of the file's bytes.
    pub sha256: String,
    /// Whose guideline it is, such as `Herrljunga kommun`.
    pub municipality: String,
    /// The guideline.
    pub document: Document,
    /// Whom to ask when one is unsure.
    pub help: Text,
    /// What is asked of a consent.
    pub consent: ConsentPolicy,
    /// Contacts that may always be published.
    pub contacts: Contacts,
    /// The rules in use, sorted by id.
    pub rules: Vec<RuleEntry>,
    /// The questions in the order in which they are asked.
    pub questions: Vec<Question>,
}

/// The decided document behind a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Who decided it, such as `Kommunstyrelsen`.
    pub decided_by: String,
    /// When.
    #[serde(with = "klartecken_post::date")]
    pub decided_on: NaiveDate,
    /// The paragraph of the decision, such as `§ 94`; may be empty.
    pub paragraph: String,
    /// Its number in the diary; may be empty.
    pub diary_number: String,
    /// Who keeps it up to date; may be empty.
    pub owner: String,
    /// Its last day, where it has one.
    #[serde(with = "klartecken_post::date::optional")]
    pub valid_to: Option<NaiveDate>,
}

/// Words in both languages of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

/// What is asked of a consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentPolicy {
    /// The age from which a child consents alone, in whole years; 13 to 18.
    pub own_age: u32,
    /// Whose yes is needed where custody is joint.
    pub custodians: Custodians,
    /// Below this age a child's own consent is worth a talk with a guardian; in whole years.
    pub advise_guardian_below: u32,
}

/// Whose yes is needed where custody is joint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Custodians {
    /// Both.
    All,
    /// One.
    One,
}

/// Contacts that may always be published.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contacts {
    /// E-mail domains of the municipality, lower case, such as `herrljunga.se`; subdomains are included.
    pub domains: Vec<String>,
    /// Single addresses, lower case.
    pub emails: Vec<String>,
    /// Telephone numbers, as written in the file.
    pub phones: Vec<String>,
}

/// One rule of the catalogue in this guideline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleEntry {
    /// The rule's id.
    pub id: String,
    /// How hard it strikes here.
    pub level: Level,
    /// The heading in the document that it rests on; empty where the document is silent and only the law speaks.
    pub section: String,
    /// Provisions behind it.
    pub law: Vec<String>,
    /// Where in the file it stands.
    pub span: Range<usize>,
}

/// How hard a rule strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// Not at all.
    Allow,
    /// Worth seeing, never in the way.
    Note,
    /// Somebody has to act or answer first.
    Ask,
    /// Not publishable as it stands.
    Stop,
}

/// A question that the guideline makes somebody answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id within the pack.
    pub id: String,
    /// The rule that watches over the answer.
    pub rule: String,
    /// Asked if any of these facts holds; always, where there are none.
    pub when: Vec<String>,
    /// Not asked if any of these facts holds.
    pub unless: Vec<String>,
    /// Whether an answer is needed.
    pub level: QuestionLevel,
    /// The heading in the document.
    pub section: String,
    /// The question.
    pub text: Text,
    /// Help with answering; may be empty.
    pub help: Text,
    /// The answers to choose from: at least two.
    pub answers: Vec<Answer>,
    /// Where in the file it stands.
    pub span: Range<usize>,
}

/// Whether an answer is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuestionLevel {
    /// Nothing is clear without it.
    Required,
    /// Offered.
    Recommended,
    /// Not asked.
    Off,
}

/// One answer to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its id within the question.
    pub id: String,
    /// What it means for the post.
    pub outcome: AnswerOutcome,
    /// The words on the button.
    pub text: Text,
}

/// What an answer means for the post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnswerOutcome {
    /// Nothing stands in the way.
    Clear,
    /// Something has to be done or asked first.
    Ask,
    /// The post may not be published as it stands.
    Stop,
}
