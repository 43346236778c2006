//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{Level, Rule, context::Context, finding::Findings, home};

pub(super) static RULE: Rule =
    Rule { id: "home-address", level: Level::Stop, floor: Level::Ask, confirmable: &["beside"], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::Address { home } = mention.kind else { continue };
        let Some((level, reason)) = home::judge(mention, text, home, context.voice_at(mention, text)) else {
            continue;
        };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}
