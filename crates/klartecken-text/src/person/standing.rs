//! In what capacity a name is mentioned, by the words around it.

mod titles;

use super::{Standing, Voice};
use crate::{
    endings::Endings,
    names::Name,
    scene,
    words::{Case, Word, WordKind, Words},
};

/// How many words before a name a title may begin: "kommunstyrelsens ordförande, moderaten Anna Berg".
const REACH: usize = 4;

/// Whether the words around show that something other than a human bears the name: a dog, a storm, a boat.
pub(super) fn is_thing(before: &[Word], after: &[Word]) -> bool {
    let is_thing = |word: &Word| THINGS.fit_in(&word.lower, &FORMS);
    // "sopbilen Berta", "vår hund, Sixten"
    let named = match before {
        [.., noun, sign] if sign.kind == WordKind::Sign => is_thing(noun),
        [.., noun] => is_thing(noun),
        [] => false,
    };
    let apposition = after.iter().skip(1).take(3);
    let apposed =
        after.first().is_some_and(|word| word.is("är") || word.is(",")) && apposition.clone().any(is_thing);
    named || apposed && !apposition.clone().any(|word| word.is("hans") || word.is("hennes"))
}

/// The standing that a title gives which stands right before or right after a name.
pub(super) fn by_title(before: &[Word], after: &[Word], voice: Voice) -> Option<Standing> {
    if is_party(after) || is_credit(before) || voice == Voice::Comment && is_spoken_to(after) {
        return Some(Standing::Public);
    }
    title_before(before).or_else(|| apposed_title(after))
}

/// "rektor Anna", "vår rektor på Ekskolan, Anna", "chef: Anna": a title belongs to the name where nothing but a place or
/// a field of work stands between. "Läraren besökte Anna" says nothing of Anna's work.
fn title_before(before: &[Word]) -> Option<Standing> {
    if let [.., label, sign] = before
        && (sign.is(":") || sign.is("är"))
        && let Some(standing) = title(&label.lower)
    {
        return Some(standing);
    }
    for (back, word) in before.iter().rev().take(REACH).enumerate() {
        if word.kind == WordKind::Letters
            && let Some(standing) = title(&word.lower)
        {
            return Some(standing);
        }
        let is_passable = word.is(",")
            || word.kind == WordKind::Letters && word.case == Case::Capital
            || word.is_in(&OF)
            // "enhetschefen för hemtjänsten Anna"
            || word.kind == WordKind::Letters
                && before.iter().rev().nth(back + 1).is_some_and(|word| word.is_in(&OF));
        if !is_passable {
            return None;
        }
    }
    None
}

/// "Anna Berg, enhetschef", "Anna Berg som är rektor", "Anna Berg (projektledare)".
fn apposed_title(after: &[Word]) -> Option<Standing> {
    let opens = after.first()?;
    // "Hälsa Maja välkommen som ny chef."
    let after = if opens.is("välkommen") { &after[1..] } else { after };
    let opens_title = matches!(after.first()?.lower.as_str(), "," | "(" | "-" | "är" | "som" | "blir" | "/");
    if !opens_title {
        return None;
    }
    let near = after.iter().skip(1).take(REACH + 2);
    near.take_while(|word| !is_end(word) && !matches!(word.lower.as_str(), "och" | "har"))
        .filter(|word| word.kind == WordKind::Letters && word.case == Case::Lower)
        .find_map(|word| title(&word.lower))
}

/// The standing of a signature at the end of a reply or post: whoever writes for the municipality is at work.
pub(super) fn by_signature(words: &Words, name: &Name, voice: Voice) -> Option<Standing> {
    /// What may stand behind a signature: "Anna på kontaktcenter".
    const REST: usize = 8;
    let before = words.all.get(name.words.start.checked_sub(1)?)?;
    let is_last = words.all.len() <= name.words.end + REST;
    (voice != Voice::Comment && is_last && before.is_in(&CLOSINGS)).then_some(Standing::AtWork)
}

/// The standing of whoever is named in the sentence of that number, where a work, a performance or long ago is told of.
/// A given name alone is not known to everybody.
pub(super) fn by_scene(words: &Words, name: &Name, number: usize, voice: Voice) -> Option<Standing> {
    let sentence = words.sentences.get(number)?;
    let tells = voice == Voice::Post && name.words.len() > 1 && scene::is_cultural(words.of(sentence));
    (tells || scene::is_history(words, number)).then_some(Standing::Public)
}

/// What stands before a signature, sorted.
const CLOSINGS: [&str; 7] = ["/", "hälsar", "hälsn", "hälsning", "hälsningar", "mvh", "vänligen"];

/// What stands between a title and its place or field, sorted.
const OF: [&str; 7] = ["från", "för", "hos", "i", "inom", "på", "vid"];

fn is_end(word: &Word) -> bool {
    word.kind == WordKind::Sign && matches!(word.lower.as_str(), "." | "!" | "?" | ";" | ":" | ")" | "(")
}

/// "Foto: Maja Ek": the law asks for the name.
fn is_credit(before: &[Word]) -> bool {
    const CREDITS: [&str; 14] = [
        "bild",
        "bilder",
        "film",
        "foto",
        "fotograf",
        "fotografi",
        "illustration",
        "musik",
        "ord",
        "regi",
        "scenografi",
        "teckning",
        "text",
        "översättning",
    ];
    matches!(before, [.., credit, sign] if sign.is(":") && CREDITS.contains(&credit.lower.as_str()))
}

/// "Åke Berglund, du lovade": whoever is spoken to in public is known to the public.
fn is_spoken_to(after: &[Word]) -> bool {
    matches!(after, [comma, you, ..] if comma.is(",") && (you.is("du") || you.is("ni")))
}

fn is_party(after: &[Word]) -> bool {
    let mut words = after.iter();
    let opens = words.next().is_some_and(|word| word.is("("));
    let is_party = words.next().is_some_and(|word| {
        titles::PARTIES.binary_search(&word.lower.as_str()).is_ok() && word.case != Case::Lower
    });
    opens && is_party && words.next().is_some_and(|word| word.is(")"))
}

/// The standing that the title `word` gives, in any form and with a genitive.
fn title(word: &str) -> Option<Standing> {
    let stem = word.strip_suffix('s').filter(|stem| stem.len() > 3).unwrap_or(word);
    let is_in = |titles: &Endings| titles.fit_in(word, &FORMS) || titles.fit_in(stem, &FORMS);
    if is_in(&PUBLIC) {
        Some(Standing::Public)
    } else if is_in(&AT_WORK) {
        Some(Standing::AtWork)
    } else {
        None
    }
}

/// What nouns end in.
const FORMS: [&str; 9] = ["", "n", "en", "et", "t", "a", "an", "na", "erna"];

static PUBLIC: Endings = Endings::new(&[&titles::PUBLIC, &titles::KNOWN]);
static AT_WORK: Endings = Endings::new(&[&titles::AT_WORK]);
static THINGS: Endings = Endings::new(&[&titles::THINGS]);

#[cfg(test)]
mod tests {
    #[test]
    fn the_tables_are_in_order() {
        crate::word::check_table(&super::OF, false);
        crate::word::check_table(&super::CLOSINGS, false);
    }
}
