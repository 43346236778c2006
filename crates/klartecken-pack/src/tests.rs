//! Good and bad pack files.

mod building;
mod editing;
mod faults;

use crate::*;

/// The text of a pack that comes with the program.
#[track_caller]
fn text_of(id: &str) -> &'static str {
    BUILT_IN.iter().find(|(known, _)| *known == id).unwrap().1
}

/// A pack that stands alone, and has one of everything.
const WHOLE: &str = include_str!("tests/whole.toml");

/// The faults of a text, each as `line: code and arguments`.
fn faults_of(text: &str) -> Vec<String> {
    let found = match read(text) {
        Ok(reading) => reading.warnings,
        Err(faults) => faults,
    };
    found.iter().map(|fault| format!("{}: {fault}", fault.line_and_column(text).0)).collect()
}

#[test]
fn built_in_packs_are_sound_and_carry_their_own_id() {
    for (id, text) in BUILT_IN {
        let reading = read(text).unwrap_or_else(|faults| panic!("{id}: {faults:?}"));
        assert_eq!((reading.pack.id.as_str(), reading.warnings), (id, vec![]));
        assert_eq!(reading.pack.sha256.len(), 64);
        assert_eq!(built_in(id), Some(reading.pack));
    }
    assert!(built_in("okänd").is_none());
}

#[test]
fn the_municipalities_offered_are_those_of_the_packs() {
    let packs = BUILT_IN.iter().filter_map(|(id, _)| built_in(id)).filter(|pack| pack.document.is_some());
    let mut named: Vec<(String, String)> = packs.map(|pack| (pack.id, pack.municipality)).collect();
    named.sort();
    let mut offered = MUNICIPALITIES.map(|(id, name)| (id.to_owned(), name.to_owned())).to_vec();
    offered.sort();
    assert_eq!(offered, named);
}

#[test]
fn a_pack_goes_through_json_with_all_that_a_check_needs() {
    let pack = read(WHOLE).unwrap().pack;
    let json = serde_json::to_string(&pack).unwrap();
    let back: Pack = serde_json::from_str(&json).unwrap();
    assert_eq!(back.parameters, pack.parameters);
    assert_eq!(back.words, pack.words);
    assert_eq!((back.rules.len(), back.questions.len()), (pack.rules.len(), pack.questions.len()));
    assert_eq!(back.document, pack.document);
    assert!(back.outline.is_empty() && !pack.outline.is_empty());
}

#[test]
fn the_format_names_every_parameter_and_every_list() {
    let format = include_str!("../FORMAT.md");
    for parameter in &PARAMETERS {
        assert!(format.contains(&format!("`{}`", parameter.key)), "{}", parameter.key);
    }
    for list in WORD_LISTS {
        assert!(format.contains(&format!("`{list}`")) || format.contains(&format!("words.{list}")), "{list}");
    }
    let tables: Vec<&str> =
        PARAMETERS.iter().filter_map(|it| it.key.split_once('.')).map(|it| it.0).collect();
    let mut parted = tables.clone();
    parted.dedup();
    let mut once = tables;
    once.sort_unstable();
    once.dedup();
    assert_eq!(parted.len(), once.len(), "each table's parameters stand together");
}
