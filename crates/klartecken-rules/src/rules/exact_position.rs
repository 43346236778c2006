//! See the guide beside this file.

use klartecken_text::{Mention, MentionKind, Voice};

use crate::{
    Level, Rule,
    context::{Context, once_per_text},
    finding::Findings,
    home, near,
};

pub(super) static RULE: Rule =
    Rule { id: "exact-position", level: Level::Stop, floor: Level::Note, confirmable: &[], check };

/// Words for where somebody lives, which a position may belong to.
const HOUSES: [&str; 10] = [
    "boningshuset",
    "fastigheten",
    "huset",
    "lägenheten",
    "porten",
    "radhuset",
    "stugan",
    "tomten",
    "torpet",
    "villan",
];

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let mut tells_home = once_per_text(|text| tells_home(context, text));
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::Position { precise } = mention.kind else { continue };
        let voice = context.voice_at(mention, text);
        let is_home = mention.is_about_private_person()
            || home::is_said(mention, text, voice)
            || is_house(mention, text) && tells_home(text);
        let (level, reason) = match voice {
            _ if is_home => (Level::Stop, "home"),
            Voice::Comment if precise => (Level::Ask, "place"),
            Voice::Comment | Voice::Reply | Voice::Post => (Level::Note, "place"),
        };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}

/// Whether the sentence says what stands there: "Huset ligger vid 57.7, 12.9".
fn is_house(mention: &Mention, text: &str) -> bool {
    let lead = near::before(text, mention.sentence.start, mention.span.start).to_lowercase();
    near::words(&lead).iter().any(|word| HOUSES.contains(word))
}

/// Whether `text` tells somebody's home.
fn tells_home(context: &Context<'_>, text: &str) -> bool {
    let homes = context.all_mentions().filter(|mention| std::ptr::eq(mention.1, text));
    homes.into_iter().any(|(mention, text, _)| match mention.kind {
        MentionKind::Address { home } => home::judge(mention, text, home, context.voice_at(mention, text))
            .is_some_and(|judged| judged.0 == Level::Stop),
        _ => false,
    })
}
