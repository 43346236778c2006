//! Whether an address is where somebody lives.

use klartecken_text::{Mention, Voice, Who};

use crate::Level;

/// Words by which a sentence says that somebody lives somewhere, or that something is sent or brought to their home.
const LIVES: [&str; 16] = [
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
    "hos",
    "lgh",
    "lives",
    "skriven",
    "hämtar",
];

/// Words for what one lives in, and for what is sent there: enough where somebody is answered, or answers.
const HOUSES: [&str; 14] = [
    "dörren",
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
    "trappuppgången",
    "villan",
];

/// Whether `sentence` says that somebody lives there.
pub(crate) fn is_said(sentence: &str, voice: Voice) -> bool {
    let sentence = sentence.to_lowercase();
    let mut words = sentence.split(|char: char| !char.is_alphanumeric());
    words.any(|word| LIVES.contains(&word) || voice != Voice::Post && HOUSES.contains(&word))
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
    let is_said = is_said(mention.sentence.of(text), voice);
    let is_own = about.is_some_and(|about| matches!(about.who, Who::Speaker | Who::Addressee));
    match voice {
        Voice::Comment if home => Some((Level::Stop, "home")),
        _ if is_own => is_said.then_some((Level::Stop, "home")),
        Voice::Comment | Voice::Reply if about.is_some() || is_said => Some((Level::Stop, "home")),
        Voice::Post if about.is_some() && (is_said || home) => Some((Level::Stop, "home")),
        Voice::Post if about.is_some() => Some((Level::Ask, "beside")),
        Voice::Comment | Voice::Reply | Voice::Post => None,
    }
}
