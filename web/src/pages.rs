//! What wires: each part of the page.

mod about;
pub(crate) mod intake_state;
mod records;
mod review;
mod verify;

pub(crate) use about::AboutPage;
pub(crate) use records::RecordsPage;
pub(crate) use review::ReviewPage;
pub(crate) use verify::VerifyPage;
