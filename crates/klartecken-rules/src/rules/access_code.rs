//! See the guide beside this file.

use klartecken_text::{CodeKind, MentionKind};

use crate::{Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "access-code", level: Level::Stop, floor: Level::Ask, confirmable: &["other"], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::Code { kind } = mention.kind else { continue };
        let (level, reason) = match kind {
            CodeKind::Door => (Level::Stop, "door"),
            CodeKind::Alarm => (Level::Stop, "alarm"),
            CodeKind::Password => (Level::Stop, "password"),
            CodeKind::Pin => (Level::Stop, "pin"),
            CodeKind::Other => (Level::Ask, "other"),
        };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}
