//! The browser: everything that reaches outside the page's own memory, and nothing else does.
//!
//! Each function returns what the page needs in its own types, or a [`HostError`] that it can show.

pub(crate) mod clock;
pub(crate) mod closing;
pub(crate) mod dom;
mod error;
pub(crate) mod files;
pub(crate) mod journal;
pub(crate) mod keys;
pub(crate) mod location;
pub(crate) mod own_file;
pub(crate) mod programs;
pub(crate) mod storage;
pub(crate) mod words;

pub(crate) use error::Fault;
pub use error::HostError;
pub use programs::Load;
