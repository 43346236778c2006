//! See the guide beside this file.

use klartecken_consent::{Assessment, Code, Ground, Outcome};

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "consent-missing",
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: &["form-unknown", "mandate", "public-office", "secrecy", "unknown-notice", "until-unknown"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (person, assessment) in &context.assessments {
        let channel = context.draft.post.channel.as_str().to_owned();
        let args = || vec![("person", person.id.clone()), ("channel", channel.clone())];
        let place = || Place::Person(person.id.clone());
        if assessment.outcome == Outcome::Invalid {
            match assessment.code {
                // `guardian-consent-missing` speaks where guardians are what is missing.
                Code::GuardianMissing => {}
                Code::Refused | Code::Withdrawn | Code::GuardianObjects => {
                    let (level, reason) = no(assessment, context);
                    // No pack may overrule somebody's no (6 kap. 11 § föräldrabalken, GDPR article 7.3).
                    findings.push_as_it_is(level, reason, place(), &person.id, args());
                }
                code => findings.push(level(code), code.words(), place(), &person.id, args()),
            }
            continue;
        }
        // Other rules speak of the child's age and of its guardians.
        let of_age = [Code::AgeNearLimit, Code::RefreshWithChild, Code::Maturity];
        for code in assessment.asks.iter().filter(|code| !of_age.contains(code)) {
            let reason = match code {
                // Somebody may decide on another ground only where the guideline knows one.
                Code::PublicOffice if !context.policy.settings.grounds.contains(&Ground::PublicTask) => {
                    "public-office-asks"
                }
                code => code.words(),
            };
            findings.push(Level::Ask, reason, place(), &person.id, args());
        }
        for code in assessment.notes.iter().filter(|code| !of_age.contains(code)) {
            findings.push(Level::Note, code.words(), place(), &person.id, args());
        }
    }
}

/// How hard a no strikes, and its reason.
fn no(assessment: &Assessment, context: &Context<'_>) -> (Level, &'static str) {
    let is_out = context.publish_on < context.today;
    let came_since = assessment.no_on.is_some_and(|day| context.publish_on < day && day <= context.today);
    match assessment.code {
        // The person was old enough and has said yes: somebody has to talk with them.
        Code::GuardianObjects => (Level::Ask, "guardian-objects"),
        // It was right when it was published; now it has to be taken down.
        Code::Withdrawn if is_out && came_since => (Level::Ask, "withdrawn-since"),
        code => (Level::Stop, code.words()),
    }
}

/// Stop where the law or the guideline's own words rule it out; Ask where something can be supplied.
fn level(code: Code) -> Level {
    match code {
        Code::LegitimateInterest
        | Code::BasisNotAllowed
        | Code::BasisNotForChild
        | Code::NotFree
        | Code::Form
        | Code::Art9 => Level::Stop,
        _ => Level::Ask,
    }
}
