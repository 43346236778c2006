//! What draws. Components get plain data, send actions, and decide nothing.

mod compare;
mod consent_fields;
mod field;
mod finding_actions;
mod findings;
mod header;
mod local_list;
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
mod record_details;
mod seal_panel;
mod text_steps;
mod verdict;

pub(crate) use compare::Compare;
pub(crate) use findings::{findings, replaced};
pub(crate) use header::header;
pub(crate) use local_list::{Copied, local_list};
pub(crate) use media_list::media_list;
pub(crate) use notice::notice;
pub(crate) use people_list::people_list;
pub(crate) use post_fields::post_fields;
pub(crate) use post_text::post_text;
pub(crate) use questions::questions;
pub(crate) use record_details::record_details;
pub(crate) use seal_panel::{SealParts, SealState, seal_panel, use_seal_state};
pub(crate) use text_steps::{LastStep, Steps, use_step_keys};
pub(crate) use verdict::{unread, verdict};
