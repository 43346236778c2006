//! People by kinship or belonging: "min mamma", "din dotter", "hennes sambo".

use std::ops::Range;

use super::{Person, Standing, Voice, Who};
use crate::words::{Word, WordKind, Words};

/// How many words may stand between the possessive and the noun: "min lilla älskade son".
const REACH: usize = 3;

/// Possessives of one person, sorted. "Din" and "er" point at somebody only where somebody is answered.
const POSSESSIVES: [&str; 14] = [
    "deras", "hans", "hens", "hennes", "mi", "min", "mina", "mitt", "sin", "sina", "sitt", "våran", "vår",
    "vårt",
];

/// Possessives of the one who is spoken to, sorted.
const YOURS: [&str; 7] = ["din", "dina", "ditt", "er", "era", "eran", "ert"];

/// Possessives that belong to a group when the municipality speaks: "vår elev" is hers, "vår" alone is nobody's.
const OURS: [&str; 3] = ["våran", "vår", "vårt"];

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
    "extjej",
    "exsambo",
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
    "granne",
    "grannfru",
    "grannpojke",
    "grabb",
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
    "svåger",
    "svägerska",
    "svärdotter",
    "svärfar",
    "svärmor",
    "svärson",
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
        let is_yours = word.is_in(&YOURS);
        if !is_yours && POSSESSIVES.binary_search_by(|p| cmp(p, &word.lower)).is_err() {
            continue;
        }
        // In a post, "ditt barn" is any reader's child.
        if is_yours && voice == Voice::Post {
            continue;
        }
        let ours = OURS.iter().any(|ours| word.is(ours)) && voice != Voice::Comment;
        let noun =
            (at + 1..all.len()).take(REACH).take_while(|&at| all[at].kind == WordKind::Letters).find(|&at| {
                is_one_of(&all[at], if ours { &CHARGES } else { &KIN })
                    || !ours && is_one_of(&all[at], &CHARGES)
            });
        if let Some(noun) = noun {
            let words = sentence.start + at..sentence.start + noun + 1;
            people.push(Person { words, who: Who::Relative, standing: Standing::Private });
        }
    }
}

fn cmp(a: &str, b: &str) -> std::cmp::Ordering {
    a.cmp(b)
}

fn is_one_of(word: &Word, nouns: &[&str]) -> bool {
    let is = |word: &str| nouns.binary_search(&word).is_ok();
    let stem = word.lower.strip_suffix('s').unwrap_or(&word.lower);
    is(&word.lower) || is(stem) || ["n", "en", "et"].iter().any(|end| stem.strip_suffix(end).is_some_and(is))
}
