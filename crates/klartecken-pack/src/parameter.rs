//! What a municipality can set, each with its key, its place in the table of differences, and what it may be.

use serde::{Deserialize, Serialize};

use crate::Text;

/// One parameter that a pack may set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// `table.key` in the file, such as `consent.own-age`.
    pub key: &'static str,
    /// The point where the four guidelines differ, such as `P1`; empty where they do not.
    pub point: &'static str,
    /// What it may be.
    pub kind: ParameterKind,
}

/// What a parameter may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterKind {
    /// A whole number from `low` to `high`; `why` is the key of a sentence about the limits.
    Number {
        /// Lowest allowed.
        low: u32,
        /// Highest allowed.
        high: u32,
        /// Why: a code.
        why: &'static str,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Any of these words.
    Choices(&'static [&'static str]),
    /// A list of anything of that form.
    List(ListKind),
    /// A list of months, 1 to 12.
    Months,
    /// Words for people.
    Text,
}

/// Of what form the entries of a list are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// Anything that is not empty, such as an account's name.
    Name,
    /// `#` and letters.
    Hashtag,
    /// `#` and six hexadecimal digits.
    Colour,
}

/// What a pack has set a parameter to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A whole number.
    Number(u32),
    /// One word.
    Word(String),
    /// Months.
    Months(Vec<u32>),
    /// Words.
    Words(Vec<String>),
    /// Words for people.
    Text(Text),
}

const fn number(key: &'static str, point: &'static str, low: u32, high: u32, why: &'static str) -> Parameter {
    Parameter { key, point, kind: ParameterKind::Number { low, high, why } }
}

const fn choice(key: &'static str, point: &'static str, words: &'static [&'static str]) -> Parameter {
    Parameter { key, point, kind: ParameterKind::Choice(words) }
}

const fn text(key: &'static str, point: &'static str) -> Parameter {
    Parameter { key, point, kind: ParameterKind::Text }
}

const fn list(key: &'static str, point: &'static str, kind: ListKind) -> Parameter {
    Parameter { key, point, kind: ParameterKind::List(kind) }
}

const fn choices(key: &'static str, point: &'static str, words: &'static [&'static str]) -> Parameter {
    Parameter { key, point, kind: ParameterKind::Choices(words) }
}

/// Every parameter that exists, in the order in which they are shown; [`FORMAT.md`](crate) says what each means.
pub static PARAMETERS: [Parameter; 33] = [
    number("consent.own-age", "P1", 13, 18, "own-age"),
    number("consent.advise-guardian-below", "P1", 13, 18, "whole-years"),
    choice("consent.custodians", "P2", &["all", "one"]),
    choice("consent.form", "P3", &["any", "documented", "written"]),
    choices("consent.legal-bases", "P4", &["consent", "public-task", "contract-model"]),
    number("consent.refresh-months", "", 1, 120, "months"),
    choice("signature.use", "P5", &["allowed", "forbidden", "role-required"]),
    choice("hashtags.use", "P6", &["free", "approved", "caution"]),
    list("hashtags.approved", "P6", ListKind::Hashtag),
    choice("monitoring.interval", "P7", &["daily", "weekdays", "unstated"]),
    number("monitoring.answer-hours", "P7", 1, 240, "hours"),
    text("monitoring.hours", "P7"),
    choice("snapshot.method", "P8", &["screen-recording", "screenshot", "pdf", "unstated"]),
    Parameter { key: "snapshot.months", point: "P8", kind: ParameterKind::Months },
    text("snapshot.scope", "P8"),
    choice("removal.keep", "P9", &["paper", "paper-or-file", "unstated"]),
    number("removal.hours", "P9", 1, 240, "hours"),
    choice("removal.notify", "P9", &["yes", "no", "unstated"]),
    text("direct-messages.handling", "P10"),
    text("credentials.handling", "P11"),
    list("accounts.official", "", ListKind::Name),
    choices("accounts.locked-services", "P12", &["preschool", "school", "care"]),
    list("profile.colours", "", ListKind::Colour),
    text("profile.logo", ""),
    text("profile.exempt", "P13"),
    text("interaction.like", "P14"),
    text("interaction.avoid", "P14"),
    choice("own-site-link.use", "P15", &["required", "suggested", "off"]),
    number("administrators.minimum", "P16", 1, 10, "people"),
    text("administrators.roles", "P16"),
    choice("diary.own-posts", "P17", &["not-unless-case", "as-e-mail", "unstated"]),
    number("language.lix", "", 20, 80, "lix"),
    number("language.sentence-words", "", 10, 80, "words"),
];

/// The parameter of that key.
pub fn parameter(key: &str) -> Option<&'static Parameter> {
    PARAMETERS.iter().find(|parameter| parameter.key == key)
}
