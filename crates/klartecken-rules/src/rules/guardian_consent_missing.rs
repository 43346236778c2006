//! See the guide beside this file.

use klartecken_consent::{Assessment, Code, Outcome, Person, may_consent_alone};

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "guardian-consent-missing",
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: &["age-near-limit"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (person, assessment) in &context.assessments {
        let (level, reason) = match assessment.outcome {
            Outcome::Invalid if assessment.code == Code::GuardianMissing => {
                missing(person, assessment, context)
            }
            Outcome::Ask if assessment.asks.has(Code::AgeNearLimit) => (Level::Ask, "age-near-limit"),
            _ => continue,
        };
        let args = vec![
            ("person", person.id.clone()),
            ("have", assessment.guardians.to_string()),
            ("needed", assessment.guardians_needed.to_string()),
            ("age", context.policy.settings.own_age.to_string()),
        ];
        findings.push(level, reason, Place::Person(person.id.clone()), &person.id, args);
    }
}

/// Stop where a child known to be too young has consented alone, which the guideline rules out; Ask where somebody is
/// still to answer, or to be asked.
fn missing(person: &Person, assessment: &Assessment, context: &Context<'_>) -> (Level, &'static str) {
    if may_consent_alone(person, context.publish_on, context.policy.settings.own_age) {
        (Level::Ask, "ask-again")
    } else if assessment.guardian_form_lacking {
        (Level::Stop, "form")
    } else if assessment.guardians > 0 {
        (Level::Ask, "some")
    } else if person.band_on(context.publish_on).is_none() {
        (Level::Ask, "age-unknown")
    } else if assessment.guardian_asked {
        (Level::Ask, "asked")
    } else if assessment.own_yes {
        (Level::Stop, "none")
    } else {
        (Level::Ask, "not-theirs")
    }
}
