//! Addresses on the web.

use crate::scan;

/// Whether an address that says so itself begins at `at`.
pub(super) fn is_web(chars: &[char], at: usize) -> bool {
    ["http://", "https://", "www."].iter().any(|start| scan::has(chars, at, start))
}

/// The name of the site around the point at `point`, such as `exempelby.se`: first character, one past its last.
pub(super) fn bare(chars: &[char], point: usize) -> Option<(usize, usize)> {
    /// Endings of addresses that Swedish municipalities link to, sorted.
    const ENDINGS: [&str; 10] = ["app", "com", "eu", "example", "fi", "info", "net", "nu", "org", "se"];
    /// No name of a site is longer.
    const LONGEST: usize = 63;
    if chars.get(point) != Some(&'.') {
        return None;
    }
    let is_name = |char: &&char| char.is_alphanumeric() || **char == '-';
    let before = chars[..point].iter().rev().take(LONGEST).take_while(is_name).count();
    let behind = chars[point + 1..].iter().take(LONGEST).take_while(is_name).count();
    let (start, end) = (point - before, point + 1 + behind);
    let is_ending = |ending: &&str| ending.chars().eq(chars[point + 1..end].iter().copied());
    let is_mail = start.checked_sub(1).and_then(|at| chars.get(at)) == Some(&'@');
    (before >= 2 && !is_mail && ENDINGS.iter().any(is_ending)).then_some((start, end))
}
