//! Tests of the search for names; every name is invented.

use super::*;
use crate::Reading;

mod decoder;
mod evaluate;

/// The names in `text`, certain ones marked with an exclamation mark.
fn names(text: &str) -> Vec<String> {
    let reading = Reading::new(text);
    let words = Words::new(&reading);
    let text_of = |name: &Name| {
        let (first, last) = (&words.all[name.words.start], &words.all[name.words.end - 1]);
        let text: String = reading.chars[first.start..last.end].iter().collect();
        if name.certainty == Certainty::Certain { text + "!" } else { text }
    };
    find(&words).iter().map(text_of).collect()
}

#[test]
fn finds_names_of_many_origins() {
    for (text, expected) in [
        ("Kontakta rektor Gun-Britt Hedman.", "Gun-Britt Hedman!"),
        ("Vi tackar Hodan Warsame för allt.", "Hodan Warsame!"),
    ] {
        assert_eq!(names(text).join(" | "), expected, "{text}");
    }
}
