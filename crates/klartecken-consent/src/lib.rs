//! People, custody and consent: may this person be shown, in this channel, on this day?
//!
//! Pure: dates come in as arguments, and the answer is an [`Assessment`] with a stable code that goes into the record.
//! This crate does not know posts, packs or storage; channels are plain words here.
//!
//! What has happened is a [`Log`] of [`Event`]s, which are never changed; [`fold`] gives each person's history, and
//! [`assess`] is the one function that says what it is worth. A [`Consent`] is what one post's document carries, and is
//! turned into events to be assessed. How much an entry must say depends on where it stands: see [`Demands`].
#![warn(missing_docs)]

mod age;
mod assess;
mod assessment;
mod basis;
mod circumstances;
mod code;
mod consent;
mod custody;
mod event;
mod fits;
mod giver;
mod log;
mod person;
mod standing;
mod terms;

pub use age::{AgeBand, age, may_consent_alone};
pub use assess::assess;
pub use assessment::{Assessment, Outcome};
pub use basis::{Basis, Ground};
pub use circumstances::{Circumstances, Custodians, Demands, RequiredForm};
pub use code::{Code, Codes};
pub use consent::{Consent, Decision};
pub use custody::{Custodian, Custody};
pub use event::{Event, EventKind};
pub use giver::Giver;
pub use log::{History, Log, Merged, State, fold};
pub use person::{BirthDateSource, Person, ShownAs};
pub use terms::{DataCategory, Form, Terms};
