//! See the guide beside this file.

use std::collections::BTreeSet;

use klartecken_post::Kind;

use crate::{Level, Place, Rule, context::Context, finding::Findings, settings::Hashtags};

pub(super) static RULE: Rule = Rule {
    id: "hashtag-unapproved",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["unapproved"],
    check,
};

/// Visitors choose their own.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let post = &context.draft.post;
    if post.kind == Kind::Comment {
        return;
    }
    let mut hashtags = context.parts().hashtags();
    match &context.policy.settings.hashtags {
        Hashtags::Free => {}
        Hashtags::Approved(approved) => {
            let mut told = BTreeSet::new();
            for (span, tag) in hashtags {
                if !approved.iter().any(|known| known == tag) && told.insert(tag) {
                    let written = span.of(&post.text).to_owned();
                    findings.push(Level::Ask, "unapproved", Place::Text(span), tag, vec![("tag", written)]);
                }
            }
        }
        Hashtags::Caution => {
            if let Some((span, _)) = hashtags.next() {
                findings.push(Level::Note, "caution", Place::Text(span), "caution", vec![]);
            }
        }
    }
}
