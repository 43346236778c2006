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
    for (seen, (name, text, place)) in context.all_names().enumerate() {
        let (level, reason) = match (name.standing, name.certainty) {
            (Standing::AtWork, _) => (Level::Note, "at-work"),
            (Standing::Public, _) => (Level::Note, "public"),
            (Standing::Private, _) if seen < entered => continue,
            (Standing::Private, _) if name.greeted && context.voice != Voice::Post => {
                (Level::Note, "greeted")
            }
            (Standing::Private, Certainty::Certain) if name.full => (Level::Ask, "named"),
            (Standing::Private, _) => (Level::Note, "perhaps"),
        };
        findings.push(level, reason, place, name.span.of(text), vec![]);
    }
}
