//! E-mail addresses, plain or disguised.

mod disguise;

use crate::{Mention, MentionKind, Reading, scan};
use disguise::Sign;

/// Longest part in front of the sign (RFC 5321, 4.5.3.1.1).
const LOCAL: usize = 64;
/// Longest label of a domain (RFC 1035, 2.3.4).
const LABEL: usize = 63;
/// More labels than any address has.
const LABELS: usize = 8;

/// Adds every e-mail address to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    let chars = &reading.chars;
    let mut first = 0;
    for at in 0..chars.len() {
        if at < first {
            continue;
        }
        let Some((left, right, sign)) = disguise::at_sign(chars, at) else { continue };
        let Some((start, local)) = local(chars, left, first, sign) else { continue };
        let Some((end, domain)) = domain(chars, right, sign) else { continue };
        let address = format!("{local}@{domain}");
        mentions.push(Mention::new(reading.span(start, end), MentionKind::Email { address }));
        first = end;
    }
}

/// The part that ends before `end`, where it begins, and in normal form.
fn local(chars: &[char], end: usize, first: usize, sign: Sign) -> Option<(usize, String)> {
    let mut start = run_back(chars, end, first);
    let mut text = lower(&chars[start..end]);
    // "anna punkt berg"
    while let Some(before) = sign.is_disguised().then(|| disguise::dot_before(chars, start)).flatten() {
        let earlier = run_back(chars, before, first);
        if earlier == before || text.len() > LOCAL {
            break;
        }
        text = format!("{}.{text}", lower(&chars[earlier..before]));
        start = earlier;
    }
    let trimmed = text.trim_start_matches(['.', '-', '+', '%', '\'']);
    start += text.chars().count() - trimmed.chars().count();
    let is_name = trimmed.contains(char::is_alphanumeric) && !trimmed.ends_with('.');
    let is_capital = chars.get(start).is_some_and(|char| char.is_uppercase());
    let is_likely = match sign {
        Sign::Plain | Sign::Disguised => true,
        // "Foto: Anna @example.se" is a name and a handle.
        Sign::Apart | Sign::Handle if is_capital && !is_composed(trimmed) => false,
        // "tack till lisa @bygg.se" thanks an account.
        Sign::Handle if !is_composed(trimmed) && !disguise::is_announced(chars, start) => false,
        Sign::Apart | Sign::Handle | Sign::Spoken => {
            trimmed.contains(char::is_alphabetic) && !disguise::BEFORE_PLACES.contains(&trimmed)
        }
    };
    (is_name && is_likely).then(|| (start, trimmed.to_owned()))
}

/// Whether more than letters stand in it, as in no word: `anna.berg`, `anna_b`, `anna70`.
fn is_composed(name: &str) -> bool {
    !name.chars().all(char::is_alphabetic)
}

/// Where the signs that may stand in front of the sign begin.
fn run_back(chars: &[char], end: usize, first: usize) -> usize {
    let least = first.max(end.saturating_sub(LOCAL));
    let fits = |char: &&char| char.is_alphanumeric() || matches!(char, '.' | '_' | '-' | '+' | '%' | '\'');
    end - chars[least.min(end)..end].iter().rev().take_while(fits).count()
}

/// The domain at `at`, its end, and in normal form.
fn domain(chars: &[char], at: usize, sign: Sign) -> Option<(usize, String)> {
    let mut labels: Vec<&[char]> = Vec::new();
    let mut here = at;
    let mut end = at;
    while labels.len() < LABELS {
        let label = label(chars, here)?;
        let is_next_sentence = !labels.is_empty() && label[0].is_uppercase() && !labels[0][0].is_uppercase();
        if is_next_sentence {
            break;
        }
        labels.push(label);
        end = here + label.len();
        let is_said = sign != Sign::Spoken || labels.len() > 1 || chars.get(end) != Some(&'.');
        let dot = disguise::dot(chars, end, sign.is_disguised()).filter(|_| is_said);
        match dot.filter(|&next| self::label(chars, next).is_some()) {
            Some(next) => here = next,
            None => break,
        }
    }
    let top = labels.last()?;
    let is_top = top.len() >= 2 && (top.iter().all(|char| char.is_alphabetic()) || scan::has(top, 0, "xn--"));
    // A handle may have any family name after its dot.
    let is_safe = sign != Sign::Handle
        || top.len() == 2
        || ["com", "org", "net", "info"]
            .iter()
            .any(|name| top.len() == name.len() && scan::has(top, 0, name));
    if labels.len() < 2 || !is_top || !is_safe {
        return None;
    }
    let labels: Vec<String> = labels.into_iter().map(lower).collect();
    Some((end, labels.join(".")))
}

/// The letters, digits and inner hyphens at `at`.
fn label(chars: &[char], at: usize) -> Option<&[char]> {
    let rest = chars.get(at..)?;
    let length = rest.iter().take(LABEL).take_while(|char| char.is_alphanumeric() || **char == '-').count();
    let length = length - rest[..length].iter().rev().take_while(|char| **char == '-').count();
    (length > 0 && rest[0] != '-').then(|| &rest[..length])
}

fn lower(chars: &[char]) -> String {
    chars.iter().copied().map(scan::lower).collect()
}
