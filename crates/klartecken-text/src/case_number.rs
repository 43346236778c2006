//! Numbers of cases at authorities, courts and the police.

mod form;
mod words;

use crate::{
    Mention, MentionKind, Reading, found,
    found::Found,
    group::is_open_before,
    label::{self, Part},
    phone, scan, word,
};
use words::{LABEL_ENDINGS, LABELS, OWNERS, PERSONAL_LABELS};

/// Adds every such number to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, read);
}

/// The number that begins at `at`, with its label.
fn read(chars: &[char], at: usize) -> Option<Found> {
    if !word::is_start(chars, at) || !is_open_before(chars, at) {
        return None;
    }
    if !chars[at].is_ascii_digit() && !chars[at].is_uppercase() {
        return None;
    }
    let telling = form::telling(chars, at);
    // Most words are none of these; only then are the words in front worth reading.
    if telling.is_none() && !form::begins(chars, at) {
        return None;
    }
    // "Lämna dnr (070-174 06 05)" says where to.
    let label = label::run(chars, at, part).filter(|_| phone::mobile(chars, at).is_none());
    let (end, is_personal) = match (telling, label) {
        (Some(telling), _) => telling,
        (None, Some(start)) => (form::labelled(chars, at, is_number_label(&chars[start..at]))?, false),
        (None, None) => return None,
    };
    let start = label.unwrap_or(at);
    let personal = is_personal
        || form::is_of_debts(&chars[at..end])
        || word::any(chars, start..at, |word| PERSONAL_LABELS.iter().any(|part| word::contains(word, part)))
        || label.is_some() && follows_owner(chars, start);
    Some(Found { start, end, kind: MentionKind::CaseNumber { personal } })
}

/// Whether "mitt", "hans" or the like stands in front.
fn follows_owner(chars: &[char], start: usize) -> bool {
    let Some(end) = start.checked_sub(1).filter(|end| chars[*end] == ' ') else { return false };
    word::is_one_of(&chars[word::start(chars, end)..end], &OWNERS)
}

/// Whether labels name a number rather than a case: "dnr", "ärendenummer".
fn is_number_label(label: &[char]) -> bool {
    word::contains(label, "nr") || word::contains(label, "num")
}

fn part(word: &[char]) -> Part {
    let is_label =
        word::is_one_of(word, &LABELS) || LABEL_ENDINGS.iter().any(|ending| word::ends(word, ending));
    match is_label {
        true => Part::Label,
        false if label::is_tie(word) || word::is_one_of(word, &["har", "med"]) => Part::Tie,
        false => Part::Stop,
    }
}

/// Whether a date written year first begins at `at`: `2026-11-23`.
fn is_date(chars: &[char], at: usize) -> bool {
    scan::digits(chars, at, 5) == 4
        && chars.get(at + 4) == Some(&'-')
        && scan::digits(chars, at + 5, 3) == 2
        && chars.get(at + 7) == Some(&'-')
        && scan::digits(chars, at + 8, 3) == 2
}
