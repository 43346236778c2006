//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{
    Level, Rule,
    context::{Context, once_per_text},
    finding::Findings,
    plate,
};

pub(super) static RULE: Rule = Rule {
    id: "registration-plate",
    level: Level::Stop,
    floor: Level::Note,
    confirmable: &["announcement", "unknown"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let mut is_announced = once_per_text(plate::is_announced);
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::Plate { context: true } = mention.kind else { continue };
        let announced = is_announced(text);
        let voice = context.voice_at(mention, text);
        let Some((level, reason)) = plate::judge(mention, text, announced, voice) else { continue };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}
