//! See the guide beside this file.

use klartecken_post::{Kind, Span};

use crate::{Level, Place, Rule, context::Context, finding::Findings, wording};

pub(super) static RULE: Rule =
    Rule { id: "sender-unclear", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

/// Phrases by which somebody tells who they are.
const TELLING: [&str; 5] = ["jag arbetar", "jag heter", "jag jobbar", "jag som", "mitt namn är"];
/// Phrases by which a text speaks for somebody else.
const FOR_OTHERS: [&str; 6] = [
    "delas på uppdrag av",
    "delas åt",
    "inlägg från vår samarbetspartner",
    "på begäran av",
    "publiceras på uppdrag av",
    "vägnar",
];

/// Where there is a name, the reader is told who speaks; that it may stand there is another rule's matter.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let post = &context.draft.post;
    if post.kind != Kind::Post {
        return;
    }
    let lower = wording::lower(&post.text);
    let quotations = wording::quotations(&post.text);
    if let Some(span) =
        wording::phrase(&lower, &FOR_OTHERS).filter(|span| !wording::holds(&quotations, span.start))
    {
        findings.push(Level::Note, "others", Place::Text(span), "others", vec![]);
    }
    let is_told = context.all_names().next().is_some() || wording::phrase(&lower, &TELLING).is_some();
    if let Some(span) = speaker(&lower, &quotations).filter(|_| !is_told) {
        findings.push(Level::Note, "i", Place::Text(span), "i", vec![]);
    }
}

/// The first "jag" outside quotations and questions that a reader might ask; `lower` is in lower case.
fn speaker(lower: &str, quotations: &[Span]) -> Option<Span> {
    let mut offset = 0;
    let words = lower.split_inclusive(|char: char| !char.is_alphanumeric()).map(|word| {
        let start = offset;
        offset += word.len();
        (word.trim_end_matches(|char: char| !char.is_alphanumeric()), start)
    });
    let is_spoken = |start: usize| {
        let span = Span { start, end: start + "jag".len() };
        let sentence = wording::sentence(lower, span).of(lower);
        // "– Jag trivs, säger hon" is what somebody else says.
        let is_line = sentence.trim_start().starts_with(['-', '–', '—']);
        !sentence.ends_with('?') && !is_line && !wording::holds(quotations, start)
    };
    words
        .filter(|(word, start)| *word == "jag" && is_spoken(*start))
        .map(|(word, start)| Span { start, end: start + word.len() })
        .next()
}
