//! Passwords, alone or with the user they belong to.

use super::{
    found,
    words::{BARE, NETWORKS, NO_SECRET, PAIRS, PASSWORD, PASSWORDS, USERS},
};
use crate::{
    CodeKind,
    found::Found,
    scan, sentence,
    word::{self, Initials},
};

const INITIALS: Initials = Initials::of(&[&PASSWORDS, &PASSWORD, &PAIRS, &BARE]);

/// Longest password worth reading.
const LONGEST: usize = 64;

/// How far before a password its user may stand, in characters.
const REACH: usize = 60;

/// A password with its label.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    if !word::is_start(chars, at) || !chars[at].is_alphabetic() {
        return None;
    }
    let word = word::at(chars, at);
    let end = at + word.len();
    let may_be = INITIALS.may_begin(word);
    let is_label = may_be && (word::begins(word, &PASSWORDS) || word::is_one_of(word, &PASSWORD))
        || word::ends(word, "lösenord")
        || word::ends(word, "lösenordet");
    if is_label {
        let end = announced(chars, end)?;
        return Some(found(user(chars, at), end, CodeKind::Password));
    }
    let is_user = ["användaren", "användare", "användarnamnet"].iter().any(|ending| word::ends(word, ending));
    let logs_in = word::is(word, "logga") && scan::has(chars, end, " in med ");
    if !may_be && !is_user && !logs_in {
        return None;
    }
    let end = if word::is_one_of(word, &PAIRS) {
        pair(chars, end)?
    } else if is_user {
        same(chars, end)?
    } else if logs_in {
        same(chars, end + 7)?
    } else if word::is_one_of(word, &BARE) && is_network(chars, end) {
        announced(chars, end)?
    } else {
        return None;
    };
    Some(found(at, end, CodeKind::Password))
}

/// Whether a code that is named before `end` is said to be a network's: "koden till wifi".
fn is_network(chars: &[char], end: usize) -> bool {
    word::any(chars, end..end.saturating_add(25), |word| word::begins(word, &NETWORKS))
}

/// The end of the password that a label ending before `from` announces.
fn announced(chars: &[char], from: usize) -> Option<usize> {
    let (mut here, mut is_said) = (from, false);
    for _ in 0..7 {
        let signs = scan::past(chars, here, &[' ', ':', '=', '>', '('], 4) - here;
        is_said |= chars.get(here..here + signs)?.iter().any(|char| matches!(char, ':' | '='));
        here += signs;
        if is_said && scan::before(chars, here) == Some(':') && chars.get(here) == Some(&'\n') {
            here += usize::from(chars.get(here + 1) != Some(&'\n'));
        }
        if signs == 0 && here == from {
            return None;
        }
        let (end, token) = token(chars, here)?;
        let is_password = is_strong(token) || is_said && is_likely(chars, here, end, token);
        if is_password {
            return Some(end);
        }
        // Words to the next "är" or colon: "lösenordet till datorn är".
        let word = word::at(chars, here);
        if word.is_empty() || is_said && signs > 0 && !word::is_one_of(word, &["nu", "är"]) {
            return None;
        }
        is_said = word::is(word, "är") || word::is(word, "is");
        here += word.len();
    }
    None
}

/// The end of a user and a password with a slash or the like in between: `KC-admin / Sommar!2026`.
fn pair(chars: &[char], from: usize) -> Option<usize> {
    let user = scan::past(chars, from, &[' ', ':'], 3);
    let (user_end, name) = token(chars, user)?;
    let slash = name.iter().position(|char| *char == '/').map_or(user_end, |place| user + place);
    let password = scan::past(chars, slash, &[' ', '/', '|', ','], 3);
    let is_parted = chars.get(slash..password)?.iter().any(|char| matches!(char, '/' | '|' | ','));
    let (end, token) = token(chars, password)?;
    (user > from && slash > user && is_parted && is_strong(token)).then_some(end)
}

/// The end of a user with the same word for a password, as devices are delivered: `standardanvändaren drift/drift`.
fn same(chars: &[char], from: usize) -> Option<usize> {
    let user = scan::past(chars, from, &[' ', ':'], 2);
    let (end, token) = token(chars, user).filter(|_| user > from)?;
    let slash = token.iter().position(|char| *char == '/')?;
    let (name, password) = (&token[..slash], &token[slash + 1..]);
    (name.len() > 2 && name == password).then_some(end)
}

/// Where a login begins whose password's label is at `at`: with the user, if one is named in front.
fn user(chars: &[char], at: usize) -> usize {
    let first = sentence::around(chars, at, at, 0).start.max(at.saturating_sub(REACH));
    let is_user = |here: &usize| word::is_start(chars, *here) && word::begins(word::at(chars, *here), &USERS);
    (first..at).find(is_user).unwrap_or(at)
}

/// The signs at `at` up to the next space, without quotes and without the signs that end a sentence, and their end.
fn token(chars: &[char], at: usize) -> Option<(usize, &[char])> {
    let start = at + usize::from(is_quote(*chars.get(at)?));
    let rest = chars.get(start..)?;
    let length = rest.iter().take(LONGEST).take_while(|char| !char.is_whitespace()).count();
    let tail = rest[..length].iter().rev();
    let tail =
        tail.take_while(|char| is_quote(**char) || matches!(char, '.' | ',' | ';' | ')' | '?' | ':')).count();
    let token = &rest[..length - tail];
    (!token.is_empty()).then_some((start + token.len(), token))
}

fn is_quote(char: char) -> bool {
    matches!(char, '"' | '\'' | '”' | '“' | '’' | '»' | '«')
}

/// Whether it looks like a password wherever it stands: letters with digits or signs among them.
fn is_strong(token: &[char]) -> bool {
    let has = |fits: fn(&char) -> bool| token.iter().any(fits);
    let is_sign = |char: &char| matches!(char, '!' | '#' | '$' | '%' | '&' | '*' | '+' | '_' | '?');
    let is_other = has(|char| *char == '@') && has(|char| *char == '.')
        || word::contains(token, "://")
        || scan::has(token, 0, "www.")
        || scan::has(token, 0, "#");
    // "Vinter!" is an exclamation.
    let has_inner_sign = token.get(..token.len() - 1).is_some_and(|inner| inner.iter().any(is_sign));
    let is_mixed = has(|char| char.is_ascii_digit()) || has_inner_sign;
    token.len() >= 6 && has(|char| char.is_alphabetic()) && is_mixed && !is_other
}

/// Whether it may be a password where one is announced: digits, a capital within, quotes, or nothing else on the line.
fn is_likely(chars: &[char], at: usize, end: usize, token: &[char]) -> bool {
    let is_digits = token.len() >= 4 && token.iter().all(char::is_ascii_digit);
    let is_inner_capital = token.len() >= 4
        && token.iter().skip(1).any(|char| char.is_uppercase())
        && token.iter().any(|char| char.is_lowercase());
    let is_mixed = token.len() >= 4
        && token.iter().any(char::is_ascii_digit)
        && token.iter().any(|char| char.is_alphabetic());
    let is_quoted = token.len() >= 3 && is_quote(chars[at]);
    let is_last = token.len() >= 4
        && token.iter().all(|char| char.is_alphanumeric())
        && !word::is_one_of(token, &NO_SECRET)
        && scan::before(chars, at).is_some_and(|char| matches!(char, ' ' | ':' | '=' | '\n'))
        && matches!(chars.get(end), None | Some('\n' | '.' | ','));
    is_digits || is_inner_capital || is_mixed || is_quoted || is_last
}
