//! People by kinship or belonging: "min mamma", "din dotter", "hennes sambo".

use std::ops::Range;

use super::{Person, Standing, Voice, Who};
use crate::words::{Word, WordKind, Words};

/// How many words may stand between the possessive and the noun: "min lilla älskade son".
const REACH: usize = 3;

/// Whether it is a possessive of somebody who speaks or is spoken of.
fn is_theirs(lower: &str) -> bool {
    matches!(lower, "deras" | "hans" | "hennes" | "hens" | "min" | "mina" | "mitt" | "sin" | "sina" | "sitt")
}

/// Whether it is a possessive of whoever is spoken to.
fn is_yours(lower: &str) -> bool {
    matches!(lower, "din" | "dina" | "ditt" | "er" | "era" | "eran" | "ert")
}

/// Whether it is a possessive of a group: when the municipality speaks, "vår elev" is one, "vår son" is nobody's.
fn is_group(lower: &str) -> bool {
    matches!(lower, "vår" | "våran" | "vårt")
}

/// Kin and those near, in singular; matched with -n, -en, -et and genitive.
const KIN: [&str; 91] = [
    "anhörig",
    "arbetskamrat",
    "barn",
    "barnbarn",
    "bebis",
    "bonusbarn",
    "bonusdotter",
    "bonusmamma",
    "bonuspappa",
    "bonusson",
    "bror",
    "brorsa",
    "brorsan",
    "brorsbarn",
    "brorsdotter",
    "brorson",
    "brud",
    "dotter",
    "dotterdotter",
    "dotterson",
    "ex",
    "exfru",
    "exman",
    "expojkvän",
    "exsambo",
    "extjej",
    "far",
    "farbror",
    "farfar",
    "farmor",
    "farsa",
    "farsan",
    "faster",
    "flicka",
    "flickvän",
    "fru",
    "förälder",
    "grabb",
    "granne",
    "grannfru",
    "grannpojke",
    "gubbe",
    "hustru",
    "karl",
    "kille",
    "klasskamrat",
    "klasskompis",
    "kollega",
    "kompis",
    "kusin",
    "lillasyster",
    "lillebror",
    "maka",
    "make",
    "mamma",
    "man",
    "moder",
    "mor",
    "morbror",
    "morfar",
    "mormor",
    "morsa",
    "morsan",
    "moster",
    "pappa",
    "partner",
    "plastpappa",
    "pojk",
    "pojke",
    "pojkvän",
    "sambo",
    "son",
    "sonson",
    "storasyster",
    "storebror",
    "svägerska",
    "svärdotter",
    "svärfar",
    "svärmor",
    "svärson",
    "svåger",
    "syrra",
    "syrran",
    "syskonbarn",
    "syster",
    "systerdotter",
    "systerson",
    "särbo",
    "tjej",
    "tonåring",
    "unge",
];

/// Who is near only by being in somebody's care or staff, sorted: "vår elev", "min brukare".
const CHARGES: [&str; 9] =
    ["boende", "brukare", "elev", "hyresgäst", "klient", "kollega", "medarbetare", "patient", "vikarie"];

/// Adds everybody in `sentence` who is pointed out by kinship.
pub(super) fn find(words: &Words, sentence: &Range<usize>, voice: Voice, people: &mut Vec<Person>) {
    let all = words.of(sentence);
    for (at, word) in all.iter().enumerate() {
        let is_ours = is_group(&word.lower) && voice != Voice::Comment;
        // In a post, "ditt barn" is any reader's child.
        let points =
            is_theirs(&word.lower) || is_group(&word.lower) || is_yours(&word.lower) && voice != Voice::Post;
        if !points {
            continue;
        }
        let is_near = |word: &Word| is_one_of(word, &CHARGES) || !is_ours && is_one_of(word, &KIN);
        let mut phrase = (at + 1..all.len()).take(REACH).take_while(|&at| all[at].kind == WordKind::Letters);
        if let Some(noun) = phrase.find(|&at| is_near(&all[at])) {
            let words = sentence.start + at..sentence.start + noun + 1;
            people.push(Person { words, who: Who::Relative, standing: Standing::Private });
        }
    }
}

/// Whether it is one of `nouns`, which are sorted, in a singular form, with or without genitive.
fn is_one_of(word: &Word, nouns: &[&str]) -> bool {
    let is = |word: &str| nouns.binary_search(&word).is_ok();
    let stem = word.lower.strip_suffix('s').unwrap_or(&word.lower);
    is(&word.lower) || is(stem) || ["n", "en", "et"].iter().any(|end| stem.strip_suffix(end).is_some_and(is))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_in_order() {
        crate::word::check_table(&super::KIN, false);
        crate::word::check_table(&super::CHARGES, false);
    }
}
