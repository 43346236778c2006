//! Tests of the search for names; every name is invented.

mod decoder;
mod evaluate;
mod found;
mod left;
mod properties;

use super::*;
use crate::Reading;

/// The names in `text`, parted by bars, certain ones with an exclamation mark.
fn names(text: &str) -> String {
    let reading = Reading::new(text);
    let words = Words::new(&reading);
    let text_of = |name: &Name| {
        let (first, last) = (&words.all[name.words.start], &words.all[name.words.end - 1]);
        let text: String = reading.chars[first.start..last.end].iter().collect();
        if name.certainty == Certainty::Certain { text + "!" } else { text }
    };
    find(&words).iter().map(text_of).collect::<Vec<_>>().join(" | ")
}

/// Tells which texts give other names than expected.
fn check(cases: &[(&str, &str)]) {
    let faults = cases.iter().filter(|(text, expected)| names(text) != *expected);
    let faults: Vec<String> =
        faults.map(|(text, expected)| format!("{text}\n  {expected}\n  {}", names(text))).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
