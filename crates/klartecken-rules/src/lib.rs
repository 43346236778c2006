//! The catalogue of rules, and checking a draft by a policy.
//!
//! A rule is a pair of siblings in `src/rules/`: the code and the guide in Swedish (and English beside it).
//! The guide is at once the text behind "Varför?", the published rule page, and the rule's tests.
//! Everything here is a pure function of its arguments: no clock, no I/O, no locale.
#![warn(missing_docs)]

mod check;
mod contact;
mod context;
mod draft;
mod fact;
mod finding;
pub mod guides;
mod home;
mod listed;
mod local;
mod near;
mod plate;
mod policy;
mod question;
mod rule;
mod rules;
mod sensitive;
mod settings;
mod signature;
mod voice;
mod wording;

pub use check::{Checked, check};
pub use draft::{Answer, Confirmation, Draft};
pub use fact::Fact;
pub use finding::{Finding, Level, Place};
pub use local::{Local, LocalEntry, MAX_LOCAL_ENTRIES};
pub use policy::{Citation, Policy, doubts};
pub use question::Asked;
pub use rule::Rule;
pub use rules::CATALOGUE;

#[cfg(test)]
mod judge_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod wording_tests;
