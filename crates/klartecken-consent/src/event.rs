//! One thing that has happened to a consent.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{Giver, Terms};

/// Something that somebody has said about being shown, or that has been found about it. Never changed afterwards.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Event {
    /// Its own name, a UUID; empty in what has been made from one post's document.
    pub id: String,
    /// When it was entered, in UTC; for something digital also when it was said.
    /// `None` in what has been made from one post's document.
    #[serde(with = "chrono::serde::ts_milliseconds_option")]
    pub at: Option<DateTime<Utc>>,
    /// The reference of the person it is about.
    pub person: String,
    /// What happened.
    pub kind: EventKind,
    /// In what capacity it was said; [`Giver::Other`] where the municipality itself has found something.
    pub by: Giver,
    /// Who of them, such as `V1`: two guardians need two references to count as two.
    #[serde(default)]
    pub giver: String,
    /// The day on which it was said (calendar date in Sweden).
    #[serde(default, with = "klartecken_post::date::optional")]
    pub on: Option<NaiveDate>,
    /// The event that it approves, renews or ends; empty where it is about everything before it within its terms.
    #[serde(default)]
    pub refers_to: String,
    /// What it reaches and how it was given.
    #[serde(default)]
    pub terms: Terms,
}

/// What happened, in the words of DPV 2.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// Somebody who decides has been asked.
    Requested,
    /// A yes.
    Given,
    /// A guardian's yes to what the child has said.
    Approved,
    /// A yes once more, with terms of its own.
    Renewed,
    /// A no.
    Refused,
    /// A yes taken back by whoever gave it, or by a guardian for the child.
    Withdrawn,
    /// Ended by somebody else, such as the municipality.
    Revoked,
    /// Come to its end.
    Expired,
    /// Found never to have been valid.
    Invalidated,
}

impl EventKind {
    pub(crate) fn is_yes(self) -> bool {
        matches!(self, EventKind::Given | EventKind::Approved | EventKind::Renewed)
    }

    /// Whether it ends a yes, whoever says so.
    pub(crate) fn is_end(self) -> bool {
        matches!(self, EventKind::Revoked | EventKind::Expired | EventKind::Invalidated)
    }
}

impl Event {
    /// Whether somebody who has a say says no with it.
    pub(crate) fn is_no(&self) -> bool {
        match self.kind {
            EventKind::Refused | EventKind::Withdrawn => true,
            EventKind::Revoked => self.by != Giver::Other,
            _ => false,
        }
    }

    /// Whether a guardian with it approves what the child has said, so that it counts only beside the child's yes.
    pub(crate) fn is_approval(&self) -> bool {
        self.kind == EventKind::Approved || self.by == Giver::GuardianApproval
    }

    /// Whether this was certainly said after `other`.
    ///
    /// Days decide. Within a day only something digital can be told to be the later one, since it was said when it was
    /// entered and the other was entered before that.
    pub(crate) fn is_after(&self, other: &Event) -> bool {
        match (self.on, other.on) {
            (Some(on), Some(before)) if on == before => {
                self.terms.form == Some(crate::Form::Digital)
                    && self.at.zip(other.at).is_some_and(|(at, before)| at > before)
            }
            (Some(on), Some(before)) => on > before,
            // Something without a day outweighs everything, and nothing is known to come after it.
            _ => false,
        }
    }
}
