//! The fourth question: when was it sealed, seen from the day of publication?

use crate::time;

/// Seconds by which the reader's clock may lag behind the signer's.
const TOLERANCE: i64 = 5 * 60;

/// When it was sealed, seen from the day of publication. Days are calendar days in Sweden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Not looked at, because the integrity is broken.
    NotChecked,
    /// That many days before the day of publication.
    BeforePublication {
        /// At least 1.
        days: u32,
    },
    /// On the day of publication.
    PublicationDay,
    /// That many days after the day of publication: the check may have come too late.
    AfterPublication {
        /// At least 1.
        days: u32,
    },
    /// More than five minutes later than now: somebody's clock is wrong.
    FromTheFuture,
}

impl Freshness {
    /// The answer's word, which never changes its meaning.
    pub fn code(&self) -> &'static str {
        match self {
            Freshness::NotChecked => "not-checked",
            Freshness::BeforePublication { .. } => "before-publication",
            Freshness::PublicationDay => "publication-day",
            Freshness::AfterPublication { .. } => "after-publication",
            Freshness::FromTheFuture => "from-the-future",
        }
    }

    /// Whether somebody's clock is wrong.
    pub fn is_failure(&self) -> bool {
        matches!(self, Freshness::FromTheFuture)
    }
}

/// `publish_on` is a date that a record has been read with.
pub(super) fn judge(publish_on: &str, sealed_at: i64, now: i64) -> Freshness {
    if sealed_at > now.saturating_add(TOLERANCE) {
        return Freshness::FromTheFuture;
    }
    let (Some(publication), Some(sealing)) = (time::read_date(publish_on), time::swedish_date(sealed_at))
    else {
        return Freshness::NotChecked;
    };
    let days = publication.signed_duration_since(sealing).num_days();
    let count = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
    match days {
        1.. => Freshness::BeforePublication { days: count },
        0 => Freshness::PublicationDay,
        _ => Freshness::AfterPublication { days: count },
    }
}
