//! The page as it looks while developing.

use anyhow::Result;

use crate::build::{Profile, bind, compile, is_bound};
use crate::site::{Site, add_folder, documents, fill_file, read_static};
use crate::step::{run_keeping_errors, step};
use crate::workspace::Workspace;

pub(super) const RELOAD: &str = "xtask-reload.js";
/// Stands before `</head>` until it is served, when the number of the page is known.
pub(super) const PAGE_NUMBER: &str = "xtask-page-number";

pub(super) fn build(workspace: &Workspace, profile: Profile) -> Result<Site> {
    let out = workspace.target.join("xtask").join(if profile == Profile::Dev { "dev" } else { "release" });
    let compiled = step("compile", || compile(workspace, profile, &[], &[], run_keeping_errors))?;
    if !is_bound(&compiled, &out) {
        step("wasm-bindgen", || bind(&compiled, &out, profile))?;
    }
    let mut site = read_static(workspace)?;
    add_folder(&mut site, &out, "")?;
    make_reloading(&mut site)?;
    Ok(site)
}

fn make_reloading(site: &mut Site) -> Result<()> {
    let script = format!("<script type=\"module\" src=\"{RELOAD}?page={PAGE_NUMBER}\"></script>\n  </head>");
    for name in documents(site) {
        fill_file(site, &name, "</head>", &script)?;
    }
    site.insert(RELOAD.to_owned(), include_bytes!("reload.js").to_vec());
    // A packed page once served at this address left its worker behind; this one takes its place and leaves.
    site.insert("service-worker.js".to_owned(), include_bytes!("farewell.js").to_vec());
    Ok(())
}

/// The compiler's text without the escape sequences that colour it.
pub(super) fn without_colours(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            // A sequence ends with its first letter after the bracket.
            letters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_taken_out() {
        assert_eq!(without_colours("\u{1b}[1m\u{1b}[31merror\u{1b}[0m: å"), "error: å");
    }

    #[test]
    fn every_document_gets_a_reload_script_and_no_worker() {
        let document = |name: &str| (name.to_owned(), b"<head></head>".to_vec());
        let mut site = Site::from([document("index.html"), document("kansli.html")]);
        make_reloading(&mut site).unwrap();
        for name in ["index.html", "kansli.html"] {
            let document = String::from_utf8(site[name].clone()).unwrap();
            assert!(document.contains("src=\"xtask-reload.js?page=xtask-page-number\""));
        }
        assert!(site["service-worker.js"].windows(10).any(|text| text == b"unregister"));
    }
}
