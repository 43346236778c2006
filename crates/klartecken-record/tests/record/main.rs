//! What the crate promises to those who use it.

mod bounded;
mod example;
mod key_list;
mod spec;
mod write;
