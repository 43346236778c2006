//! See the guide beside this file.

use chrono::NaiveDate;

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "guideline-outdated", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let document = context.policy.document();
    let passed = |day: Option<NaiveDate>| day.filter(|day| *day < context.publish_on);
    // Whether it should have been looked over makes no difference where it does not hold any more.
    let (reason, day) = match (passed(document.valid_to), passed(document.review_by)) {
        (Some(day), _) => ("expired", day),
        (None, Some(day)) => ("review-due", day),
        (None, None) => return,
    };
    findings.push(Level::Note, reason, Place::Account, "", vec![("day", day.to_string())]);
}
