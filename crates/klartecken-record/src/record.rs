//! The payload: what was checked, against what, with which outcome, and who let it through.
//!
//! Every string is stored in Unicode normal form C; every number is a whole number that JavaScript can hold.

mod fields;
mod identity_number;
mod nfc;
mod people;
mod read;
mod rules;
mod strings;
mod subject;
mod write;

use serde::{Deserialize, Serialize};

pub use fields::{Expected, FieldError};
pub use people::Person;
pub use read::{PayloadError, ReadError, RecordError};
pub use rules::{Answer, Finding, Level, Outcome, RuleOutcome, UNANSWERED};
pub use subject::{Kind, Media, MediaKind, Subject, Text};
pub use write::WriteError;

/// One check of one post. The fields are explained in SPEC.md, section 2.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Record {
    /// That this is a record.
    pub r#type: Type,
    /// Which edition of SPEC.md describes it.
    pub version: Version,
    /// What was checked.
    pub subject: Subject,
    /// The municipality's name.
    pub municipality: String,
    /// The authority (nämnd) that answers for the account; empty where the municipality has not said.
    pub authority: String,
    /// The policy pack in force.
    pub policy: Policy,
    /// The program that checked.
    pub engine: Engine,
    /// The people whom the post is about, under references that mean nothing outside this record.
    pub people: Vec<Person>,
    /// Every rule that was applied, also those that found nothing.
    pub rules: Vec<RuleOutcome>,
    /// The questions that were put, with the answers.
    pub questions: Vec<Answer>,
    /// The whole in one word.
    pub verdict: Verdict,
    /// What the program did not read, in its own words.
    pub unread: Vec<String>,
    /// Who let it through.
    pub signer: Signer,
    /// RFC 3339 in UTC with whole seconds, `2026-11-23T09:00:00Z`; see [`crate::rfc3339`].
    pub sealed_at: String,
    /// SHA-256 of the bytes of the envelope that this one takes the place of: 64 lowercase hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<String>,
}

/// The only type there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Type {
    /// `klartecken-record`
    #[default]
    #[serde(rename = "klartecken-record")]
    Record,
}

/// The only version there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub enum Version {
    /// `1`
    #[default]
    One,
}

/// The record is of a version that this program does not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("version {found} is not known; this program reads version 1")]
pub struct UnknownVersion {
    /// The number in the record.
    pub found: u64,
}

impl TryFrom<u64> for Version {
    type Error = UnknownVersion;

    fn try_from(found: u64) -> Result<Version, UnknownVersion> {
        if found == 1 { Ok(Version::One) } else { Err(UnknownVersion { found }) }
    }
}

impl From<Version> for u64 {
    fn from(Version::One: Version) -> u64 {
        1
    }
}

/// A policy pack, by what it says of itself and by its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Policy {
    /// The pack's id, such as `herrljunga`.
    pub pack: String,
    /// The pack's version.
    pub version: String,
    /// SHA-256 of the pack file's bytes: 64 lowercase hexadecimal digits.
    pub sha256: String,
    /// The packs that it builds on, the nearest first; left out where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub extends: Vec<PolicyBase>,
}

/// A pack that another one builds on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PolicyBase {
    /// The pack's id, such as `se-lag`.
    pub pack: String,
    /// The pack's version.
    pub version: String,
    /// SHA-256 of the pack file's bytes: 64 lowercase hexadecimal digits.
    pub sha256: String,
}

/// The program that checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Engine {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// The whole in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing stands in the way.
    Clear,
    /// Something is left to do.
    Act,
    /// It may not be published.
    Stop,
}

/// Who let it through, as they have named themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Signer {
    /// Their name.
    pub name: String,
    /// Their role, such as `kommunikatör`.
    pub role: String,
}
