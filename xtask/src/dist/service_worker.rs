//! Tells the service worker which files are the page's own.

use std::fmt::Write;

use anyhow::Result;

use super::digests::{integrity, sha256_hex};
use crate::site::{Site, fill_file};

const NAME: &str = "service-worker.js";

/// Done when the page's files are complete, and before licences and the like join them.
pub(super) fn fill(site: &mut Site) -> Result<()> {
    let mut files = String::from("{\n");
    for (name, bytes) in site.iter().filter(|(name, _)| *name != NAME) {
        let _ = writeln!(files, "  {name:?}: {:?},", integrity(bytes));
    }
    files.push('}');
    // A change of the worker itself also makes a new version, since its text is part of what is digested.
    let worker = site.get(NAME).map(Vec::as_slice).unwrap_or_default();
    let version = sha256_hex(&[files.as_bytes(), worker].concat());
    fill_file(site, NAME, "const VERSION = \"\";", &format!("const VERSION = \"{version}\";"))?;
    fill_file(site, NAME, "const FILES = {};", &format!("const FILES = {files};"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &[u8] = include_bytes!("../../../web/service-worker.js");

    fn filled(page: &str) -> String {
        let file = |name: &str, bytes: &[u8]| (name.to_owned(), bytes.to_vec());
        let mut site = Site::from([file("index.html", page.as_bytes()), file(NAME, TEMPLATE)]);
        fill(&mut site).unwrap();
        String::from_utf8(site[NAME].clone()).unwrap()
    }

    #[test]
    fn the_real_template_is_filled() {
        let worker = filled("abc");
        let line = "\n  \"index.html\": \"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\",\n};";
        assert!(worker.contains(line), "{worker}");
        assert!(!worker.contains("\"service-worker.js\":"), "the worker must not cache itself");
    }

    #[test]
    fn every_change_makes_a_new_version() {
        let version =
            |text: &str| text.split("const VERSION = ").nth(1).map(|rest| rest[..66].to_owned()).unwrap();
        assert_eq!(version(&filled("a")), version(&filled("a")));
        assert_ne!(version(&filled("a")), version(&filled("b")));
    }

    #[test]
    fn a_template_without_the_lines_is_refused() {
        let mut site = Site::from([(NAME.to_owned(), b"self".to_vec())]);
        assert!(fill(&mut site).is_err());
    }
}
