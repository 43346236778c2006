//! Checking.

use chrono::NaiveDate;
use klartecken_consent::Assessment;

use crate::{
    Asked, Draft, Finding, Policy,
    context::Context,
    finding::{Findings, confirmations},
};

/// What a check has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// In the order of the rules' ids, and within a rule in the draft's order.
    pub findings: Vec<Finding>,
    /// The questions that apply, in the pack's order.
    pub asked: Vec<Asked>,
    /// What the consents carry, for each person in the draft's order.
    pub assessments: Vec<Assessment>,
}

/// Checks a draft by a policy. `today` is the calendar date in Sweden, used where no publication date is given and to
/// tell the century of an identity number.
///
/// Every rule sees the same draft, so the order of rules changes nothing.
pub fn check(draft: &Draft, policy: &Policy, today: NaiveDate) -> Checked {
    let context = Context::new(draft, policy, today);
    let confirmations = confirmations(draft);
    let mut findings = Vec::new();
    for bound in &policy.rules {
        (bound.rule.check)(&mut Findings::new(&confirmations, bound, &mut findings), &context);
    }
    let assessments = context.assessments.iter().map(|(_, assessment)| *assessment).collect();
    Checked { findings, asked: context.asked, assessments }
}
