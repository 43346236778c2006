//! Whether a pack's examples come true.

use std::ops::Range;

use chrono::NaiveDate;
use klartecken_pack::{Example, Level};
use klartecken_rules::{Draft, Policy};

use crate::{ReadError, check_answers, read_document, report};

/// One example, with what was expected and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// What the example shows.
    pub name: String,
    /// Where in the pack's file it stands.
    pub span: Range<usize>,
    /// What the pack says.
    pub expected: Outcome,
    /// What the checker says; an error where the post cannot be read.
    pub found: Result<Outcome, ReadError>,
}

/// A verdict, with all that asks or stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// `clear`, `act` or `stop`.
    pub verdict: String,
    /// Rule and level, sorted.
    pub findings: Vec<(String, Level)>,
}

impl Proof {
    /// Whether the example came true.
    pub fn holds(&self) -> bool {
        self.found.as_ref() == Ok(&self.expected)
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.verdict)?;
        self.findings.iter().try_for_each(|(rule, level)| {
            let level = if *level == Level::Stop { "stop" } else { "ask" };
            write!(f, " {rule}:{level}")
        })
    }
}

/// Checks the examples of the policy's pack; `today` counts where a post has no date of publication.
pub fn prove(policy: &Policy, today: NaiveDate) -> Vec<Proof> {
    policy.pack().examples.iter().map(|example| prove_one(example, policy, today)).collect()
}

fn prove_one(example: &Example, policy: &Policy, today: NaiveDate) -> Proof {
    let Example { name, verdict, findings, span, .. } = example.clone();
    let found = read_document(&example.post)
        .and_then(|document| check_answers(&document, policy).map(|()| document))
        .map(|document| outcome(&Draft::from(document), policy, today));
    Proof { name, span, expected: Outcome { verdict, findings }, found }
}

fn outcome(draft: &Draft, policy: &Policy, today: NaiveDate) -> Outcome {
    let report = report(draft, policy, today);
    let mut findings: Vec<(String, Level)> = report
        .findings
        .iter()
        .filter(|finding| finding.level >= Level::Ask)
        .map(|finding| (finding.rule.to_owned(), finding.level))
        .collect();
    findings.sort();
    Outcome { verdict: report.verdict.as_str().to_owned(), findings }
}
