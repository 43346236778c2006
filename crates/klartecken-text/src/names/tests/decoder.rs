//! The decoder gives the labels that the recipe gave.

use super::*;
use crate::Reading;

/// Made by `names/train.py`: a sentence, a tab, and a label for each of its words.
const FIXTURE: &str = include_str!("../../../names/fixture.txt");

#[test]
fn gives_the_labels_of_the_recipe() {
    for line in FIXTURE.lines() {
        let (text, expected) = line.split_once('\t').unwrap();
        let words = Words::new(&Reading::new(text));
        let seen: Vec<_> = words.all.iter().map(|word| Lists::shipped().sight(word)).collect();
        let labels = Model::shipped().labels(&words.all, &seen);
        let labels: String = labels.iter().map(|label| ["O", "B", "I"][label.label]).collect();
        assert_eq!(labels, expected, "{text}");
    }
    assert!(FIXTURE.contains("BI"));
}
