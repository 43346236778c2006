//! Whether an address is where somebody lives.

use klartecken_text::{Mention, Standing, Voice, Who};

use crate::{
    Level,
    near::{before, begins, words},
};

/// Words by which a sentence says that somebody lives somewhere, or that something is sent or brought to their home.
const LIVES: [&str; 15] = [
    "bor",
    "bodde",
    "bosatt",
    "boende",
    "flyttade",
    "flyttat",
    "folkbokförd",
    "granne",
    "grannen",
    "hemadress",
    "hemma",
    "lgh",
    "lives",
    "skriven",
    "hämtar",
];

/// Words for what one lives in, and for what is sent there: enough where somebody is answered, or answers.
const HOUSES: [&str; 22] = [
    "altan",
    "altanen",
    "carporten",
    "dörren",
    "garaget",
    "huset",
    "lägenheten",
    "porten",
    "postas",
    "postat",
    "skickades",
    "skickar",
    "skickas",
    "skickat",
    "stugan",
    "sänt",
    "tomten",
    "trappuppgången",
    "trädgården",
    "uteplatsen",
    "villan",
    "växthuset",
];

/// What somebody who is answered has where they live.
const YOURS: [&str; 17] = [
    "adress",
    "altan",
    "balkong",
    "bostad",
    "brunn",
    "carport",
    "fastighet",
    "garage",
    "gård",
    "hemadress",
    "hus",
    "lägenhet",
    "stuga",
    "tomt",
    "trädgård",
    "uppfart",
    "villa",
];

/// Words about a building that all may talk about, as beginnings.
const BUILDINGS: [&str; 13] = [
    "bevara",
    "brann",
    "byggd",
    "byggt",
    "k-märk",
    "kakelugn",
    "kulturhistorisk",
    "kulturmärk",
    "renover",
    "ritade",
    "riva",
    "rivs",
    "sekelskifte",
];

/// Words for a home that is shown or let to anybody, as beginnings.
const LET: [&str; 7] = ["hyra", "hyres", "ledig", "uthyr", "visas", "visning", "visnings"];

/// Whether the sentence of `mention` says that somebody lives there.
pub(crate) fn is_said(mention: &Mention, text: &str, voice: Voice) -> bool {
    let sentence = mention.sentence.of(text).to_lowercase();
    let words = words(&sentence);
    let says = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let is_answer = voice != Voice::Post;
    says(&LIVES)
        || is_answer && says(&["hos"])
        || voice == Voice::Post && is_at_somebodys(mention, text)
        || is_answer && says(&HOUSES) && !is_building(&words)
        || voice == Voice::Comment && (says(&["adress", "adressen"]) || is_home_to(&words))
        || voice == Voice::Reply && is_readers(mention, text)
}

/// "hos Maja Ek", but not "hos SK Bollen, anmälan till Maja Ek".
fn is_at_somebodys(mention: &Mention, text: &str) -> bool {
    let Some(about) = mention.about else { return false };
    let lead = before(text, mention.sentence.start, about.span.start).to_lowercase();
    let lead = words(&lead);
    matches!(lead.as_slice(), [.., "hos"] | [.., "hos", "familjen" | "makarna" | "paret"])
        || about.who == Who::Described && lead.last() == Some(&"hemma")
}

/// Whether a house is spoken of as a building of the town: "det huset är från 1904 och borde bevaras".
fn is_building(words: &[&str]) -> bool {
    let is_old =
        |year: &str| year.len() == 4 && year.parse::<u32>().is_ok_and(|year| (1500..1970).contains(&year));
    words.windows(2).any(|pair| matches!(pair, ["från" | "år" | "anno", year] if is_old(year)))
        || words.iter().any(|word| begins(word, &BUILDINGS))
}

/// "hem till oss", "hem till mig"
fn is_home_to(words: &[&str]) -> bool {
    words.windows(2).any(|pair| pair == ["hem", "till"])
}

/// "dina uppgifter: Exempelvägen 3", "lägenheten är klar. Adressen är Exempelvägen 3"
fn is_readers(mention: &Mention, text: &str) -> bool {
    let lead = before(text, 0, mention.span.start).to_lowercase();
    let lead = words(&lead);
    let near = &lead[lead.len().saturating_sub(4)..];
    let is_shelter =
        |word: &&str| ["jour", "lägenhet", "skydda", "boende"].iter().any(|part| word.contains(part));
    let sentence = mention.sentence.of(text).to_lowercase();
    let said = words(&sentence);
    let is_yours = |pair: &[&str]| {
        matches!(pair[0], "din" | "ditt" | "er" | "ert") && YOURS.contains(&pair[1])
            || pair == ["till", "dig"]
    };
    // "hem till dig på Exempelvägen 3", "din tomt på Exempelvägen 3"
    let is_home = said.contains(&"hem");
    said.windows(2).any(|pair| is_yours(pair) && (pair[0] != "till" || is_home))
        || near.windows(2).any(|pair| pair == ["dina", "uppgifter"])
        || matches!(near, [.., "adressen", "är"] | [.., "adress", "är"]) && lead.iter().any(is_shelter)
}

/// Whether a flat is written that nobody is offered: there is always somebody's home.
fn is_flat(mention: &Mention, text: &str) -> bool {
    let written = mention.span.of(text).to_lowercase();
    let is_flat = words(&written).iter().any(|word| matches!(*word, "lgh" | "lghnr" | "lägenhet"));
    is_flat && {
        let sentence = mention.sentence.of(text).to_lowercase();
        !words(&sentence).iter().any(|word| begins(word, &LET))
    }
}

/// Whether a name stands right in front of it with "på" in between, in whatever capacity its bearer is held to be.
fn is_named_on(mention: &Mention, text: &str) -> bool {
    let about = mention.about.filter(|about| about.who == Who::Named);
    let between = about.and_then(|about| text.get(about.span.end..mention.span.start));
    between.is_some_and(|between| between.trim() == "på")
}

/// How hard an address strikes; `None` where it is by all appearance a place that anybody may visit.
///
/// `home` is whether it is written the way one writes where somebody lives.
pub(crate) fn judge(
    mention: &Mention,
    text: &str,
    home: bool,
    voice: Voice,
) -> Option<(Level, &'static str)> {
    let about = mention.about.filter(|_| mention.is_about_private_person());
    let is_said = is_said(mention, text, voice);
    let is_own = about.is_some_and(|about| matches!(about.who, Who::Speaker | Who::Addressee));
    let is_public = mention.about.is_some_and(|about| about.standing == Standing::Public);
    match voice {
        Voice::Comment if home => Some((Level::Stop, "home")),
        _ if is_flat(mention, text) => Some((Level::Stop, "home")),
        Voice::Comment | Voice::Reply if is_named_on(mention, text) => Some((Level::Stop, "home")),
        Voice::Post if home && !is_public && is_named_on(mention, text) => Some((Level::Stop, "home")),
        _ if is_own => is_said.then_some((Level::Stop, "home")),
        Voice::Comment | Voice::Reply if about.is_some() || is_said => Some((Level::Stop, "home")),
        Voice::Post if about.is_some() && (is_said || home) => Some((Level::Stop, "home")),
        Voice::Post if about.is_some() => Some((Level::Ask, "beside")),
        Voice::Comment | Voice::Reply | Voice::Post => None,
    }
}
