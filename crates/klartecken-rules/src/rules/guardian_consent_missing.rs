//! See the guide beside this file.

use klartecken_consent::{Code, may_consent_alone};

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "guardian-consent-missing", level: Level::Stop, floor: Level::Ask, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (person, assessment) in &context.assessments {
        if assessment.code != Code::GuardianMissing {
            continue;
        }
        let own_age = context.policy.own_age();
        let reason = if may_consent_alone(person, context.publish_on, own_age) {
            "ask-again"
        } else if assessment.guardians == 0 {
            "none"
        } else {
            "some"
        };
        let args = vec![
            ("person", person.id.clone()),
            ("have", assessment.guardians.to_string()),
            ("needed", assessment.guardians_needed.to_string()),
            ("age", own_age.to_string()),
        ];
        findings.push(Level::Stop, reason, Place::Person(person.id.clone()), &person.id, args);
    }
}
