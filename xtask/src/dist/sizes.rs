//! What a first visit costs, and what is loaded later.

use std::fmt::Write;

use klartecken_pack::MUNICIPALITIES;

use crate::build::MODULES;
use crate::site::{Site, documents, media_type};

const NOT_LOADED: [&str; 1] = ["BUILD.txt"];

/// One line per file that `index.html` loads in Swedish, with its size raw and compressed, and their sum; then the sums of
/// what is loaded when it is asked for.
pub(super) fn table(site: &Site) -> String {
    let mut lines = format!("{:<34}{:>12}{:>12}{:>12}\n", "bytes", "raw", "gz", "br");
    let later: Vec<(String, Vec<String>)> = later(site);
    let is_first = |name: &str| !later.iter().any(|(_, names)| names.iter().any(|later| later == name));
    let first: Vec<&String> = site.keys().filter(|name| is_loaded(name) && is_first(name)).collect();
    for name in &first {
        add_line(&mut lines, name, sizes(site, name));
    }
    add_line(&mut lines, "first load", sum(site, first));
    for (when, names) in &later {
        add_line(&mut lines, when, sum(site, names.iter().filter(|name| site.contains_key(*name))));
    }
    lines
}

/// What is loaded later, when, and its files.
fn later(site: &Site) -> Vec<(String, Vec<String>)> {
    let [_, others @ ..] = MODULES;
    let mut later: Vec<_> = others
        .iter()
        .map(|module| {
            let mut names = vec![format!("{module}.js"), format!("{module}_bg.wasm")];
            let shows = format!("data-module=\"{module}\"").into_bytes();
            let has = |name: &String| site[name].windows(shows.len()).any(|part| part == shows);
            let documents: Vec<String> = documents(site).into_iter().filter(has).collect();
            // What has no document of its own is used by the first one.
            let when = if documents.is_empty() { "when somebody begins" } else { "when it is opened" };
            names.extend(documents);
            names.extend([format!("{module}.sv.txt"), format!("{module}.css")]);
            (format!("{module}, {when}"), names)
        })
        .collect();
    let file = |name: &str| name.to_owned();
    later.push((file("guides, when somebody begins"), vec![file("guides.sv.txt")]));
    let english = ["words.en.txt", "guides.en.txt", "office.en.txt"].map(file);
    later.push((file("English, when it is chosen"), english.to_vec()));
    // The first pack is the one that a first visit checks by.
    let packs = MUNICIPALITIES.iter().skip(1).map(|(id, _)| format!("packs/{id}.json"));
    later.push((file("all other guidelines"), packs.collect()));
    later
}

fn is_loaded(name: &str) -> bool {
    media_type(name).is_some() && !NOT_LOADED.contains(&name)
}

fn sizes(site: &Site, name: &str) -> [usize; 3] {
    let raw = site.get(name).map_or(0, Vec::len);
    let compressed = |ending: &str| site.get(&format!("{name}.{ending}")).map_or(raw, Vec::len);
    [raw, compressed("gz"), compressed("br")]
}

fn sum<'a>(site: &Site, names: impl IntoIterator<Item = &'a String>) -> [usize; 3] {
    let add = |sum: [usize; 3], more: [usize; 3]| [0, 1, 2].map(|column| sum[column] + more[column]);
    names.into_iter().map(|name| sizes(site, name)).fold([0; 3], add)
}

fn add_line(lines: &mut String, name: &str, [raw, gz, br]: [usize; 3]) {
    let _ = writeln!(lines, "{name:<34}{raw:>12}{gz:>12}{br:>12}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_take_the_compressed_size_where_there_is_one() {
        let file = |name: &str, size| (name.to_owned(), vec![0; size]);
        let site = Site::from([
            file("review.js", 100),
            file("review.js.br", 10),
            file("review.js.gz", 20),
            file("a.png", 5),
            file("BUILD.txt", 7),
            file("LICENSE-MIT", 9),
            file("SHA256SUMS", 9),
            file("office.js", 1000),
            file("office.js.br", 200),
            file("words.en.txt", 3000),
            file("seal.js", 50),
            file("packs/lidingo.json", 7),
            ("kansli.html".to_owned(), b"<html data-module=\"office\">".to_vec()),
        ]);
        let table = table(&site);
        let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[1..3], [vec!["a.png", "5", "5", "5"], vec!["review.js", "100", "20", "10"]]);
        assert_eq!(lines[3], ["first", "load", "105", "25", "15"]);
        assert_eq!(lines[4], ["seal,", "when", "somebody", "begins", "50", "50", "50"]);
        assert_eq!(lines[5], ["office,", "when", "it", "is", "opened", "1027", "1027", "227"]);
        assert_eq!(lines[6][..2], ["guides,", "when"]);
        assert_eq!(lines[7], ["English,", "when", "it", "is", "chosen", "3000", "3000", "3000"]);
        assert_eq!(lines[8], ["all", "other", "guidelines", "7", "7", "7"]);
        assert_eq!(lines.len(), 9);
    }
}
