//! Streets with a number, and what beside them says that somebody lives there.

mod home;
mod street;
mod suffix;

use crate::{Mention, MentionKind, Reading, found, found::Found};

/// Adds every address to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, read);
}

/// The address whose number begins at `at`.
fn read(chars: &[char], at: usize) -> Option<Found> {
    let street = street::read(chars, at)?;
    let (start, is_care_of) = home::care_of(chars, street.start);
    let (end, has_details) = home::details(chars, street.end);
    let home = !street.is_range && (is_care_of || has_details || street.is_lived_in);
    Some(Found { start, end, kind: MentionKind::Address { home } })
}
