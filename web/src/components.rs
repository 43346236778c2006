//! What draws. Components get plain data, send actions, and decide nothing.

mod consent_fields;
mod field;
mod findings;
mod header;
mod media_card;
mod media_list;
mod notice;
mod origin_fields;
mod people_in_media;
mod people_list;
mod person_card;
mod post_fields;
mod post_text;
mod questions;
mod reading_list;
mod seal_panel;
mod verdict;

pub(crate) use field::{Choice, Field, SelectField};
pub(crate) use findings::Findings;
pub(crate) use header::Header;
pub(crate) use media_list::MediaList;
pub(crate) use notice::Notice;
pub(crate) use people_list::PeopleList;
pub(crate) use post_fields::PostFields;
pub(crate) use post_text::PostText;
pub(crate) use questions::Questions;
pub(crate) use reading_list::ReadingList;
pub(crate) use seal_panel::SealPanel;
pub(crate) use verdict::{UnreadList, VerdictPanel};
