//! Klartecken's page.
//!
//! Pages wire and components draw; only `host` reaches the browser, and nothing here decides about a post.
//! There are three programs in `bin`, so that what is not needed to begin a review is loaded later or by others:
//! [`review`] belongs to `index.html` and lets [`seal`] do the sealing, and [`office`] belongs to `kansli.html`.
//! What a program does not use is not in it.

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
mod sealer;
mod sealing;
mod session;
mod settings;
mod words;

pub use app::{office, review};
pub use host::{HostError, Load};
pub use sealer::seal;
