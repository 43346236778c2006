//! What the crate promises to those who use it.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

mod bounded;
mod example;
mod key_list;
mod spec;
mod write;
