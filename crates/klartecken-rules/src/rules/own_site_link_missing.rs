//! See the guide beside this file.

use klartecken_post::{Channel, Kind, Span};

use crate::{Level, Place, Rule, context::Context, finding::Findings, near, wording};

pub(super) static RULE: Rule = Rule {
    id: "own-site-link-missing",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["other-link", "refers"],
    check,
};

/// Phrases that send the reader on to something.
const REFERS: [&str; 26] = [
    "anmäl dig här",
    "anmälan på",
    "ansök här",
    "för mer info",
    "för mer information",
    "hela listan finns",
    "hela nyheten",
    "läs beslutet",
    "läs hela",
    "läs mer",
    "läs om",
    "läs protokollet",
    "läs vidare",
    "mer att läsa",
    "mer info finns",
    "mer information finns",
    "mer information hittar",
    "mer information på",
    "mer information:",
    "på hemsidan",
    "på vår hemsida",
    "på vår sida",
    "på vår webb",
    "på vår webbplats",
    "på webben",
    "på webbplatsen",
];
/// Phrases that tell of a decision.
const DECIDED: [&str; 6] =
    ["har antagit", "har beslutat", "beslutade", "fattade beslut", "har fattat beslut", "nytt beslut"];
/// With fewer words than these a post hardly informs of anything.
const ENOUGH_TO_INFORM: usize = 12;
/// Where a service takes no links in the text, they stand elsewhere.
const ELSEWHERE: [&str; 8] = [
    "länk i bio",
    "länk i profilen",
    "länken i bio",
    "länken i profilen",
    "länk i kommentar",
    "länk i kommentaren",
    "länken i kommentaren",
    "länk i första kommentaren",
];

/// The web site itself needs no link to itself, and without a known domain no link can be told to be one.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let post = &context.draft.post;
    let level = context.policy.settings.own_site_link;
    let domains = &context.policy.pack.contacts.domains;
    if level == Level::Allow || post.kind != Kind::Post || post.channel == Channel::Web || domains.is_empty()
    {
        return;
    }
    let lower = wording::lower(&post.text);
    if domains.iter().any(|domain| is_linked(&lower, domain)) || wording::phrase(&lower, &ELSEWHERE).is_some()
    {
        return;
    }
    let is_web = |link: &&Span| !link.of(&post.text).contains('@');
    let other = context.parts().links().iter().find(is_web).copied().filter(|_| level == Level::Ask);
    let decided = wording::phrase(&lower, &DECIDED).filter(|_| level == Level::Ask);
    let refers = wording::phrase(&lower, &REFERS).or(decided);
    let found = refers.map(|span| ("refers", span)).or(other.map(|span| ("other-link", span)));
    if let Some((reason, span)) = found {
        findings.push(level, reason, Place::Text(span), reason, vec![]);
    } else if level == Level::Ask && post.text.split_whitespace().nth(ENOUGH_TO_INFORM).is_some() {
        // Whether a post informs of something that stands on the web site, nobody can see who has only the post.
        findings.push(Level::Note, "none", Place::Text(Span::from(0..0)), "none", vec![]);
    }
}

/// Whether `domain` or something below it stands in `lower` as a web address.
fn is_linked(lower: &str, domain: &str) -> bool {
    lower.match_indices(domain).any(|(at, _)| {
        let before = near::before(lower, 0, at);
        let address =
            before.rsplit(|char: char| char.is_whitespace() || char == '(').next().unwrap_or_default();
        let is_part = before.chars().next_back().is_some_and(|char| char.is_alphanumeric() || char == '-');
        let mut behind = lower.get(at + domain.len()..).unwrap_or_default().chars();
        let goes_on = match behind.next() {
            // A full stop ends the sentence, or goes on to another domain.
            Some('.') => behind.next().is_some_and(char::is_alphanumeric),
            Some(char) => char.is_alphanumeric() || char == '-',
            None => false,
        };
        !address.contains('@') && !is_part && !goes_on
    })
}
