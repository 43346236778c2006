//! What every rule does that watches over one sensitive subject.

use klartecken_text::{About, Standing, Statement, Topic, Who};

use crate::{Level, context::Context, finding::Findings};

/// The reasons that somebody may confirm to be in order.
pub(crate) const CONFIRMABLE: &[&str] = &["told", "public"];

/// Reports every statement on `topic`, harder or milder by whom it is about.
pub(crate) fn check(findings: &mut Findings<'_>, context: &Context<'_>, topic: Topic) {
    for (statement, text, place) in context.all_statements().filter(|(statement, ..)| statement.topic == topic) {
        let (level, reason) = judge(statement);
        findings.push(level, reason, place, statement.span.of(text), vec![("who", who(statement).to_owned())]);
    }
}

fn judge(statement: &Statement) -> (Level, &'static str) {
    match statement.about {
        // What politicians and authors are open about is theirs to decide, and so is what somebody tells in an
        // interview: but somebody has to have asked.
        Some(About { standing: Standing::Public, .. }) => (Level::Ask, "public"),
        Some(_) if statement.told => (Level::Ask, "told"),
        _ => (Level::Stop, "stop"),
    }
}

/// The word for how somebody is pointed out.
fn who(statement: &Statement) -> &'static str {
    match statement.about.map(|about| about.who) {
        Some(Who::Named) => "named",
        Some(Who::Relative) => "relative",
        Some(Who::Described | Who::Pronoun) => "described",
        Some(Who::Addressee) => "addressee",
        Some(Who::Speaker) => "speaker",
        None => "nobody",
    }
}
