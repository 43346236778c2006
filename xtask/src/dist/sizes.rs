//! What a first visit costs.

use std::fmt::Write;

use crate::site::{Site, media_type};

const NOT_LOADED: [&str; 1] = ["BUILD.txt"];

/// One line per file a first visit loads, with its size raw and compressed.
pub(super) fn table(site: &Site) -> String {
    let mut lines = format!("{:<24}{:>12}{:>12}{:>12}\n", "bytes", "raw", "gz", "br");
    let mut sum = [0; 3];
    for (name, bytes) in site.iter().filter(|(name, _)| is_loaded(name)) {
        let compressed = |ending: &str| site.get(&format!("{name}.{ending}")).map_or(bytes.len(), Vec::len);
        let sizes = [bytes.len(), compressed("gz"), compressed("br")];
        add_line(&mut lines, name, sizes);
        sum = [0, 1, 2].map(|column| sum[column] + sizes[column]);
    }
    add_line(&mut lines, "first load", sum);
    lines
}

fn is_loaded(name: &str) -> bool {
    media_type(name).is_some() && !NOT_LOADED.contains(&name)
}

fn add_line(lines: &mut String, name: &str, [raw, gz, br]: [usize; 3]) {
    let _ = writeln!(lines, "{name:<24}{raw:>12}{gz:>12}{br:>12}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_takes_the_compressed_size_where_there_is_one() {
        let file = |name: &str, size| (name.to_owned(), vec![0; size]);
        let site = Site::from([
            file("web.js", 100),
            file("web.js.br", 10),
            file("web.js.gz", 20),
            file("a.png", 5),
            file("BUILD.txt", 7),
            file("LICENSE-MIT", 9),
            file("SHA256SUMS", 9),
        ]);
        let table = table(&site);
        let last: Vec<_> = table.lines().last().unwrap().split_whitespace().collect();
        assert_eq!(last, ["first", "load", "105", "25", "15"]);
        assert_eq!(table.lines().count(), 4);
    }
}
