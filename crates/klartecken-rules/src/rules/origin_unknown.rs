//! See the guide beside this file.

use klartecken_post::Origin;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "origin-unknown", level: Level::Stop, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for media in &context.draft.post.media {
        let (level, reason) = match &media.origin {
            None => (Level::Ask, "unanswered"),
            Some(Origin::Unknown) => (Level::Stop, "unknown"),
            Some(Origin::Licensed { licence, .. }) if licence.trim().is_empty() => (Level::Ask, "no-licence"),
            Some(Origin::Permission { reference, .. }) if reference.trim().is_empty() => {
                (Level::Ask, "no-permission")
            }
            Some(_) => continue,
        };
        findings.push(
            level,
            reason,
            Place::Media(media.id.clone()),
            &media.id,
            vec![("media", media.id.clone())],
        );
    }
}
