//! The guides of all rules, in the order of the catalogue and without their examples.
//!
//! A rule does not hold its guide, so that a front end that gets its words from elsewhere need not carry these.
//! Each guide begins with a line `=== rule-id`; the rest is Markdown: a heading, why, and "Gör så här" / "What to do".

/// In Swedish.
pub const SV: &str = include_str!(concat!(env!("OUT_DIR"), "/guides.sv.txt"));

/// In English.
pub const EN: &str = include_str!(concat!(env!("OUT_DIR"), "/guides.en.txt"));
