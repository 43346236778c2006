//! See the guide beside this file.

use klartecken_text::{Certainty, Mention, MentionKind, contains_identity_number};

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule = Rule {
    id: "personal-identity-number",
    level: Level::Stop,
    floor: Level::Ask,
    confirmable: &["possible"],
    check,
};

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    for (mention, text, place) in context.all_mentions() {
        report(findings, mention, place, mention.span.of(text));
    }
    // What is written beside the post follows it into the record.
    let is_number = |text: &str| contains_identity_number(text, context.publish_on);
    if is_number(&context.draft.post.account) {
        findings.push(Level::Stop, "beside", Place::Account, "account", vec![]);
    }
    for person in &context.draft.people {
        let reference = person.basis.as_ref().map_or("", |basis| &basis.reference);
        if is_number(reference) || is_number(&person.mandate) {
            findings.push(Level::Stop, "beside", Place::Person(person.id.clone()), &person.id, vec![]);
        }
    }
    for (index, consent) in context.draft.consents.iter().enumerate() {
        if is_number(&consent.reference) {
            let place = Place::Person(consent.person.clone());
            findings.push(Level::Stop, "beside", place, &format!("{}/{index}", consent.person), vec![]);
        }
    }
}

fn report(findings: &mut Findings<'_>, mention: &Mention, place: Place, written: &str) {
    let MentionKind::PersonalIdentityNumber { number } = &mention.kind else { return };
    match number.certainty {
        Certainty::Certain if number.test_series => {
            findings.push(Level::Stop, "test-series", place, written, vec![])
        }
        Certainty::Certain => findings.push(Level::Stop, "certain", place, written, vec![]),
        Certainty::Possible => findings.push(Level::Ask, "possible", place, written, vec![]),
    }
}
