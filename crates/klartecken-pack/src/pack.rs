//! A guideline, read and checked.

use std::ops::Range;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Outline, Question, QuestionLevel, Value};

/// A municipality's guideline as the checker obeys it, together with what it builds on.
///
/// There is no way to make one but [`read`](crate::read), so whoever holds a pack holds a sound one.
/// As JSON it is what a check needs: the outline, the examples and the open questions stay in the file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Pack {
    /// Short and stable, such as `herrljunga`.
    pub id: String,
    /// The pack's own version.
    pub version: String,
    /// Lower-case hexadecimal SHA-256 of the file's bytes.
    pub sha256: String,
    /// The packs that it builds on, the nearest first.
    pub extends: Vec<PackName>,
    /// The day whose law it was written after.
    #[serde(with = "klartecken_post::date::optional")]
    pub as_of: Option<NaiveDate>,
    /// Whose guideline it is, such as `Herrljunga kommun`; empty in a base pack.
    pub municipality: String,
    /// The guideline; `None` in a base pack.
    pub document: Option<Document>,
    /// Whom to ask when one is unsure.
    pub help: Text,
    /// Contacts that may always be published.
    pub contacts: Contacts,
    /// What has been set, in the order of [`PARAMETERS`](crate::PARAMETERS).
    pub parameters: Vec<(String, Value)>,
    /// The word lists, in the order of [`WORD_LISTS`](crate::WORD_LISTS).
    pub words: Vec<(String, Vec<Word>)>,
    /// The rules in use, sorted by id.
    pub rules: Vec<RuleEntry>,
    /// The questions in the order in which they are asked.
    pub questions: Vec<Question>,
    /// What has to be done elsewhere than in a post.
    pub duties: Vec<Duty>,
    /// The document by its headings.
    #[serde(skip)]
    pub outline: Vec<Outline>,
    /// What nobody has settled yet.
    #[serde(skip)]
    pub open_questions: Vec<Text>,
    /// Posts that show what the pack does.
    #[serde(skip)]
    pub examples: Vec<Example>,
}

/// A pack as a record names it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PackName {
    /// Short and stable, such as `herrljunga`.
    pub id: String,
    /// The pack's own version.
    pub version: String,
    /// Lower-case hexadecimal SHA-256 of the file's bytes.
    pub sha256: String,
}

/// The decided document behind a pack.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    /// The day by which it should be looked over, where there is one.
    #[serde(with = "klartecken_post::date::optional")]
    pub review_by: Option<NaiveDate>,
}

/// Words in both languages of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
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

impl Contacts {
    /// The names of the lists in a file.
    pub const LISTS: [&'static str; 3] = ["domains", "emails", "phones"];

    /// The list of that name, one of [`Contacts::LISTS`].
    pub fn list(&self, name: &str) -> &[String] {
        match name {
            "domains" => &self.domains,
            "emails" => &self.emails,
            "phones" => &self.phones,
            _ => &[],
        }
    }
}

/// An entry of a word list; the forms that it is found in are told in [`FORMAT.md`](crate).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Word {
    /// As written, such as `parti+`.
    pub pattern: String,
    /// What to write in its place; empty where the list says nothing of that.
    pub instead: String,
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
    #[serde(skip)]
    pub span: Range<usize>,
}

/// How hard a rule strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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

/// Something that the guideline asks for and that no check of a post can see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duty {
    /// Its id within the pack.
    pub id: String,
    /// When it is due.
    pub kind: DutyKind,
    /// The heading in the document.
    pub section: String,
    /// What to do.
    pub text: Text,
    /// Where in the file it stands.
    #[serde(skip)]
    pub span: Range<usize>,
}

/// When a duty is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DutyKind {
    /// While there is an account: decisions, registers, profiles, logins.
    Account,
    /// After a post has been published: watching, answering, removing, archiving.
    AfterPublication,
}

/// A post, and what the pack has to find in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it shows.
    pub name: String,
    /// A post document (JSON) without a pack.
    pub post: String,
    /// The verdict's word.
    pub verdict: String,
    /// All that asks or stops, as rule and level, sorted.
    pub findings: Vec<(String, Level)>,
    /// Where in the file it stands.
    pub span: Range<usize>,
}

impl Pack {
    /// The pack with what a check needs, and no more: for keeping and fetching.
    ///
    /// Questions that are never asked and duties that come with an account are left out.
    #[must_use]
    pub fn for_checking(mut self) -> Pack {
        self.questions.retain(|question| question.level != QuestionLevel::Off);
        self.duties.retain(|duty| duty.kind == DutyKind::AfterPublication);
        self
    }

    /// What a parameter has been set to.
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.parameters.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The pack as a record names it.
    pub fn name(&self) -> PackName {
        PackName { id: self.id.clone(), version: self.version.clone(), sha256: self.sha256.clone() }
    }

    /// A parameter that is a whole number.
    pub fn number(&self, key: &str) -> Option<u32> {
        match self.value(key)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// A parameter that is one word; empty where it has not been set.
    pub fn word(&self, key: &str) -> &str {
        match self.value(key) {
            Some(Value::Word(word)) => word,
            _ => "",
        }
    }

    /// A parameter that is a list of words; empty where it has not been set.
    pub fn list(&self, key: &str) -> &[String] {
        match self.value(key) {
            Some(Value::Words(words)) => words,
            _ => &[],
        }
    }

    /// A word list; empty where there is none.
    pub fn words(&self, list: &str) -> &[Word] {
        self.words.iter().find(|(name, _)| name == list).map_or(&[], |(_, words)| words)
    }

    /// The rule of that id, where a file has named it.
    pub fn rule(&self, id: &str) -> Option<&RuleEntry> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}
