//! See the guide beside this file.

use klartecken_post::Origin;

use crate::{Guide, Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "attribution-missing",
    guide: Guide {
        sv: include_str!("attribution_missing.md"),
        en: include_str!("attribution_missing.en.md"),
    },
    level: Level::Ask,
    confirmable: &["not-shown"],
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
        } else if let Origin::AiMade { labelled: false } = origin {
            findings.push(Level::Ask, "ai", place(), &media.id, vec![("media", media.id.clone())]);
        } else if let Some(author) =
            author(origin).filter(|author| !is_shown(author, &context.draft.post.text))
        {
            let args = vec![("media", media.id.clone()), ("author", author.to_owned())];
            findings.push(Level::Ask, "not-shown", place(), &media.id, args);
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

fn author(origin: &Origin) -> Option<&str> {
    match origin {
        Origin::CreativeCommons { author, .. }
        | Origin::Commissioned { author }
        | Origin::Licensed { author, .. }
        | Origin::Permission { author, .. } => Some(author.trim()),
        Origin::Own | Origin::PublicDomain | Origin::AiMade { .. } | Origin::Unknown => None,
    }
}

fn is_shown(author: &str, text: &str) -> bool {
    let author = author.to_lowercase();
    // Only what everybody sees counts; an alt text is for those who cannot see the picture.
    text.to_lowercase().contains(&author)
}
