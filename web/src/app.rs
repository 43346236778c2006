//! The two programs as wholes: what they start with, and what lives as long as they do.

mod frame;
mod office;
mod review;

pub use office::office;
pub use review::review;
