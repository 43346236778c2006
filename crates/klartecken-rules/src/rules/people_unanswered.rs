//! See the guide beside this file.

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "people-unanswered", level: Level::Ask, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for media in context.draft.post.media.iter().filter(|media| media.people.is_none()) {
        let args = vec![("media", media.id.clone())];
        findings.push(Level::Ask, "unanswered", Place::Media(media.id.clone()), &media.id, args);
    }
}
