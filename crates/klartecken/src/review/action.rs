//! What can happen to a review.

use chrono::NaiveDate;
use klartecken_consent::{Consent, Person};
use klartecken_pack::PackName;
use klartecken_post::{Channel, Kind, Media, MediaId, Origin, PublishAt, Service, Span};
use klartecken_rules::{Draft, Local, Policy};

use crate::Kept;

/// Something that happens to a review.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The text was edited.
    Text(String),
    /// A part of the text was mended with one click.
    Replace {
        /// Which part.
        span: Span,
        /// What stood there; where it does not any more, nothing happens.
        was: String,
        /// What is to stand there.
        text: String,
    },
    /// The last replacement is taken back.
    Undo,
    /// Another channel was chosen.
    Channel(Channel),
    /// The account was named.
    Account(String),
    /// It is a post, a reply, or a comment.
    Kind(Kind),
    /// The service that the account belongs to was chosen.
    Service(Service),
    /// The post is paid for, or no longer is.
    Paid(bool),
    /// The publication was planned, or no longer is.
    PublishAt(Option<PublishAt>),
    /// A file was read; its id is given out here.
    AddMedia(Media),
    /// A file was taken away.
    RemoveMedia(MediaId),
    /// An alt text was edited.
    AltText(MediaId, String),
    /// An origin was stated.
    Origin(MediaId, Option<Origin>),
    /// It was answered who is in a file; `Some(vec![])` says that nobody can be recognised.
    PeopleIn(MediaId, Option<Vec<String>>),
    /// Somebody was added, to a file or to the text (`None`).
    AddPerson(Option<MediaId>),
    /// Something about a person was changed.
    Person(Person),
    /// A person was taken away, with consents and all.
    RemovePerson(String),
    /// Somebody's answers are the same as another's: age band, custody and consents, but not birth date or reference.
    LikeAnother {
        /// Whose.
        from: String,
        /// To whom.
        to: String,
    },
    /// A consent was added.
    AddConsent(Consent),
    /// The consent at that index was changed.
    Consent(usize, Consent),
    /// The consent at that index was taken away.
    RemoveConsent(usize),
    /// A question was answered.
    Answer(String, String),
    /// Somebody confirmed that a finding is in order, with a reason; an empty reason takes it back.
    Confirm(String, String),
    /// A record of that draft was sealed. Sealing takes a moment in which the draft may have changed.
    Sealed {
        /// SHA-256 of the envelope.
        envelope: String,
        /// What was sealed.
        draft: Box<Draft>,
        /// By which pack it was checked.
        pack: PackName,
    },
    /// A kept review was brought back.
    Restore(Box<Kept>),
    /// The draft was thrown away.
    StartOver,
    /// Another pack was chosen; the local list stays.
    Policy(Box<Policy>),
    /// The local list was changed.
    Local(Local),
    /// It is another day.
    Today(NaiveDate),
}
