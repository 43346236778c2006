//! See the guide beside this file.

use klartecken_consent::Code;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "guardian-not-informed", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (person, assessment) in &context.assessments {
        if assessment.notes.has(Code::Maturity) {
            let age = context.policy.settings.advise_guardian_below.to_string();
            let args = vec![("person", person.id.clone()), ("age", age)];
            findings.push(Level::Note, "young", Place::Person(person.id.clone()), &person.id, args);
        }
    }
}
