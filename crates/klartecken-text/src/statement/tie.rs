//! Whether what a sentence says is said of a certain person.

use super::scene::Scene;
use crate::{
    Standing, Topic, Who,
    lexicon::{Hit, Weight},
    person::Person,
    words::{Word, WordKind, says},
};

/// How many words may stand between somebody and a fact that is told with a pronoun.
const FACT_REACH: usize = 9;
/// How many words may stand between somebody and an affair of theirs.
const AFFAIR_REACH: usize = 7;

/// How many words may stand between somebody's name and an affair.
const NAMED_REACH: usize = 12;

/// Services that act by themselves: "hemtjänsten ska få nya bilar" is about nobody, whoever else is named.
const SERVICES: [&str; 14] = [
    "boendet",
    "elevhälsan",
    "familjehem",
    "förskolan",
    "hemsjukvården",
    "hemtjänsten",
    "hemvården",
    "polisen",
    "skolan",
    "socialen",
    "socialtjänsten",
    "vården",
    "äldreomsorgen",
    "överförmyndaren",
];

/// Whether it is a possessive.
fn is_possessive(word: &Word) -> bool {
    matches!(
        word.lower.as_str(),
        "deras"
            | "din"
            | "dina"
            | "ditt"
            | "er"
            | "era"
            | "ert"
            | "hans"
            | "hennes"
            | "hens"
            | "her"
            | "his"
            | "min"
            | "mina"
            | "mitt"
            | "my"
            | "sin"
            | "sina"
            | "sitt"
            | "vår"
            | "våra"
            | "våran"
            | "vårt"
            | "your"
    )
}

/// Verbs and prepositions by which somebody has, gets or lacks an affair, sorted.
const HAS: [&str; 46] = [
    "ansökt",
    "av",
    "avslag",
    "behöver",
    "beviljad",
    "beviljades",
    "beviljats",
    "blev",
    "blir",
    "blivit",
    "efter",
    "fick",
    "finns",
    "får",
    "fått",
    "genom",
    "genomgår",
    "gick",
    "går",
    "gått",
    "ha",
    "hade",
    "haft",
    "han",
    "har",
    "hon",
    "in",
    "kom",
    "kämpar",
    "lever",
    "lider",
    "med",
    "nekad",
    "nekas",
    "på",
    "saknar",
    "sitter",
    "slipper",
    "söker",
    "sökt",
    "trots",
    "under",
    "utan",
    "var",
    "väntar",
    "är",
];

/// Small words that stand between "har" and what somebody has, sorted.
const SMALL: [&str; 22] = [
    "den",
    "dessutom",
    "det",
    "dock",
    "en",
    "ett",
    "fortfarande",
    "igen",
    "just",
    "länge",
    "nu",
    "nyss",
    "också",
    "precis",
    "redan",
    "sin",
    "sina",
    "sitt",
    "som",
    "tyvärr",
    "äntligen",
    "även",
];

/// Words between an affair and its owner: "beslut om boendestöd för Ali".
const OF: [&str; 8] = ["av", "för", "gällande", "hos", "kring", "om", "till", "åt"];

/// Whether `hit` is said of `person`, who is in the scene.
pub(super) fn holds(scene: &Scene<'_>, hit: &Hit, person: &Person) -> bool {
    if scene.is_remote || scene.is_cultural && person.who == Who::Named {
        return false;
    }
    let place = Place::new(scene, hit, person);
    if place.overlaps && person.who == Who::Described {
        // "en god man" is a measure, not a man.
        return false;
    }
    match (person.standing, hit.weight) {
        // What is told about people at work is mostly about their work.
        (Standing::AtWork | Standing::Public, Weight::Fact) => {
            !scene.is_general(hit) && place.is_before && place.between.len() <= 6 && !place.is_parted()
        }
        // "Läraren har fått en varning": a school's or a care home's own business is her work, these are not.
        (Standing::AtWork, Weight::Affair) => {
            let is_own =
                matches!(hit.topic, Topic::Staff | Topic::Health | Topic::Special | Topic::ProtectedIdentity);
            is_own && !scene.is_general(hit) && place.is_direct()
        }
        (Standing::AtWork | Standing::Public, _) => false,
        (Standing::Private, Weight::Fact) => is_fact_of(scene, hit, person, &place),
        (Standing::Private, _) => is_affair_of(scene, hit, person, &place),
    }
}

