//! Which reading stands where several compete for the same characters.

use crate::{Certainty, IdentityNumber, Mention, MentionKind};

/// Sorts `mentions` and leaves out those that overlap a more certain or longer one.
pub(crate) fn settle(mut mentions: Vec<Mention>) -> Vec<Mention> {
    mentions.sort_by_key(|mention| (mention.span.start, mention.span.end));
    let mut settled: Vec<Mention> = Vec::with_capacity(mentions.len());
    for mention in mentions {
        // In this order a mention can only overlap the one kept last.
        match settled.last_mut() {
            Some(last) if last.span.overlaps(mention.span) => {
                if weight(&mention) > weight(last) {
                    *last = mention;
                }
            }
            _ => settled.push(mention),
        }
    }
    settled
}

/// How much a mention weighs against another.
fn weight(mention: &Mention) -> (u8, usize) {
    let rank = match mention.kind {
        MentionKind::PersonalIdentityNumber {
            number: IdentityNumber { certainty: Certainty::Certain, .. },
        } => 4,
        MentionKind::Email { .. } => 3,
        MentionKind::PersonalIdentityNumber { .. } => 2,
        MentionKind::Phone { .. } => 1,
        MentionKind::OrganisationNumber => 0,
    };
    (rank, mention.span.end - mention.span.start)
}
