//! People by a description that fits one: "en 43-årig man", "brukaren i lägenhet 12", "familjen på Hamngatan 18".

use std::ops::Range;

use super::{Person, Standing, Who};
use crate::words::{Word, WordKind, Words};

/// Nouns for one human in the definite singular, sorted.
const DEFINITE: [&str; 61] = [
    "bebisen",
    "bilisten",
    "brukaren",
    "chauffören",
    "cyklisten",
    "damen",
    "dottern",
    "eleven",
    "fadern",
    "familjen",
    "farbrorn",
    "flickan",
    "fotgängaren",
    "fröken",
    "föraren",
    "gossen",
    "grabben",
    "grannen",
    "gubben",
    "gärningsmannen",
    "hyresgästen",
    "killen",
    "klienten",
    "kocken",
    "kollegan",
    "kvinnan",
    "käringen",
    "kärringen",
    "lillkillen",
    "läraren",
    "magistern",
    "mamman",
    "mannen",
    "modern",
    "motorcyklisten",
    "offret",
    "pappan",
    "paret",
    "passageraren",
    "patienten",
    "personen",
    "pojken",
    "sambon",
    "sonen",
    "städaren",
    "syskonen",
    "sökanden",
    "tanten",
    "tjejen",
    "tonåringen",
    "tvillingarna",
    "ungdomen",
    "ungen",
    "vaktmästaren",
    "vikarien",
    "vårdtagaren",
    "ynglingen",
    "äldreparet",
    "änkan",
    "änkemannen",
    "änklingen",
];

/// The same nouns in the indefinite, sorted.
const INDEFINITE: [&str; 30] = [
    "barn",
    "boende",
    "brukare",
    "dam",
    "elev",
    "familj",
    "flicka",
    "gosse",
    "grabb",
    "hyresgäst",
    "kille",
    "klient",
    "kollega",
    "kvinna",
    "lärare",
    "mamma",
    "man",
    "medarbetare",
    "pappa",
    "patient",
    "person",
    "pojke",
    "student",
    "tant",
    "tjej",
    "tonåring",
    "ungdom",
    "unge",
    "vikarie",
    "vårdtagare",
];

/// Adds everybody in `sentence` who is pointed out by a description.
pub(super) fn find(words: &Words, sentence: &Range<usize>, people: &mut Vec<Person>) {
    let all = words.of(sentence);
    let mut at = 0;
    while at < all.len() {
        match read(all, at) {
            Some(end) => {
                let words = sentence.start + at..sentence.start + end;
                people.push(Person { words, who: Who::Described, standing: Standing::Private });
                at = end;
            }
            None => at += 1,
        }
    }
}

/// One past the last word of the description that begins at the word `at`.
fn read(all: &[Word], at: usize) -> Option<usize> {
    let word = all.get(at)?;
    if is_age(&word.lower) {
        // "43-åring", "en 16-årig elev"
        let noun = (at + 1..all.len()).take(2).find(|&at| is_human(&all[at]));
        return Some(noun.map_or(at + 1, |noun| noun + 1));
    }
    let is_article = matches!(word.lower.as_str(), "en" | "ett" | "den" | "det" | "vår" | "våran" | "vårt");
    if is_article {
        // "en äldre man", "den nya vaktmästaren"
        let noun = (at + 1..all.len())
            .take(4)
            .take_while(|&at| all[at].kind == WordKind::Letters)
            .find(|&at| is_human(&all[at]))?;
        // "en man" alone may be anybody.
        let is_bare = noun == at + 1;
        return restriction(all, noun + 1).or_else(|| (!is_bare).then_some(noun + 1));
    }
    // Most words do not even end like one of these.
    let is_definite = word.lower.ends_with(['n', 'a', 't']) && word.is_in(&DEFINITE);
    if is_definite {
        return restriction(all, at + 1).or_else(|| is_singled_out(all, at).then_some(at + 1));
    }
    None
}

/// "16-årig", "43-åring", "9-åriga"
fn is_age(lower: &str) -> bool {
    let digits = lower.chars().take_while(char::is_ascii_digit).count();
    let rest = &lower[digits..];
    (1..=3).contains(&digits) && (rest.starts_with("-åri") || rest.starts_with("åri"))
}

fn is_human(word: &Word) -> bool {
    let stem = word.lower.strip_suffix('s').unwrap_or(&word.lower);
    [word.lower.as_str(), stem]
        .iter()
        .any(|lower| INDEFINITE.binary_search(lower).is_ok() || DEFINITE.binary_search(lower).is_ok())
}

/// The end of what tells one apart from others, right behind a noun: "i 8B", "på rum 14", "i lägenhet 12", "på Hamngatan 18".
fn restriction(all: &[Word], at: usize) -> Option<usize> {
    let opens = all.get(at)?;
    if !matches!(opens.lower.as_str(), "i" | "på" | "från" | "ur" | "vid") {
        return None;
    }
    let near = (at + 1..all.len()).take(4).take_while(|&at| all[at].kind != WordKind::Sign);
    near.into_iter()
        .find(|&at| all[at].lower.starts_with(|char: char| char.is_ascii_digit()))
        .map(|last| last + 1)
}

/// Whether a definite noun is more than the word for anybody: something is told of one.
fn is_singled_out(all: &[Word], at: usize) -> bool {
    let next = all.get(at + 1);
    // "mannen har", "flickan fick", "eleven blev"
    next.is_some_and(|word| {
        matches!(
            word.lower.as_str(),
            "har"
                | "hade"
                | "fick"
                | "blev"
                | "var"
                | "som"
                | "är"
                | "kom"
                | "sitter"
                | "ligger"
                | "bor"
                | "heter"
                | "misstänks"
        )
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_in_order() {
        crate::word::check_table(&super::DEFINITE, false);
        crate::word::check_table(&super::INDEFINITE, false);
    }
}
