//! Tables and figures.

use crate::measure::tally::{interval, share};

/// A table; the first column is text, the others are figures.
pub(super) fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut table = line(head.iter().map(|cell| (*cell).to_owned()).collect());
    let rule = |index: usize| if index == 0 { "---" } else { "--:" };
    table += &line((0..head.len()).map(|index| rule(index).to_owned()).collect());
    rows.into_iter().for_each(|row| table += &line(row));
    table
}

/// A share in percent; a dash where there is none.
pub(super) fn percent(share: Option<f64>) -> String {
    share.map_or("–".to_owned(), |share| format!("{:.1} %", 100.0 * share))
}

/// `part` of `whole`, and what that is in percent.
pub(super) fn counted(part: usize, whole: usize) -> String {
    match share(part, whole) {
        Some(_) => format!("{part}/{whole} ({})", percent(share(part, whole))),
        None => "–".to_owned(),
    }
}

/// The interval of 95 % around a share.
pub(super) fn between(part: usize, whole: usize) -> String {
    interval(part, whole).map_or("–".to_owned(), |(low, high)| {
        format!("{:.0}–{:.0} %", (100.0 * low).max(0.0), 100.0 * high)
    })
}
