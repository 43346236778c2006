//! Bytes of a picture or film to facts: digest, real format, size in pixels.
//!
//! This crate does not know any policy or any person, and never looks at what a picture shows.
//! It judges a file by its content, never by its name, and takes every byte for hostile.
#![warn(missing_docs)]

mod digest;
mod format;
mod header;

pub use digest::Digester;
pub use format::Format;
pub use header::{HEADER_BYTES, Header, Lookalike, ReadHeaderError, read_header};
