//! See the guide beside this file.

use klartecken_text::{MentionKind, Voice};

use crate::{
    Level, Rule,
    context::Context,
    finding::Findings,
    near::{begins, words},
};

/// What a board handles in public, as beginnings of words: its number leads to nobody.
const PUBLIC_MATTERS: [&str; 14] = [
    "budget",
    "detaljplan",
    "interpellation",
    "medborgarförslag",
    "motion",
    "policy",
    "protokoll",
    "remiss",
    "riktlinje",
    "samråd",
    "taxa",
    "taxor",
    "upphandling",
    "verksamhetsplan",
];

pub(super) static RULE: Rule =
    Rule { id: "case-number", level: Level::Stop, floor: Level::Note, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::CaseNumber { personal } = mention.kind else { continue };
        let is_beside = mention.is_about_private_person();
        let is_answer = context.voice != Voice::Post;
        let written = mention.span.of(text).to_lowercase();
        // A court's or a file's number may be about anything, until it is somebody's.
        let is_of_court = written.starts_with("mål") || written.starts_with("akt");
        let counts = personal || is_answer && is_beside && is_of_court;
        let is_public = || {
            let sentence = mention.sentence.of(text).to_lowercase();
            words(&sentence).iter().any(|word| begins(word, &PUBLIC_MATTERS))
        };
        if !counts || is_public() {
            continue;
        }
        // "LSS-akt 3-2026" is what an authority keeps about one, whoever stands beside it.
        let is_somebodys =
            is_beside || is_answer || written.contains("-akt") || written.contains("personakt");
        let (level, reason) = if is_somebodys { (Level::Stop, "somebodys") } else { (Level::Note, "alone") };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}
