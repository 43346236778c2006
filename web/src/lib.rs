//! Klartecken's page.
//!
//! Pages wire and components draw; only `host` reaches the browser, and nothing here decides about a post.
//! There are two programs in `bin`, so that what a review does not need is loaded by those who open it:
//! [`review`] belongs to `index.html`, and [`office`] to `kansli.html`. What one does not use is not in it.

mod app;
#[cfg(feature = "bench")]
pub mod bench;
mod chosen_pack;
mod components;
mod host;
mod intake;
mod keeper;
mod pages;
mod route;
mod sealing;
mod session;
mod settings;
mod words;

pub use app::{office, review};
pub use host::HostError;
