//! Which reading stands where several compete for the same characters.

use std::collections::BTreeMap;

use klartecken_post::sort;

use crate::{AccountKind, Certainty, IdentityNumber, Mention, MentionKind};

/// Sorts `mentions` and leaves out those that overlap a more certain or longer one.
///
/// What a number is made from may stand inside it: the holder's identity number in an account, a telephone number to
/// which money is sent, an address that is half of a login.
pub(crate) fn settle(mut mentions: Vec<Mention>) -> Vec<Mention> {
    sort::by_key(&mut mentions, |mention| {
        std::cmp::Reverse((rank(&mention.kind), mention.span.end - mention.span.start))
    });
    // Two layers, by first byte: within each nothing overlaps, what shares its place with another goes to the second.
    let mut layers = [BTreeMap::new(), BTreeMap::new()];
    for mention in mentions {
        let free: Vec<bool> =
            layers.iter().map(|layer| overlapping(layer, &mention).next().is_none()).collect();
        let is_welcome = layers
            .iter()
            .flat_map(|layer| overlapping(layer, &mention))
            .all(|other| holds(other, &mention) || holds(&mention, other));
        if let Some(layer) = free.iter().position(|is_free| *is_free).filter(|_| is_welcome) {
            layers[layer].insert(mention.span.start, mention);
        }
    }
    let mut settled: Vec<Mention> = layers.into_iter().flat_map(BTreeMap::into_values).collect();
    // What holds another comes first.
    sort::by_key(&mut settled, |mention| {
        (mention.span.start, std::cmp::Reverse(mention.span.end), !is_holder(&mention.kind))
    });
    settled
}

/// Those in a layer that overlap `mention`.
fn overlapping<'a>(
    layer: &'a BTreeMap<usize, Mention>,
    mention: &Mention,
) -> impl Iterator<Item = &'a Mention> {
    let span = mention.span;
    layer.range(..span.end).rev().map(|(_, other)| other).take_while(move |other| other.span.end > span.start)
}

/// Whether `inner` may stand inside `outer`.
fn holds(outer: &Mention, inner: &Mention) -> bool {
    let is_inside = outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
    let is_part = matches!(
        (&outer.kind, &inner.kind),
        (MentionKind::Account { kind: AccountKind::SwishPrivate }, MentionKind::Phone { .. })
            | (
                MentionKind::Account { kind: AccountKind::BankAccount },
                MentionKind::PersonalIdentityNumber { .. }
            )
            | (
                MentionKind::Code { .. },
                MentionKind::Email { .. } | MentionKind::PersonalIdentityNumber { .. }
            )
    );
    is_inside && is_part
}

fn is_holder(kind: &MentionKind) -> bool {
    matches!(kind, MentionKind::Account { .. } | MentionKind::Code { .. })
}

/// How sure a kind of mention is against the others.
fn rank(kind: &MentionKind) -> u8 {
    match kind {
        MentionKind::PersonalIdentityNumber {
            number: IdentityNumber { certainty: Certainty::Certain, .. },
        } => 12,
        MentionKind::Account { kind: AccountKind::Iban | AccountKind::Card } => 11,
        MentionKind::Code { .. } => 10,
        MentionKind::Document => 9,
        MentionKind::Position { .. } | MentionKind::Network => 8,
        MentionKind::Email { .. } => 7,
        MentionKind::PersonalIdentityNumber { .. } => 6,
        MentionKind::CaseNumber { .. } | MentionKind::Account { .. } => 5,
        MentionKind::Address { .. } => 4,
        MentionKind::Property => 3,
        MentionKind::Plate { .. } => 2,
        MentionKind::Phone { .. } => 1,
        MentionKind::OrganisationNumber => 0,
    }
}
