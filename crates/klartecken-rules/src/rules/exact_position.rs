//! See the guide beside this file.

use klartecken_text::{MentionKind, Voice};

use crate::{Guide, Level, Rule, context::Context, finding::Findings, home};

pub(super) static RULE: Rule = Rule {
    id: "exact-position",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/exact_position.md")),
        en: include_str!("exact_position.en.md"),
    },
    level: Level::Stop,
    floor: Level::Note,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::Position { precise } = mention.kind else { continue };
        let is_home =
            mention.is_about_private_person() || home::is_said(mention.sentence.of(text), context.voice);
        let (level, reason) = match context.voice {
            _ if is_home => (Level::Stop, "home"),
            Voice::Comment if precise => (Level::Ask, "place"),
            Voice::Comment | Voice::Reply | Voice::Post => (Level::Note, "place"),
        };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}
