//! See the guide beside this file.

use klartecken_consent::Code;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "child-not-asked",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["own-consent"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (person, assessment) in &context.assessments {
        let (level, reason) = if assessment.asks.has(Code::RefreshWithChild) {
            (Level::Ask, "own-consent")
        } else if assessment.notes.has(Code::RefreshWithChild) {
            // A child that has turned old enough since its guardians consented is worth asking, but the consent stands.
            (Level::Note, "since-then")
        } else {
            continue;
        };
        let args = vec![("person", person.id.clone()), ("age", context.policy.settings.own_age.to_string())];
        findings.push(level, reason, Place::Person(person.id.clone()), &person.id, args);
    }
}
