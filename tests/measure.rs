//! Measures the text checker on the texts in `tests/quality`, and other tools on the same texts by the same rules.

mod errors;
mod gold;
mod hit;
mod kind;
mod ours;
mod page;
mod peer;
mod score;
mod tally;

pub use errors::errors;
pub use gold::{FIXTURES, Fixture, Gold, Group, Mark, Severity};
pub use hit::Hit;
pub use kind::Kind;
pub use ours::{hits, unmapped};
pub use page::page;
pub use score::{Score, score};
pub use tally::{Confusion, Tally};
