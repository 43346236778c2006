//! What kind of thing a sentence tells: long ago, a play, a refusal.

use crate::words::{Word, WordKind, Words, says};

/// Whether the sentence says that the person wants this to be known.
pub(crate) fn is_told(sentence: &[Word]) -> bool {
    const TELLS: [&str; 9] = [
        "avsnittet",
        "berättade",
        "berättar",
        "godkännande",
        "intervju",
        "intervjun",
        "medgivande",
        "samtycke",
        "tillåtelse",
    ];
    let wants =
        |pair: &[Word]| pair[0].is("själv") && matches!(pair[1].lower.as_str(), "valt" | "vill" | "velat");
    says(sentence, &TELLS) || sentence.windows(2).any(wants)
}

/// Whether the sentence says that something is not told: "det kan vi inte svara på här".
pub(crate) fn is_refusal(sentence: &[Word]) -> bool {
    const TELLS: [&str; 11] = [
        "bekräfta",
        "berätta",
        "besvara",
        "diskutera",
        "ge",
        "gå",
        "kommentera",
        "lämna",
        "svara",
        "säga",
        "uttala",
    ];
    says(sentence, &["aldrig", "inte", "ej", "varken"])
        && says(sentence, &TELLS)
        && says(sentence, &["kan", "får", "kunnat"])
        && says(sentence, &["vi", "jag", "oss"])
}

/// Whether the sentence tells what a work or a talk is about.
pub(crate) fn is_cultural(sentence: &[Word]) -> bool {
    const STARTS: [&str; 26] = [
        "biblioteksbok",
        "biofilm",
        "biograf",
        "bok",
        "dikt",
        "diskuter",
        "dokumentär",
        "film",
        "föredrag",
        "föreläs",
        "föreställning",
        "författar",
        "klassiker",
        "konsert",
        "läscirkel",
        "novell",
        "panel",
        "pjäs",
        "podd",
        "premiär",
        "rollerna",
        "roman",
        "sagostund",
        "samtal",
        "utställning",
        "workshop",
    ];
    const ENDS: [&str; 5] = ["bio", "musikal", "musikalen", "teater", "teatern"];
    let is_work = |word: &Word| {
        STARTS.iter().any(|start| word.lower.starts_with(start))
            || ENDS.iter().any(|end| word.lower.ends_with(end))
    };
    sentence.iter().any(is_work) || sentence.windows(2).any(|pair| pair[0].is("skriver") && pair[1].is("om"))
}

/// Whether the text explains that something has been hidden or taken away, as moderators do.
pub(crate) fn is_moderation(words: &Words) -> bool {
    const HIDDEN: [&str; 6] = ["dolt", "dölja", "döljer", "plockat", "raderat", "tagit"];
    const WHAT: [&str; 8] =
        ["inlägg", "inlägget", "kommentar", "kommentaren", "kommentarer", "inläggen", "svaret", "uppgiften"];
    words.sentences.iter().any(|range| {
        let sentence = words.of(range);
        says(sentence, &HIDDEN) && says(sentence, &WHAT) && says(sentence, &["vi"])
    })
}

/// Whether the sentence of that number, or one of the three before it, tells of a year in which nobody alive was grown up.
pub(crate) fn is_history(words: &Words, number: usize) -> bool {
    let is_old = |word: &Word| {
        let year = word.lower.split(['-', '/', ':']).next().unwrap_or_default();
        year.len() == 4 && year.parse::<u32>().is_ok_and(|year| (1000..1915).contains(&year))
    };
    let near = words.sentences.get(number.saturating_sub(3)..=number).unwrap_or_default();
    near.iter().any(|range| words.of(range).iter().any(|word| word.kind == WordKind::Number && is_old(word)))
}
