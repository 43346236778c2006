//! People by name.

use super::{Person, Standing, Voice, Who, standing};
use crate::{names::Name, words::Words};

/// The person whom a name points out; `None` where it is something else's name, such as a dog's or a storm's.
pub(super) fn read(words: &Words, name: &Name, voice: Voice) -> Option<Person> {
    let at = name.words.start;
    let number = words.sentence_of(at);
    let sentence = words.sentences.get(number)?;
    let before = &words.all[sentence.start..at];
    let after = &words.all[name.words.end.min(sentence.end)..sentence.end];
    if standing::is_thing(before, after) {
        return None;
    }
    let standing = standing::by_title(before, after, voice)
        .or_else(|| standing::by_signature(words, name, voice))
        .or_else(|| standing::by_scene(words, name, number, voice))
        .unwrap_or(Standing::Private);
    Some(Person { words: name.words.clone(), who: Who::Named, standing })
}
