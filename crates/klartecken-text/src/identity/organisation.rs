//! Numbers of legal persons (lag (1974:174)): like a personal number, but with at least 2 as third digit.

use super::{Found, is_open_after, is_open_before, shape::collect};
use crate::{
    MentionKind,
    context::{Says, label},
    group::luhn,
    scan,
};

/// `559997-4523`; with a label also `5599974523`, `559997 4523` and, as in registers, `165599974523`.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    if !is_open_before(chars, at) {
        return None;
    }
    let row = scan::digits(chars, at, 13);
    let joined = scan::digits(chars, at + row + 1, 5) == 4;
    let (end, is_plain) = match (row, chars.get(at + row)) {
        (6 | 8, Some('-')) if joined => (at + row + 5, true),
        (6 | 8, Some(' ')) if joined => (at + row + 5, false),
        (10 | 12, _) => (at + row, false),
        _ => return None,
    };
    let digits = collect(chars, at, end);
    let ten = match digits.as_slice() {
        [1, 6, ten @ ..] if ten.len() == 10 => ten,
        ten if ten.len() == 10 => ten,
        _ => return None,
    };
    if ten[0] == 0 || ten[2] < 2 || !luhn(ten) || !is_open_after(chars, end) {
        return None;
    }
    let label = label(chars, at);
    let is_said = label.is_some_and(|label| label.says == Says::Organisation);
    let is_denied =
        label.is_some_and(|label| label.adjacent && matches!(label.says, Says::Other | Says::Account));
    (is_said || (is_plain && !is_denied)).then_some(Found {
        start: at,
        end,
        kind: MentionKind::OrganisationNumber,
    })
}
