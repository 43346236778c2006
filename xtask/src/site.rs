//! The page as a web server sees it: paths and bytes, in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::packs;
use crate::words;
use crate::workspace::Workspace;

/// Ordered, so that everything derived from it is the same every time.
pub(crate) type Site = BTreeMap<String, Vec<u8>>;

/// The files that are hosted as they stand: `index.html`, and each file directly in `web/` that is made for the web;
/// beside them the words.
pub(crate) fn read_static(workspace: &Workspace) -> Result<Site> {
    let mut site = Site::new();
    site.insert("index.html".to_owned(), read(&workspace.root.join("index.html"))?);
    let web = workspace.root.join("web");
    for entry in fs::read_dir(&web).context("could not list web/")? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_file() && !name.starts_with('.') && media_type(&name).is_some() {
            site.insert(name, read(&path)?);
        }
    }
    words::add(workspace, &mut site)?;
    packs::add(&mut site)?;
    Ok(site)
}

/// Adds a folder with all its subfolders, as wasm-bindgen writes it.
pub(crate) fn add_folder(site: &mut Site, folder: &Path, prefix: &str) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("could not list {}", folder.display()))? {
        let path = entry?.path();
        let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            add_folder(site, &path, &format!("{name}/"))?;
        } else {
            site.insert(name, read(&path)?);
        }
    }
    Ok(())
}

/// The names of the page's documents.
pub(crate) fn documents(site: &Site) -> Vec<String> {
    site.keys().filter(|name| name.ends_with(".html")).cloned().collect()
}

/// Replaces a marker that has to be there exactly once.
pub(crate) fn fill(text: &str, marker: &str, filled: &str) -> Result<String> {
    let found = text.matches(marker).count();
    ensure!(found == 1, "expected `{marker}` once, found it {found} times");
    Ok(text.replacen(marker, filled, 1))
}

/// As `fill`, for a file of the page.
pub(crate) fn fill_file(site: &mut Site, name: &str, marker: &str, filled: &str) -> Result<()> {
    let bytes = site.get_mut(name).with_context(|| format!("{name} is missing"))?;
    let text = std::str::from_utf8(bytes).with_context(|| format!("{name} is not UTF-8"))?;
    *bytes = fill(text, marker, filled).with_context(|| name.to_owned())?.into_bytes();
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("could not read {}", path.display()))
}

/// The media type by ending; `None` for what is not made for the web.
pub(crate) fn media_type(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_follow_the_ending() {
        assert_eq!(media_type("review_bg.wasm"), Some("application/wasm"));
        assert_eq!(media_type("a/b.min.js"), Some("text/javascript; charset=utf-8"));
        assert_eq!(media_type("manifest.webmanifest"), Some("application/manifest+json"));
        assert_eq!(media_type("Cargo.toml"), None);
        assert_eq!(media_type("LICENSE-MIT"), None);
    }

    #[test]
    fn a_marker_is_filled_once_or_not_at_all() {
        assert_eq!(fill("a = 1;", "1", "2").unwrap(), "a = 2;");
        assert!(fill("a = 1;", "3", "2").is_err());
        assert!(fill("1 1", "1", "2").is_err());
    }
}
