//! See the guide beside this file.

use klartecken_consent::{Code, Outcome};

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "consent-missing", level: Level::Stop, floor: Level::Ask, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (person, assessment) in &context.assessments {
        // `guardian-consent-missing` speaks where guardians are what is missing.
        if assessment.outcome != Outcome::Invalid || assessment.code == Code::GuardianMissing {
            continue;
        }
        let channel = context.draft.post.channel.as_str().to_owned();
        let args = vec![("person", person.id.clone()), ("channel", channel)];
        let place = Place::Person(person.id.clone());
        match assessment.code {
            // No pack may overrule somebody's no (6 kap. 11 § föräldrabalken, GDPR article 7.3).
            Code::Refused | Code::Withdrawn => {
                findings.push_as_it_is(Level::Stop, assessment.code.as_str(), place, &person.id, args);
            }
            code => findings.push(Level::Stop, code.as_str(), place, &person.id, args),
        }
    }
}
