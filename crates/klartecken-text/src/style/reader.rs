//! How the reader is spoken to, or of.

use crate::{
    Reading, Span,
    words::{Word, WordKind, Words},
};

/// Words that speak to the reader, sorted.
const TO_READER: [&str; 14] = [
    "dej",
    "dig",
    "din",
    "dina",
    "ditt",
    "du",
    "er",
    "era",
    "ert",
    "ni",
    "välkommen",
    "välkommet",
    "välkomna",
    "välkomnar",
];
/// Words that tell the reader what to do, where a sentence begins with them; sorted.
const DO: [&str; 28] = [
    "anmäl", "ansök", "besök", "boka", "fundera", "fyll", "gå", "hämta", "häng", "håll", "hör", "kolla",
    "kom", "kontakta", "lämna", "läs", "maila", "mejla", "missa", "passa", "prova", "ring", "se", "skicka",
    "skriv", "ta", "tipsa", "tänk",
];
/// Words for the reader, or for everybody who reads, in the third person; sorted.
const READERS: [&str; 22] = [
    "besökaren",
    "boende",
    "brukaren",
    "deltagaren",
    "enskilde",
    "fastighetsägaren",
    "hyresgästen",
    "invånare",
    "invånaren",
    "invånarna",
    "kommuninvånare",
    "kommuninvånaren",
    "kommuninvånarna",
    "kommunmedborgare",
    "kunden",
    "medborgare",
    "medborgaren",
    "medborgarna",
    "resenären",
    "sökande",
    "sökanden",
    "vårdnadshavaren",
];
/// What readers may or must, sorted.
const MAY: [&str; 8] = ["behöver", "bör", "får", "har", "kan", "måste", "ska", "skall"];
/// What one does to get something from a municipality, sorted.
const ASKS_FOR: [&str; 18] = [
    "anmäla",
    "ansöka",
    "beställa",
    "besöka",
    "betala",
    "boka",
    "fylla",
    "höra",
    "komma",
    "kontakta",
    "logga",
    "lämna",
    "mejla",
    "ringa",
    "skicka",
    "söka",
    "vara",
    "vända",
];
/// How many words behind a word still belong to it.
const NEAR: usize = 3;

/// The first "klicka här".
pub(super) fn click_here(reading: &Reading, words: &Words) -> Option<Span> {
    let mut pairs = words.all.windows(2);
    let pair = pairs.find(|pair| (pair[0].is("klicka") || pair[0].is("tryck")) && pair[1].is("här"))?;
    Some(reading.span(pair[0].start, pair[1].end))
}

/// Where the reader is spoken of, in a text that does not speak to them.
pub(super) fn spoken_of(reading: &Reading, words: &Words) -> Option<Span> {
    let mut found = None;
    for range in &words.sentences {
        let sentence = words.of(range);
        if sentence.iter().any(|word| word.is_in(&TO_READER))
            || sentence.iter().find(|word| word.kind == WordKind::Letters).is_some_and(|word| word.is_in(&DO))
        {
            return None;
        }
        found = found.or_else(|| spoken_of_in(sentence));
    }
    let (start, end) = found?;
    Some(reading.span(start, end))
}

/// The words that do so in a sentence: first character, one past the last.
fn spoken_of_in(sentence: &[Word]) -> Option<(usize, usize)> {
    sentence.iter().enumerate().find_map(|(at, word)| {
        if word.kind != WordKind::Letters {
            return None;
        }
        let behind = sentence.get(at + 1..)?;
        let near = |from: usize| behind.iter().take(from + NEAR).skip(from);
        if word.is("man") {
            // "Man kan anmäla", "kan man anmäla".
            let turned = at.checked_sub(1).map(|before| &sentence[before]).filter(|word| word.is_in(&MAY));
            let straight = behind.first().filter(|word| word.is_in(&MAY));
            let asks = near(usize::from(straight.is_some())).any(|word| word.is_in(&ASKS_FOR));
            let (first, last) = (turned.unwrap_or(word), straight.unwrap_or(word));
            return (asks && (turned.is_some() || straight.is_some())).then_some((first.start, last.end));
        }
        // "Den sökande ska" is somebody, "sökande till tjänsten" and "de som är boende" are not the reader.
        let is_definite = || at.checked_sub(1).is_some_and(|before| sentence[before].is("den"));
        let needs_den = word.is("sökande") || word.is("enskilde") || word.is("boende");
        if !word.is_in(&READERS) || needs_den && !is_definite() {
            return None;
        }
        near(0).find(|word| word.is_in(&MAY)).map(|may| (word.start, may.end))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn tables_are_sorted() {
        for table in [&super::TO_READER[..], &super::DO, &super::READERS, &super::MAY, &super::ASKS_FOR] {
            assert!(table.is_sorted(), "{table:?}");
        }
    }
}
