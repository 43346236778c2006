//! See the guide beside this file.

use klartecken_post::Origin;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "attribution-missing",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["parts", "not-shown"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for media in &context.draft.post.media {
        let Some(origin) = &media.origin else { continue };
        let place = || Place::Media(media.id.clone());
        let missing = missing_parts(origin);
        if !missing.is_empty() {
            let args = vec![("media", media.id.clone()), ("parts", missing.join(" "))];
            findings.push(Level::Ask, "parts", place(), &media.id, args);
        }
        if let Origin::AiMade { labelled: false } = origin {
            findings.push(Level::Ask, "ai", place(), &media.id, vec![("media", media.id.clone())]);
        }
        // What is not known yet cannot be shown; a work without a title can.
        if missing.iter().any(|part| *part != "title") {
            continue;
        }
        let shown = shown_parts(origin);
        let unshown =
            shown.iter().filter(|(_, part)| !part.trim().is_empty() && !says(&context.draft.post.text, part));
        let unshown: Vec<&str> = unshown.map(|(name, _)| *name).collect();
        if !unshown.is_empty() {
            let args = vec![("media", media.id.clone()), ("parts", unshown.join(" "))];
            // Another author is another question.
            let target: String = shown.iter().map(|(_, part)| *part).collect();
            findings.push(Level::Ask, "not-shown", place(), &format!("{}/{target}", media.id), args);
        }
    }
}

/// What the origin itself says must be named and nobody has filled in, as the words that the texts know.
fn missing_parts(origin: &Origin) -> Vec<&'static str> {
    let parts: &[(&'static str, &String)] = match origin {
        Origin::CreativeCommons { title, author, source, licence } => {
            &[("title", title), ("author", author), ("source", source), ("licence", licence)]
        }
        Origin::Commissioned { author }
        | Origin::Licensed { author, .. }
        | Origin::Permission { author, .. } => &[("author", author)],
        Origin::Own | Origin::PublicDomain | Origin::AiMade { .. } | Origin::Unknown => &[],
    };
    parts.iter().filter(|(_, words)| words.trim().is_empty()).map(|(part, _)| *part).collect()
}

/// What everybody must be able to see in the post: the author, and for Creative Commons the source and licence too.
fn shown_parts(origin: &Origin) -> Vec<(&'static str, &str)> {
    match origin {
        Origin::CreativeCommons { author, source, licence, .. } => {
            vec![("author", author), ("source", source), ("licence", licence)]
        }
        Origin::Commissioned { author }
        | Origin::Licensed { author, .. }
        | Origin::Permission { author, .. } => {
            vec![("author", author)]
        }
        Origin::Own | Origin::PublicDomain | Origin::AiMade { .. } | Origin::Unknown => Vec::new(),
    }
}

/// Whether the text has those words, whole and in that order; how they are spaced, cased and joined makes no difference.
fn says(text: &str, words: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        let words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
        // An address is the same with and without these.
        words.filter(|word| !["http", "https", "www"].contains(word)).map(str::to_lowercase).collect()
    };
    let (text, words) = (split(text), split(words));
    !words.is_empty() && text.windows(words.len()).any(|window| window == words)
}
