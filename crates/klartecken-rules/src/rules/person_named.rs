//! See the guide beside this file.

use klartecken_post::Origin;
use klartecken_text::{Certainty, Standing, Voice};

use crate::{Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "person-named", level: Level::Ask, floor: Level::Allow, confirmable: &["named"], check };

/// Somebody who has been entered as a person in the post is looked after by the rules on consent, and the author of a
/// picture has to be named.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let presumes_secrecy = context.draft.post.service.presumes_secrecy();
    let entered = context.draft.people.iter().filter(|person| person.named).count();
    let origins = context.draft.post.media.iter().filter_map(|media| media.origin.as_ref());
    let authors: Vec<&str> = origins.filter_map(Origin::author).collect();
    let is_author = |name: &str| authors.iter().any(|author| author.eq_ignore_ascii_case(name));
    let mut seen = 0;
    for (name, text, place) in context.all_names().filter(|(name, text, _)| !is_author(name.span.of(text))) {
        let is_listed = context.policy.local().has_not_person(name.span.of(text));
        seen += usize::from(!is_listed);
        let (level, reason) = match (name.standing, name.certainty) {
            _ if is_listed => (Level::Note, "local"),
            (Standing::AtWork, _) => (Level::Note, "at-work"),
            (Standing::Public, _) => (Level::Note, "public"),
            (Standing::Private, _) if seen <= entered => continue,
            (Standing::Private, _) if name.greeted && context.voice != Voice::Post => {
                (Level::Note, "greeted")
            }
            // In preschool and care a first name is enough to know somebody by.
            (Standing::Private, Certainty::Certain) if name.full || presumes_secrecy => (Level::Ask, "named"),
            (Standing::Private, _) => (Level::Note, "perhaps"),
        };
        findings.push(level, reason, place, name.span.of(text), vec![]);
    }
}
