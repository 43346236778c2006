//! The file's shape, before anybody has asked whether it makes sense.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, value::Datetime};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct UncheckedPack {
    pub(crate) format: Spanned<i64>,
    pub(crate) id: Spanned<String>,
    pub(crate) version: Spanned<String>,
    pub(crate) municipality: Spanned<String>,
    pub(crate) document: UncheckedDocument,
    pub(crate) help: Spanned<UncheckedText>,
    pub(crate) consent: UncheckedConsent,
    #[serde(default)]
    pub(crate) contacts: UncheckedContacts,
    pub(crate) rules: BTreeMap<Spanned<String>, UncheckedRule>,
    #[serde(default)]
    pub(crate) questions: Vec<Spanned<UncheckedQuestion>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct UncheckedDocument {
    pub(crate) title: Spanned<String>,
    pub(crate) decided_by: Spanned<String>,
    pub(crate) decided_on: Spanned<Datetime>,
    #[serde(default)]
    pub(crate) paragraph: String,
    #[serde(default)]
    pub(crate) diary_number: String,
    #[serde(default)]
    pub(crate) owner: String,
    #[serde(default)]
    pub(crate) valid_to: Option<Spanned<Datetime>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct UncheckedText {
    #[serde(default)]
    pub(crate) sv: String,
    #[serde(default)]
    pub(crate) en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct UncheckedConsent {
    pub(crate) own_age: Spanned<i64>,
    pub(crate) custodians: UncheckedCustodians,
    pub(crate) advise_guardian_below: Spanned<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum UncheckedCustodians {
    All,
    One,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct UncheckedContacts {
    #[serde(default)]
    pub(crate) domains: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) emails: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) phones: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct UncheckedRule {
    pub(crate) level: UncheckedLevel,
    #[serde(default)]
    pub(crate) section: String,
    #[serde(default)]
    pub(crate) law: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum UncheckedLevel {
    Allow,
    Note,
    Ask,
    Stop,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct UncheckedQuestion {
    pub(crate) id: Spanned<String>,
    pub(crate) rule: Spanned<String>,
    #[serde(default)]
    pub(crate) when: Vec<String>,
    #[serde(default)]
    pub(crate) unless: Vec<String>,
    pub(crate) level: UncheckedQuestionLevel,
    #[serde(default)]
    pub(crate) section: String,
    pub(crate) text: Spanned<UncheckedText>,
    #[serde(default)]
    pub(crate) help: Option<Spanned<UncheckedText>>,
    pub(crate) answers: Vec<Spanned<UncheckedAnswer>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum UncheckedQuestionLevel {
    Required,
    Recommended,
    Off,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct UncheckedAnswer {
    pub(crate) id: String,
    pub(crate) outcome: UncheckedOutcome,
    pub(crate) text: Spanned<UncheckedText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum UncheckedOutcome {
    Clear,
    Ask,
    Stop,
}