fn is_fact_of(scene: &Scene<'_>, hit: &Hit, person: &Person, place: &Place<'_>) -> bool {
    match person.who {
        Who::Named | Who::Relative => true,
        Who::Described | Who::Pronoun => !scene.is_general(hit) && !scene.is_refusal,
        Who::Addressee | Who::Speaker => {
            !scene.is_general(hit)
                && !scene.is_offer
                && !scene.is_refusal
                && (place.is_before || place.overlaps)
                && place.between.len() <= FACT_REACH
        }
    }
}

fn is_affair_of(scene: &Scene<'_>, hit: &Hit, person: &Person, place: &Place<'_>) -> bool {
    if scene.is_general(hit) && (person.who != Who::Named || place.between.len() > 3) {
        return false;
    }
    if matches!(person.who, Who::Addressee | Who::Speaker) {
        let is_possessive = scene.sentence.get(person.words.start - scene.first).is_some_and(is_possessive);
        let is_near = is_possessive && place.is_before && place.between.len() <= 3 || place.is_direct();
        return is_near && !scene.is_offer && !scene.is_refusal;
    }
    let is_somebody = matches!(person.who, Who::Named | Who::Relative | Who::Pronoun);
    let reach = if person.who == Who::Named { NAMED_REACH } else { AFFAIR_REACH };
    if is_somebody && !is_service(scene, hit) && place.between.len() <= reach {
        return !place.is_parted()
            || place.is_before && place.between.iter().rev().take(2).any(is_possessive);
    }
    if place.between.len() > AFFAIR_REACH {
        return false;
    }
    if place.is_before {
        let owned = place.between.iter().rev().take(3).any(is_possessive);
        let apposed =
            place.between.len() <= 3 && place.between.first().is_none_or(|word| word.kind == WordKind::Sign);
        let genitive = scene
            .sentence
            .get(person.words.end - 1 - scene.first)
            .is_some_and(|word| word.lower.ends_with('s'))
            && place.between.len() <= 2;
        owned || apposed || genitive || says(place.between, &HAS) && !place.is_parted() || place.overlaps
    } else {
        let owned = hit.words.start > 0
            && scene.sentence[hit.words.start.saturating_sub(2)..hit.words.start].iter().any(is_possessive);
        owned || place.between.len() <= 3 && says(place.between, &OF)
    }
}

/// Whether the hit begins with a service as such, not with what somebody gets from it.
fn is_service(scene: &Scene<'_>, hit: &Hit) -> bool {
    scene.sentence.get(hit.words.start).is_some_and(|word| SERVICES.contains(&word.lower.as_str()))
}

/// Where a person and what is said stand to each other.
struct Place<'a> {
    is_before: bool,
    overlaps: bool,
    /// The words between.
    between: &'a [Word],
}

impl<'a> Place<'a> {
    fn new(scene: &Scene<'a>, hit: &Hit, person: &Person) -> Place<'a> {
        let (start, end) = (person.words.start - scene.first, person.words.end - scene.first);
        let is_before = start < hit.words.start;
        let between = if is_before { end..hit.words.start } else { hit.words.end..start };
        Place {
            is_before,
            overlaps: start < hit.words.end && hit.words.start < end,
            between: scene.sentence.get(between).unwrap_or_default(),
        }
    }

    /// Whether the person is said to have it, or to be it, in so many words: "har fått en", "är nu".
    fn is_direct(&self) -> bool {
        let is_small = |word: &Word| word.is_in(&HAS) || word.is_in(&SMALL);
        self.is_before && says(self.between, &HAS) && self.between.iter().all(is_small)
    }

    /// Whether a clause about somebody else begins between the two.
    fn is_parted(&self) -> bool {
        let begins = |at: usize, word: &Word| match word.lower.as_str() {
            "att" | "hur" | "när" | "\"" | "”" | "-" => true,
            // "Berättar om sin sjukdom" is about the teller.
            "om" => !self.between.get(at + 1).is_some_and(is_possessive),
            // A list of names after a colon is what the words before it are about.
            ":" => self.is_before,
            _ => false,
        };
        self.between.iter().enumerate().any(|(at, word)| begins(at, word))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_in_order() {
        crate::word::check_table(&super::HAS, false);
        crate::word::check_table(&super::SMALL, false);
    }
}
