//! Digests of what is hosted.

use std::collections::BTreeSet;
use std::fmt::Write;

use base64ct::{Base64, Encoding};
use sha2::{Digest, Sha256};

use crate::site::Site;

/// In the form `sha256sum -c` reads, sorted by name.
pub(super) fn sha256sums(site: &Site) -> String {
    let mut lines = String::new();
    for (name, bytes) in site {
        let _ = writeln!(lines, "{}  {name}", sha256_hex(bytes));
    }
    lines
}

pub(super) fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

/// In the form a browser takes as `integrity`.
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", Base64::encode_string(&Sha256::digest(bytes)))
}

/// The files that are not the same in both, or only in one of them.
pub(super) fn differing<'a>(first: &'a Site, second: &'a Site) -> Vec<&'a str> {
    let names: BTreeSet<_> = first.keys().chain(second.keys()).collect();
    names.into_iter().filter(|name| first.get(*name) != second.get(*name)).map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> Site {
        files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_list_is_sorted_and_in_the_form_of_sha256sum() {
        let expected = "\
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.js\n\
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.js\n";
        assert_eq!(sha256sums(&site(&[("b.js", ""), ("a.js", "abc")])), expected);
    }

    #[test]
    fn integrity_is_base64() {
        assert_eq!(integrity(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn changed_and_missing_files_differ() {
        let first = site(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let second = site(&[("a", "1"), ("b", "2"), ("d", "1")]);
        assert_eq!(differing(&first, &second), ["b", "c", "d"]);
    }
}
