//! Pronouns, pointing at whoever was named last.

use super::{Person, Standing, Voice, Who};
use crate::words::Words;

const SINGULAR: [&str; 13] =
    ["han", "hans", "hen", "hennes", "hens", "henne", "hon", "honom", "him", "his", "she", "he", "her"];

/// How many sentences back somebody is still meant.
const REACH: usize = 4;

/// Adds a person for each pronoun in the singular. `people` is sorted.
pub(super) fn find(words: &Words, voice: Voice, people: &mut Vec<Person>) {
    let mut found = Vec::new();
    // Whoever was named last, in one pass over both.
    let mut named =
        people.iter().filter(|it| matches!(it.who, Who::Named | Who::Relative | Who::Described)).peekable();
    let mut last = None;
    for (at, word) in words.all.iter().enumerate() {
        while let Some(person) = named.next_if(|person| person.words.end <= at) {
            last = Some(person);
        }
        if !SINGULAR.contains(&word.lower.as_str()) {
            continue;
        }
        let near =
            last.filter(|person| words.sentence_of(person.words.start) + REACH >= words.sentence_of(at));
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
