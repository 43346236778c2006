//! Links to maps.

use super::found;
use crate::{found::Found, scan, word};

/// Longest link worth reading, in characters.
const LONGEST: usize = 400;

/// Beginnings of links, what must stand in the rest, and whether the place is exact without coordinates.
const HOSTS: [(&str, &[&str], bool); 17] = [
    ("maps.app.goo.gl/", &[""], true),
    ("goo.gl/maps/", &[""], true),
    ("maps.google.", &["/"], false),
    ("google.", &["/maps/", "/maps?"], false),
    ("openstreetmap.org/", &["map=", "node/", "way/", "mlat="], true),
    ("osm.org/", &["map=", "node/", "way/", "go/"], true),
    ("kartor.eniro.se/", &[""], false),
    ("eniro.se/", &["kart", "/plats"], false),
    ("hitta.se/", &["kart", "/plats", "~"], false),
    ("maps.apple.com/", &[""], false),
    ("maps.apple/", &[""], true),
    ("bing.com/maps", &["?"], false),
    ("waze.com/", &["ul", "live-map"], false),
    ("what3words.com/", &["."], true),
    ("w3w.co/", &["."], true),
    ("minkarta.lantmateriet.se/", &["e="], true),
    ("geo:", &[","], false),
];

/// Links to other hosts: a place only with coordinates.
const ANY: [(&str, &[&str], bool); 2] = [("https://", &[], false), ("http://", &[], false)];

/// A link that leads to a place.
pub(super) fn read(chars: &[char], at: usize) -> Option<Found> {
    // Most words are no beginning of a link.
    let end = at + (at..at + 16).take_while(|&at| scan::is_word(chars, at)).count();
    if !matches!(chars.get(end), Some('.' | ':')) || !word::is_start(chars, at) {
        return None;
    }
    let (host, marks, is_exact) = HOSTS.iter().chain(&ANY).find(|host| scan::has(chars, at, host.0))?;
    let rest = chars.get(at + host.len()..)?;
    let is_sign = |char: &&char| !char.is_whitespace() && !matches!(char, '<' | '>' | '"' | ')' | ']');
    let length = rest.iter().take(LONGEST).take_while(is_sign).count();
    let length =
        length - rest[..length].iter().rev().take_while(|char| matches!(char, '.' | ',' | '!' | '?')).count();
    let rest = &rest[..length];
    let has_place = length > 0 && marks.iter().any(|mark| mark.is_empty() || word::contains(rest, mark));
    let has_position = has_position(rest);
    if !has_place && !has_position {
        return None;
    }
    Some(found(start(chars, at), at + host.len() + length, *is_exact || has_position))
}

/// Where the link begins: "https://" and "www." belong to it.
fn start(chars: &[char], at: usize) -> usize {
    let is_sign = |char: &&char| char.is_ascii_alphanumeric() || matches!(char, ':' | '/' | '.' | '-');
    let length = chars[..at].iter().rev().take(24).take_while(is_sign).count();
    let signs = &chars[at - length..at];
    let is_link = word::contains(signs, "://") || word::ends(signs, "www.");
    if is_link { at - length } else { at }
}

/// Whether two numbers with at least four decimals stand in it.
fn has_position(rest: &[char]) -> bool {
    let is_fine = |at: &usize| {
        rest[*at] == '.' && *at > 0 && scan::is_digit(rest, at - 1) && scan::digits(rest, at + 1, 4) == 4
    };
    (0..rest.len()).filter(is_fine).count() >= 2
}
