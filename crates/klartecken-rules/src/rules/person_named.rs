//! See the guide beside this file.

use klartecken_text::{Certainty, Standing, Voice};

use crate::{Guide, Level, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "person-named",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/person_named.md")),
        en: include_str!("person_named.en.md"),
    },
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["named"],
    check,
};

/// A name of somebody who has been entered as a person in the post is looked after by the rules on consent.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let entered = context.draft.people.iter().filter(|person| person.named).count();
    let mut seen = 0;
    for (name, text, place) in context.all_names() {
        let is_listed = context.policy.local().has_not_person(name.span.of(text));
        let (level, reason) = match (name.standing, name.certainty) {
            _ if is_listed => (Level::Note, "local"),
            (Standing::AtWork, _) => (Level::Note, "at-work"),
            (Standing::Public, _) => (Level::Note, "public"),
            (Standing::Private, _) if seen < entered => (Level::Note, "entered"),
            (Standing::Private, _) if name.greeted && context.voice != Voice::Post => {
                (Level::Note, "greeted")
            }
            (Standing::Private, Certainty::Certain) if name.full => (Level::Ask, "named"),
            (Standing::Private, _) => (Level::Note, "perhaps"),
        };
        seen += usize::from(!is_listed);
        findings.push(level, reason, place, name.span.of(text), vec![]);
    }
}
