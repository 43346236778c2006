//! Addresses in networks: IPv4, IPv6 and MAC.

use crate::{
    Mention, MentionKind, Reading, found,
    found::Found,
    group::{is_open_after, is_open_before},
    scan, sentence, word,
};

/// Words that make four small numbers an address, in order.
const SAID: [&str; 9] =
    ["dns", "gateway", "ip", "ip-adress", "nät", "nätverk", "router", "server", "servern"];

/// Words before the number of a section or a version, in order.
const SECTIONS: [&str; 9] =
    ["avsnitt", "kap", "kapitel", "punkt", "release", "v", "ver", "version", "versionen"];

/// Adds every such address to `mentions`.
pub(crate) fn find(reading: &Reading, mentions: &mut Vec<Mention>) {
    found::each(reading, mentions, read);
}

fn read(chars: &[char], at: usize) -> Option<Found> {
    let is_hex = chars.get(at)?.is_ascii_hexdigit() || scan::has(chars, at, "::");
    if !is_hex || !is_open_before(chars, at) || scan::before(chars, at) == Some(':') {
        return None;
    }
    let end = version_four(chars, at).or_else(|| hardware(chars, at)).or_else(|| version_six(chars, at))?;
    Some(Found { start: at, end, kind: MentionKind::Network })
}

/// The end of `192.168.4.20`; "kapitel 4.2.1.3" is none, nor is "08.00.12.00".
fn version_four(chars: &[char], at: usize) -> Option<usize> {
    let mut here = at;
    let (mut is_telling, mut groups) = (false, 0);
    loop {
        let row = scan::digits(chars, here, 4);
        let value = scan::number(chars, here, row);
        let is_padded = row > 1 && chars[here] == '0';
        if !(1..=3).contains(&row) || value > 255 || is_padded {
            return None;
        }
        is_telling |= value > 31 || value == 0;
        groups += 1;
        here += row;
        if groups == 4 {
            break;
        }
        if chars.get(here) != Some(&'.') {
            return None;
        }
        here += 1;
    }
    let is_section = || {
        let end = at.saturating_sub(1);
        word::is_one_of(&chars[word::start(chars, end)..end], &SECTIONS)
    };
    let is_said =
        || word::any(chars, sentence::around(chars, at, here, 0), |word| word::is_one_of(word, &SAID));
    let is_over = is_open_after(chars, here) || matches!(chars.get(here), Some(':' | '/'));
    (is_over && (is_telling || is_said()) && !is_section()).then_some(here)
}

/// The end of `00:1a:2B:3c:4d:5e` or the same with hyphens.
fn hardware(chars: &[char], at: usize) -> Option<usize> {
    let sign = *chars.get(at + 2).filter(|char| matches!(char, ':' | '-'))?;
    let is_pair =
        |start: usize| (start..start + 2).all(|at| chars.get(at).is_some_and(char::is_ascii_hexdigit));
    let fits = (0..6)
        .all(|pair| is_pair(at + pair * 3) && (pair == 5 || chars.get(at + pair * 3 + 2) == Some(&sign)));
    let end = at + 17;
    // Six pairs of digits are dates and times as well.
    let has_letter = chars.get(at..end)?.iter().any(char::is_ascii_alphabetic);
    let is_over = !scan::is_word(chars, end) && chars.get(end) != Some(&sign);
    (fits && has_letter && is_over).then_some(end)
}

/// The end of eight groups, or fewer with one `::` among them.
fn version_six(chars: &[char], at: usize) -> Option<usize> {
    let (mut here, mut groups, mut gaps, mut is_telling) = (at, 0, 0, false);
    while groups <= 8 {
        let rest = chars.get(here..)?;
        let row = rest.iter().take(5).take_while(|char| char.is_ascii_hexdigit()).count();
        if row > 4 {
            return None;
        }
        groups += usize::from(row > 0);
        is_telling |= row > 2 && rest[..row].iter().any(char::is_ascii_digit);
        here += row;
        match scan::repeated(chars, here, ':', 3) {
            1 if row > 0 && chars.get(here + 1).is_some_and(char::is_ascii_hexdigit) => here += 1,
            2 => {
                gaps += 1;
                here += 2;
            }
            _ => break,
        }
    }
    let is_whole = groups == 8 && gaps == 0 || gaps == 1 && (2..8).contains(&groups) && is_telling;
    (is_whole && !scan::is_word(chars, here)).then_some(here)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_in_order() {
        crate::word::check_table(&super::SAID, false);
        crate::word::check_table(&super::SECTIONS, false);
    }
}
