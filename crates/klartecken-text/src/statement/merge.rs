//! One statement where several patterns say the same.

use std::cmp::Reverse;

use klartecken_post::sort;

use super::Statement;
use crate::Topic;

/// How many bytes may stand between two statements that are one.
const NEAR: usize = 24;

/// Sorts the `statements` of one sentence, joins those on one subject about one person that stand close together, and
/// leaves out those that lie inside one on another subject; of two as long the one stays whose subject is `heard` more.
pub(super) fn merge(mut statements: Vec<Statement>, heard: impl Fn(Topic) -> usize) -> Vec<Statement> {
    sort::by_key(&mut statements, |it| (it.topic, it.about.map(|about| about.span), it.manner, it.span));
    let mut joined: Vec<Statement> = Vec::with_capacity(statements.len());
    for statement in statements {
        match joined.last_mut().filter(|last| are_one(last, &statement)) {
            Some(last) => last.span.end = last.span.end.max(statement.span.end),
            None => joined.push(statement),
        }
    }
    // "Har fått en varning" is a pupil's matter or an employee's.
    let length = |it: &Statement| it.span.end - it.span.start;
    sort::by_key(&mut joined, |it| (Reverse(length(it)), Reverse(heard(it.topic)), it.topic, it.manner));
    let mut kept: Vec<Statement> = Vec::with_capacity(joined.len());
    for statement in joined {
        // What may be secret is told even inside what the GDPR alone protects.
        let holds = |outer: &Statement| {
            outer.span.start <= statement.span.start
                && statement.span.end <= outer.span.end
                && outer.manner <= statement.manner
                && (outer.topic != Topic::Special || statement.topic == Topic::Special)
                // A crime is one inside any other matter: article 10 of the GDPR is of its own.
                && (statement.topic != Topic::Crime || outer.topic == Topic::Crime)
        };
        if !kept.iter().any(holds) {
            kept.push(statement);
        }
    }
    sort::by_key(&mut kept, |it| (it.span, it.topic));
    kept
}

fn are_one(first: &Statement, second: &Statement) -> bool {
    first.topic == second.topic
        && first.about == second.about
        && first.manner == second.manner
        && second.span.start <= first.span.end + NEAR
}
