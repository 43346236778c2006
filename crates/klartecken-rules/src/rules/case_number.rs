//! See the guide beside this file.

use klartecken_text::{MentionKind, Voice};

use crate::{Guide, Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "case-number",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/case_number.md")),
        en: include_str!("case_number.en.md"),
    },
    level: Level::Stop,
    floor: Level::Note,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::CaseNumber { personal } = mention.kind else { continue };
        let is_beside = mention.is_about_private_person();
        let is_answer = context.voice != Voice::Post;
        // A court's or a file's number may be about anything, until it is somebody's.
        if !personal && !(is_answer && is_beside && is_of_court(mention.span.of(text))) {
            continue;
        }
        let is_somebodys = is_beside || is_answer;
        let (level, reason) = if is_somebodys { (Level::Stop, "somebodys") } else { (Level::Note, "alone") };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}

/// Whether a number is called a court's or a file's.
fn is_of_court(written: &str) -> bool {
    let written = written.to_lowercase();
    written.starts_with("mål") || written.starts_with("akt")
}
