//! Names met again in the same text, where a lone word says enough.

use klartecken_post::sort;

use super::{Name, arrange, other, scene::Scene};
use crate::{Certainty, words::Words};

/// Words that were seen in names of people, and in names of other things; in lower case, sorted.
struct Memory<'a> {
    people: Vec<&'a str>,
    others: Vec<&'a str>,
}

impl<'a> Memory<'a> {
    /// What `names` and the places, companies and schools of the text hold.
    fn of(scene: &Scene<'a>, names: &[Name]) -> Memory<'a> {
        let is_whole = |name: &&Name| name.words.len() > 1 && name.certainty == Certainty::Certain;
        let words = names.iter().filter(is_whole).flat_map(|name| name.words.clone());
        let mut people: Vec<&str> =
            words.filter(|&at| scene.is_clear_name(at)).map(|at| stem(scene, at)).collect();
        let mut others: Vec<&str> = scene.others.iter().map(|&at| stem(scene, at)).collect();
        sort::by_key(&mut people, |word| *word);
        sort::by_key(&mut others, |word| *word);
        Memory { people, others }
    }
}

/// The word without a genitive's s, so that "Bergs" is "Berg" again.
fn stem<'a>(scene: &Scene<'a>, at: usize) -> &'a str {
    let lower = scene.words[at].lower.as_str();
    lower.strip_suffix('s').unwrap_or(lower)
}

/// Adds lone words that were in a whole name before, and takes away lone words that named something else.
pub(super) fn find(scene: &Scene, words: &Words, names: &mut Vec<Name>) {
    let memory = Memory::of(scene, names);
    let is_in = |list: &[&str], at: usize| list.binary_search(&stem(scene, at)).is_ok();
    names.retain(|name| {
        let at = name.words.start;
        name.words.len() > 1 || !is_in(&memory.others, at) || is_in(&memory.people, at)
    });
    if memory.people.is_empty() {
        return;
    }
    let mut taken = vec![false; words.all.len()];
    names.iter().flat_map(|name| name.words.clone()).for_each(|at| taken[at] = true);
    for sentence in &words.sentences {
        for at in sentence.clone() {
            let is_again = scene.is_clear_name(at) && !taken[at] && is_in(&memory.people, at);
            let is_alone = at + 1 == sentence.end || !scene.is_capital(at + 1);
            let is_later = at == sentence.start || !scene.is_capital(at - 1);
            if is_again && is_alone && is_later && !other::is_other(scene, sentence, &(at..at + 1)) {
                names.push(Name { words: at..at + 1, certainty: Certainty::Possible });
            }
        }
    }
    arrange(names);
}
