//! A draft post as its author sees it: text, channel, account, pictures and films, and when it is to appear.
//!
//! This crate does not know any policy, any person's data, or any file's bytes.
//! It also owns the small things that other crates count with: places in a text ([`Span`]), calendar dates
//! ([`date`], [`stockholm`]), and what is in order ([`sort`]).
#![warn(missing_docs)]

pub mod date;
mod media;
mod origin;
mod post;
mod publish_at;
pub mod sort;
mod span;
pub mod stockholm;

pub use media::{Media, MediaId, MediaKind};
pub use origin::Origin;
pub use post::{Channel, Kind, MAX_TEXT_SCALARS, Post, Service};
pub use publish_at::{PublishAt, ReadPublishAtError};
pub use span::{OffsetMap, Span};
