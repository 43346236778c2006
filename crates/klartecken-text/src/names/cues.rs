//! Words beside a name that say that it is a person's.

use super::{scene::Scene, vocabulary::Vocabulary};
use crate::{
    endings::Endings,
    words::{Word, WordKind},
};

/// How strongly what stands before a name says that one follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cue {
    /// Nothing does.
    None,
    /// A person is likely: "hej", "tack", "foto:".
    Likely,
    /// A signature: "hälsningar", "mvh".
    Signed,
    /// A person and nothing else: "rektor", "familjen", "min son", "heter".
    Sure,
}

/// What is said to people, and what stands before whoever made or signed something.
static LIKELY: Vocabulary = Vocabulary::new(
    "bild foto fotograf grattis gratulerar hej heja hejsan hos hälsar hälsn hälsning hälsningar \
    illustration kock kontakt kontakta kontaktperson kram kramar mejla mvh möt sång tack tacka tackar \
    text vinnare välkommen vänligen",
);

/// What only people have, as whole words.
static SURE: Vocabulary = Vocabulary::new(
    "barnen barnet bror brorsan brukaren bröder bröderna dotter dottern dr elev eleven familj familjen \
    farbror farfar farmodern farmor flickan frk fru fröken gubben herr heter hette hustrun kamraten \
    kollega kollegan kompisen kusin makan makarna make maken mamma mannen mor morbror morfar mormor \
    moster namnet pappa paret patienten pojken praktikanten sambo sambon son sonen svärson syskonen \
    syster systrarna tant vikarien vän vännen änkan",
);

/// Ends of titles; with -n, -en, -et, -an.
static TITLES: Endings = Endings::new(&[&[
    "administratör",
    "ansvarig",
    "arkitekt",
    "artist",
    "assistent",
    "bibliotekarie",
    "brandman",
    "chef",
    "coach",
    "direktör",
    "doktor",
    "domare",
    "ekonom",
    "entreprenör",
    "fotograf",
    "föreläsare",
    "författare",
    "handläggare",
    "ingenjör",
    "inspektör",
    "journalist",
    "kapten",
    "kassör",
    "kock",
    "kommunalråd",
    "konstnär",
    "konsulent",
    "kurator",
    "ledamot",
    "ledare",
    "läkare",
    "lärare",
    "medarbetare",
    "minister",
    "mästare",
    "ombud",
    "ordförande",
    "pedagog",
    "polis",
    "politiker",
    "professor",
    "präst",
    "rektor",
    "rådgivare",
    "samordnare",
    "sekreterare",
    "sjuksköterska",
    "skådespelare",
    "sköterska",
    "strateg",
    "sångare",
    "tränare",
    "vaktmästare",
    "vägledare",
]]);

/// Whether `word` is a title: "rektor", "enhetschefen", "kommunalrådet".
pub(super) fn is_title(word: &Word) -> bool {
    word.kind == WordKind::Letters && TITLES.fit_in(&word.lower, &["", "n", "en", "et", "t", "an", "na"])
}

/// Whether `word` leads up to a name, and so is no part of one although it has a capital.
pub(super) fn is_lead(word: &Word) -> bool {
    let lower = word.lower.as_str();
    LIKELY.has(lower) || SURE.has(lower) || is_title(word)
}

/// What stands before the word at `at`, looking through the signs between and, for signatures, over a line's end.
pub(super) fn before(scene: &Scene, at: usize) -> Cue {
    let mut back = scene.words[..at].iter().rev();
    let Some(mut word) = back.next() else { return Cue::None };
    let mut is_parted = false;
    if matches!(word.lower.as_str(), ":" | "," | "/" | "!") {
        if word.is("/") && scene.is_first(at) {
            return Cue::Likely;
        }
        is_parted = !word.is(":");
        match back.next() {
            Some(next) => word = next,
            None => return Cue::None,
        }
    }
    let lower = word.lower.as_str();
    let is_closing =
        matches!(lower, "mvh" | "hälsn" | "hälsning" | "hälsningar" | "hälsar" | "vänligen" | "kram");
    if is_parted || scene.is_first(at) && scene.is_after_break(at) {
        return if is_closing { Cue::Signed } else { Cue::None };
    }
    if SURE.has(lower) || is_title(word) {
        Cue::Sure
    } else if is_closing {
        Cue::Signed
    } else if LIKELY.has(lower) || is_self(word, back.next()) {
        Cue::Likely
    } else {
        Cue::None
    }
}

/// Whether a word stands before the one at `at` that stands before places: "i Sofia", "vid Elis".
pub(super) fn is_place_before(scene: &Scene, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| scene.words.get(at));
    before.is_some_and(|word| word.is("i") || word.is("vid"))
}

/// "jag är Anna", "det är Anna".
fn is_self(word: &Word, before: Option<&Word>) -> bool {
    word.is("är") && before.is_some_and(|before| before.is("jag"))
}
