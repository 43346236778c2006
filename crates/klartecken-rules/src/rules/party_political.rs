//! See the guide beside this file.

use std::collections::BTreeSet;

use klartecken_post::Kind;

use crate::{Level, Rule, context::Context, finding::Findings, listed::first_of_each, near};

pub(super) static RULE: Rule = Rule {
    id: "party-political",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["campaign", "party"],
    check,
};

/// Beginnings of words by which a text tells what has been decided, or who sits where: facts that a municipality gives.
const FACTS: [&str; 14] = [
    "beslut",
    "fullmäktige",
    "gruppledare",
    "ledamot",
    "ledamöter",
    "mandat",
    "motion",
    "nämnd",
    "ordförande",
    "reserv",
    "sammanträd",
    "valresultat",
    "votering",
    "§",
];
/// So many parties side by side are a list and take no side.
const SEVERAL: usize = 3;

/// What visitors write of politics is theirs to say; what tells of a decision names parties for a reason.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let listed = context.listed("political");
    if listed.is_empty() {
        return;
    }
    let lower = context.draft.post.text.to_lowercase();
    let states_facts = lower
        .split(|char: char| !char.is_alphanumeric() && char != '§')
        .any(|word| near::begins(word, &FACTS));
    let parties = listed.iter().filter(|hit| is_party(&hit.word.pattern));
    let parties: BTreeSet<&str> = parties.map(|hit| hit.word.pattern.as_str()).collect();
    let taking_sides = listed.iter().filter(|hit| !is_election(&hit.word.pattern));
    for hit in first_of_each(taking_sides) {
        let reason = if is_party(&hit.word.pattern) { "party" } else { "campaign" };
        let is_fact = reason == "party" && (states_facts || parties.len() >= SEVERAL);
        let level =
            if is_fact || context.draft.post.kind == Kind::Comment { Level::Note } else { Level::Ask };
        findings.push(level, reason, hit.place.clone(), hit.span.of(hit.text), vec![]);
    }
}

/// Whether an entry names an election as such, which anybody may be told of: "kommunval+", "folkomröstning+".
fn is_election(pattern: &str) -> bool {
    let word = pattern.trim_matches(['*', '+']);
    word.ends_with("val") || word.ends_with("omröstning")
}

/// Whether an entry names a party or those in it, rather than asking for votes.
fn is_party(pattern: &str) -> bool {
    let word = pattern.trim_start_matches('*');
    let asks = ["rösta ", "röst ", "din röst", "er röst", "val", "personval", "kryssa", "bli medlem i "];
    !is_election(pattern) && !asks.iter().any(|start| word.starts_with(start))
}
