//! What a first visit costs, and what is loaded later.

use std::fmt::Write;

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
            names.extend(documents(site).into_iter().filter(has));
            (format!("{module}, when it is opened"), names)
        })
        .collect();
    later.push(("English, when it is chosen".to_owned(), vec!["words.en.txt".to_owned()]));
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
            ("kansli.html".to_owned(), b"<html data-module=\"office\">".to_vec()),
        ]);
        let table = table(&site);
        let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[1..3], [vec!["a.png", "5", "5", "5"], vec!["review.js", "100", "20", "10"]]);
        assert_eq!(lines[3], ["first", "load", "105", "25", "15"]);
        assert_eq!(lines[4], ["office,", "when", "it", "is", "opened", "1027", "1027", "227"]);
        assert_eq!(lines[5], ["English,", "when", "it", "is", "chosen", "3000", "3000", "3000"]);
        assert_eq!(lines.len(), 6);
    }
}
