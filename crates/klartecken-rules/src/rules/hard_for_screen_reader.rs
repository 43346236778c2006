//! See the guide beside this file.

use klartecken_post::Kind;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "hard-for-screen-reader", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

/// Letters that a hashtag of several words has at the least.
const LONG: usize = 10;
/// Words that a hashtag of several words may begin with.
const FIRST: [&str; 23] = [
    "alla",
    "biblioteket",
    "bo",
    "det",
    "detta",
    "du",
    "förskolan",
    "förskola",
    "hela",
    "jag",
    "jobba",
    "kom",
    "leva",
    "ni",
    "skolan",
    "stolt",
    "stolta",
    "så",
    "tack",
    "tillsammans",
    "upplev",
    "vem",
    "vi",
];
/// Words that stand behind those, and that hold a sentence together.
const SECOND: [&str; 24] = [
    "bor", "bryr", "behöver", "för", "gör", "hjälps", "hos", "i", "jobbar", "kan", "lever", "med", "mot",
    "och", "på", "ses", "som", "till", "vid", "vill", "vågar", "älskar", "är", "åt",
];

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    if context.draft.post.kind == Kind::Comment {
        return;
    }
    let style = context.style();
    let approved = context.policy.pack.list("hashtags.approved");
    let place = &context.policy.settings.place;
    let joined = style.hashtags.iter().copied().find(|span| {
        let tag = span.of(&context.draft.post.text);
        // What the guideline writes so, its writers are to write so.
        let is_approved = || approved.iter().any(|known| known.trim_start_matches('#') == tag);
        is_joined(tag, place) && !is_approved()
    });
    let found = [
        ("hashtag", joined),
        ("emoji", style.emoji),
        ("letters", style.sign_letters),
        ("link-text", style.click_here),
    ];
    for (reason, place) in found {
        if let Some(span) = place {
            findings.push(Level::Note, reason, Place::Text(span), "", vec![]);
        }
    }
}

/// Whether a hashtag in small letters is clearly several words: with the municipality's name, or with two words in front
/// that make no Swedish compound. Others may be one long word.
fn is_joined(tag: &str, municipality: &str) -> bool {
    let is_one_word = |char: char| char.is_alphabetic() && !char.is_uppercase();
    if tag.chars().count() < LONG || !tag.chars().all(is_one_word) {
        return false;
    }
    let (before, behind) = tag.split_once(municipality).unwrap_or_default();
    if municipality.len() >= 3 && before.chars().count() + behind.chars().count() >= 3 {
        return true;
    }
    FIRST.iter().filter_map(|first| tag.strip_prefix(first).map(|rest| (first, rest))).any(|(first, rest)| {
        SECOND.iter().any(|second| {
            // "boi" begins words such as "boinflytande"; "jobbai" begins none.
            let may_follow = second.len() > 1 || first.len() >= 5;
            may_follow && rest.strip_prefix(second).is_some_and(|left| left.chars().count() >= 2)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::is_joined;

    #[test]
    fn several_words_are_told_from_one_long_one() {
        for tag in [
            "herrljungakommun",
            "jobbaiherrljunga",
            "viälskarböcker",
            "tillsammansmotvåld",
            "förskolanvidåsen",
        ] {
            assert!(is_joined(tag, "herrljunga"), "{tag}");
        }
        for tag in [
            "HerrljungaKommun",
            "vi_älskar_böcker",
            "herrljunga",
            "herrljungas",
            "kommunfullmäktige",
            "boinflytande",
            "förstagångsväljare",
            "krisberedskap",
            "vintersport",
            "detaljplaner",
            "vinst",
            "höst26",
            "visionsarbete",
            "nuförtiden",
        ] {
            assert!(!is_joined(tag, "herrljunga"), "{tag}");
        }
        assert!(!is_joined("allmänheten", ""));
    }
}
