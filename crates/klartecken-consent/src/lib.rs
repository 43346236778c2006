//! People, custody and consent: may this person be shown, in this channel, on this day?
//!
//! Pure: dates come in as arguments, and the answer is an [`Assessment`] with a stable code that goes into the record.
//! This crate does not know posts, packs or storage; channels are plain words here.
#![warn(missing_docs)]

mod age;
mod assess;
mod consent;
mod person;
mod standing;

pub use age::{AgeBand, age, may_consent_alone};
pub use assess::{Assessment, Circumstances, Code, Custodians, Outcome, assess};
pub use consent::{Consent, Decision, Giver};
pub use person::{Custody, Person};
