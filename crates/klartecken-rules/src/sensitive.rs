//! What every rule does that watches over one sensitive subject.

use klartecken_text::{About, Manner, Standing, Statement, Topic, Voice, Who};

use crate::{Level, context::Context, finding::Findings};

/// The reasons that somebody may confirm to be in order.
pub(crate) const CONFIRMABLE: &[&str] = &["hinted", "placed", "public", "told"];

/// Reports every statement on `topic`, harder or milder by whom it is about.
pub(crate) fn check(findings: &mut Findings<'_>, context: &Context<'_>, topic: Topic) {
    for (statement, text, place) in
        context.all_statements().filter(|(statement, ..)| statement.topic == topic)
    {
        let (level, reason) = judge(statement, context);
        findings.push(
            level,
            reason,
            place,
            statement.span.of(text),
            vec![("who", who(statement).to_owned())],
        );
    }
}

fn judge(statement: &Statement, context: &Context<'_>) -> (Level, &'static str) {
    let presumes_secrecy = context.draft.post.service.presumes_secrecy();
    match (statement.about, statement.manner) {
        // What politicians and authors are open about is theirs to decide, and so is what somebody tells in an
        // interview: but somebody has to have asked.
        (Some(About { standing: Standing::Public, .. }), _) => (Level::Ask, "public"),
        (_, Manner::Told) => (Level::Ask, "told"),
        // Where secrecy is the main rule, a hint is enough.
        (_, Manner::Hinted | Manner::Placed) if presumes_secrecy => (Level::Stop, "stop"),
        (_, Manner::Hinted) => (Level::Ask, "hinted"),
        // A prize winner's class may be told with consent; a visitor's or an answer's "he goes in 3B" may not.
        (_, Manner::Placed) if context.voice == Voice::Post => (Level::Ask, "placed"),
        (_, Manner::Placed | Manner::Plain) => (Level::Stop, "stop"),
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
