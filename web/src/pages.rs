//! What wires: each part of the page.

mod about;
pub(crate) mod intake_state;
mod records;
mod review;
mod rules;
mod verify;

pub(crate) use about::about_page;
pub(crate) use records::RecordsPage;
pub(crate) use review::{ReviewParts, review_page};
pub(crate) use rules::{Candidate, RulesPage};
pub(crate) use verify::VerifyPage;
