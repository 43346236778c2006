//! Pronouns, pointing at whoever was named last.

use super::{Person, Standing, Voice, Who};
use crate::words::Words;

const SINGULAR: [&str; 13] =
    ["han", "hans", "hen", "hennes", "hens", "henne", "hon", "honom", "him", "his", "she", "he", "her"];

/// How many sentences back somebody is still meant.
const REACH: usize = 4;

/// Adds a person for each pronoun in the singular. `people` is sorted.
pub(super) fn find(words: &Words, voice: Voice, people: &mut Vec<Person>) {
    let sentence_of = |at: usize| words.sentences.partition_point(|sentence| sentence.end <= at);
    let mut found = Vec::new();
    for (at, word) in words.all.iter().enumerate() {
        if !SINGULAR.contains(&word.lower.as_str()) {
            continue;
        }
        let before = people.iter().rev().find(|person| {
            person.words.end <= at && matches!(person.who, Who::Named | Who::Relative | Who::Described)
        });
        let near = before.filter(|person| sentence_of(person.words.start) + REACH >= sentence_of(at));
        let standing = match near {
            Some(person) => person.standing,
            // In an answer or a comment the reader knows who is meant.
            None if voice != Voice::Post => Standing::Private,
            None => continue,
        };
        found.push(Person { words: at..at + 1, who: Who::Pronoun, standing });
    }
    people.extend(found);
}
