//! Klartecken for every front end: from a draft to a sealed record, in plain data and the words of the screen.
//!
//! The page and the command line call this crate and decide nothing themselves.
//! It does not know the browser or any file.
#![warn(missing_docs)]

mod document;
mod guide;
mod journal;
mod local_list;
mod marks;
mod pack_edit;
mod pack_words;
mod packs;
mod proof;
mod protocol;
mod read;
mod report;
mod review;
mod suggest;
mod texts;
mod words;

pub use document::Document;
pub use guide::GuideText;
pub use journal::{Entry, in_order};
pub use local_list::{local_entry, pack_lines, read_local};
pub use marks::{in_reading_order, marks, step};
pub use pack_edit::{Editable, Edits, field_names};
pub use pack_words::{choice_words, means_words, parameter_label, value_words};
pub use packs::{Examined, Remark, examine, fault_sentence, known_packs, policy, policy_from_json};
pub use proof::{Outcome, Proof, prove};
pub use protocol::{NotReady, Signer, protocol};
pub use read::{MAX_DOCUMENT_BYTES, ReadError, check_answers, check_document, read_document};
pub use report::{Report, Unread, Verdict, report};
pub use review::{Action, Kept, KeptSeal, Review};
pub use suggest::{Suggestion, Way, suggestions};
pub use texts::{Language, Texts};
pub use words::{
    VerificationLine, citation, decided, finding_message, finding_title, pick, read_error, swedish_time,
    verification_lines,
};

pub use klartecken_consent as consent;
pub use klartecken_media as media;
pub use klartecken_pack as pack;
pub use klartecken_post as post;
pub use klartecken_record as record;
pub use klartecken_rules as rules;
pub use klartecken_text::contains_identity_number;

/// The version that a record names.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
