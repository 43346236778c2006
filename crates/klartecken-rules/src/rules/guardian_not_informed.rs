//! See the guide beside this file.

use klartecken_consent::Code;

use crate::{Guide, Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "guardian-not-informed",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/guardian_not_informed.md")),
        en: include_str!("guardian_not_informed.en.md"),
    },
    level: Level::Note,
    floor: Level::Allow,
    confirmable: &[],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (person, assessment) in &context.assessments {
        if assessment.code == Code::Maturity {
            let age = context.policy.advise_guardian_below().to_string();
            let args = vec![("person", person.id.clone()), ("age", age)];
            findings.push(Level::Note, "young", Place::Person(person.id.clone()), &person.id, args);
        }
    }
}
