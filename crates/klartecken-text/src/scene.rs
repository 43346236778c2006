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
    let near = words.sentences.get(number.saturating_sub(3)..=number).unwrap_or_default();
    near.iter().any(|range| {
        let sentence = words.of(range);
        (0..sentence.len()).any(|at| is_old_year(sentence, at))
    })
}

/// What stands before a year, sorted.
const BEFORE: [&str; 36] = [
    "(",
    "anno",
    "april",
    "augusti",
    "cirka",
    "december",
    "dog",
    "efter",
    "februari",
    "från",
    "född",
    "före",
    "hösten",
    "januari",
    "juli",
    "juni",
    "kom",
    "kring",
    "maj",
    "mars",
    "mellan",
    "november",
    "oktober",
    "omkring",
    "redan",
    "runt",
    "sedan",
    "september",
    "slutet",
    "sommaren",
    "vintern",
    "våren",
    "år",
    "åren",
    "året",
    "årsskiftet",
];

/// Whether the word at `at` is a year before 1915: by the words before it, or as the beginning of a span of years.
/// Four digits alone may be a door code, a flat or a part of a telephone number.
fn is_old_year(sentence: &[Word], at: usize) -> bool {
    let year = |text: &str| (text.len() == 4).then(|| text.parse::<u32>().ok()).flatten();
    let is_old = |text: &str| year(text).is_some_and(|year| (1000..1915).contains(&year));
    let word = &sentence[at];
    if let Some((decade, _)) = word.lower.split_once("-tal") {
        return is_old(decade);
    }
    if word.kind != WordKind::Number || !is_old(&word.lower) {
        return false;
    }
    let before = at.checked_sub(1).map(|at| &sentence[at]);
    // "1789" behind "byggdes" is a year, behind "koden" it is none.
    let is_said = before.is_some_and(|word| word.is_in(&BEFORE) || word.lower.ends_with("es"));
    // "4/8 1816"
    let is_dated =
        before.is_some_and(|word| word.kind == WordKind::Number) && at > 1 && sentence[at - 2].is("/");
    // "1769-1844", "1798-06-21"
    let is_span = sentence.get(at + 1).is_some_and(|word| word.is("-"))
        && sentence.get(at + 2).is_some_and(|word| {
            year(&word.lower).is_some_and(|year| year < 2100)
                || word.lower.len() == 2 && sentence.get(at + 3).is_some_and(|word| word.is("-"))
        });
    is_said || is_dated || is_span
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Reading;

    #[test]
    fn the_table_is_in_order() {
        crate::word::check_table(&BEFORE, false);
    }

    #[test]
    fn a_year_of_long_ago_is_no_other_number() {
        for (text, is_old) in [
            ("Kyrkan byggdes år 1789.", true),
            ("Smeden (1769–1844) bodde här.", true),
            ("Brevet kom 4/8 1816.", true),
            ("På 1830-talet fanns en kvarn.", true),
            ("Hon var född 1851, och året 1868 for hon.", true),
            ("Året 1868 for hon.", true),
            ("I maj 1902 brann det.", true),
            ("Fotot är från den 1798-06-21.", true),
            ("I maj 2002 brann det.", false),
            ("Ring 070-174 06 50 eller 070 1740 650.", false),
            ("Lgh 1102, kod 1741.", false),
            ("Kl. 1430 på 1. våningen", false),
        ] {
            assert_eq!(is_history(&Words::new(&Reading::new(text)), 0), is_old, "{text}");
        }
    }
}
