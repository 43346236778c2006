//! Every one of the 371 rules found in the four guidelines has its place in the guideline's pack.

use std::collections::BTreeMap;

use klartecken::{
    pack::{Pack, built_in, coverage},
    policy,
    rules::doubts,
};
use tests::files;

/// How many rules there are of each class.
type Counts = [(&'static str, usize); 6];

/// The pack, the letter that its rules' numbers begin with, and how many there are of each class.
///
/// The counts stand here so that a rule that changes its class is seen by whoever reads the change.
const GUIDELINES: [(&str, &str, Counts); 4] = [
    (
        "herrljunga",
        "H",
        [("rule", 17), ("question", 12), ("parameter", 4), ("account", 32), ("after", 28), ("none", 6)],
    ),
    (
        "jonkoping",
        "J",
        [("rule", 9), ("question", 2), ("parameter", 0), ("account", 41), ("after", 10), ("none", 7)],
    ),
    (
        "lidingo",
        "L",
        [("rule", 15), ("question", 19), ("parameter", 12), ("account", 42), ("after", 42), ("none", 5)],
    ),
    (
        "botkyrka",
        "B",
        [("rule", 12), ("question", 3), ("parameter", 1), ("account", 31), ("after", 15), ("none", 6)],
    ),
];

/// Number and heading of each rule found, in the documents' order.
fn found() -> Vec<(String, String)> {
    let table = files::read("tests/coverage/rules.tsv");
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once('\t'))
        .map(|(id, section)| (id.to_owned(), section.to_owned()))
        .collect()
}

/// Number and heading of each rule that a pack gives a place.
fn placed(pack: &Pack) -> Vec<(String, String)> {
    let parts = pack.outline.iter();
    parts.flat_map(|part| part.rules.iter().map(|rule| (rule.id.clone(), part.section.clone()))).collect()
}

#[test]
fn there_are_371_rules() {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (id, _) in found() {
        *counts.entry(id[..1].to_owned()).or_default() += 1;
    }
    let expected = [("B", 68), ("H", 99), ("J", 69), ("L", 135)];
    assert_eq!(counts, expected.map(|(letter, count)| (letter.to_owned(), count)).into());
}

#[test]
fn every_rule_has_its_place_under_its_heading_and_no_other_does() {
    for (id, letter, _) in GUIDELINES {
        let mut expected: Vec<_> = found().into_iter().filter(|(rule, _)| rule.starts_with(letter)).collect();
        let mut placed = placed(&built_in(id).unwrap());
        expected.sort();
        placed.sort();
        assert_eq!(placed, expected, "{id}");
    }
}

#[test]
fn every_place_exists() {
    // Reading refuses a question, a setting or a duty that is not there.
    for (id, _, _) in GUIDELINES {
        assert_eq!(doubts(policy(id).unwrap().pack()), [], "{id}");
    }
}

#[test]
fn so_many_rules_are_in_each_class() {
    for (id, _, expected) in GUIDELINES {
        assert_eq!(coverage(&built_in(id).unwrap().outline), expected, "{id}");
    }
}
