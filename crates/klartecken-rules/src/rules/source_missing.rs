//! See the guide beside this file.

use klartecken_post::{Kind, Span, sort};

use crate::{Level, Place, Rule, context::Context, finding::Findings, near, wording};

pub(super) static RULE: Rule =
    Rule { id: "source-missing", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

/// A quotation with fewer words is a title, a saying or a single word.
const QUOTED_WORDS: usize = 6;
/// How far from a quotation its speaker is looked for, in bytes.
const NEAR: usize = 120;
/// Beginnings of words by which somebody is given as the speaker.
const SPEAKING: [&str; 24] = [
    "anser",
    "avslöja",
    "berätta",
    "betona",
    "enligt",
    "förklara",
    "häls",
    "konstatera",
    "kommentera",
    "lyder",
    "mena",
    "påpeka",
    "sa",
    "sade",
    "skrev",
    "skriv",
    "svara",
    "säg",
    "tillägg",
    "tyck",
    "undra",
    "ur",
    "uppge",
    "utropa",
];
/// What in a text says where a figure comes from.
const SOURCES: [&str; 24] = [
    "bokslut",
    "enkät",
    "enligt",
    "folkhälsomyndigheten",
    "forsk",
    "http",
    "kartläggning",
    "kolada",
    "källa",
    "mätning",
    "nationella prov",
    "rapport",
    "redovisning",
    "resultat",
    "scb",
    "siffror",
    "skolverket",
    "socialstyrelsen",
    "statist",
    "studie",
    "undersökning",
    "uppfölj",
    "utvärder",
    "visar",
];
/// What makes a share a claim about how things are.
const CLAIMS: [&str; 22] = [
    "anse",
    "andel",
    "av alla",
    "av de",
    "av elev",
    "av invån",
    "av kvinn",
    "av män",
    "behörig",
    "färre",
    "fler",
    "högre",
    "känner",
    "lägre",
    "mer ",
    "mindre",
    "minska",
    "nöjda",
    "sjunk",
    "steg",
    "tycker",
    "öka",
];
/// What makes it a fee, a post or a discount instead.
const TERMS: [&str; 16] = [
    "anställning",
    "avgift",
    "bidrag",
    "heltid",
    "inkomst",
    "kontantinsats",
    "lutning",
    "moms",
    "rabatt",
    "ränta",
    "sluttning",
    "sysselsättningsgrad",
    "taxa",
    "tillsvidare",
    "tjänst",
    "vikariat",
];

/// Visitors need no sources.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let post = &context.draft.post;
    if post.kind == Kind::Comment || !context.parts().links().is_empty() {
        return;
    }
    let text = post.text.as_str();
    let mut names: Vec<Span> = Vec::new();
    names.extend(context.all_names().filter_map(|(name, _, place)| match place {
        Place::Text(_) => Some(name.span),
        _ => None,
    }));
    let quotations = wording::quotations(text);
    if let Some(quoted) =
        quotations.iter().find(|quoted| is_quotation(text, **quoted) && !is_told(text, **quoted, &names))
    {
        findings.push(Level::Note, "quotation", Place::Text(*quoted), "quotation", vec![]);
    }
    if !["%", "procent", "PROCENT"].iter().any(|sign| text.contains(sign)) {
        return;
    }
    let lower = wording::lower(text);
    let is_sourced = SOURCES.iter().any(|source| lower.contains(source));
    if let Some(figure) =
        figure(&lower).filter(|figure| !is_sourced && !wording::holds(&quotations, figure.start))
    {
        findings.push(Level::Note, "figure", Place::Text(figure), figure.of(text), vec![]);
    }
}

/// Whether whole sentences are quoted, rather than a title or a word.
fn is_quotation(text: &str, quoted: Span) -> bool {
    let inside = quoted.of(text);
    inside.split_whitespace().nth(QUOTED_WORDS).is_some()
        && inside.trim_start().chars().next().is_some_and(char::is_uppercase)
}

/// Whether the speaker stands beside a quotation: a name, or a word for speaking.
fn is_told(text: &str, quoted: Span, names: &[Span]) -> bool {
    let before = near::before(text, quoted.start.saturating_sub(NEAR), quoted.start);
    let behind = near::behind(text, quoted.end, text.len().min(quoted.end + NEAR));
    let (from, to) = (quoted.start - before.len(), quoted.end + behind.len());
    let is_named = names
        .get(names.partition_point(|name| name.end <= from)..)
        .and_then(|rest| rest.iter().find(|name| name.start < quoted.start || name.start >= quoted.end))
        .is_some_and(|name| name.start < to);
    let speaks =
        |part: &str| near::words(&part.to_lowercase()).into_iter().any(|word| near::begins(word, &SPEAKING));
    // "…", skrattar hon.
    let mut next = behind.trim_start_matches(['"', '”', '“', '«', '»', ',', ' ']).chars();
    let is_tagged = behind
        .get(1..)
        .is_some_and(|rest| rest.trim_start_matches(['"', '”', '“', '«', '»']).starts_with(", "))
        && next.next().is_some_and(char::is_lowercase);
    is_named || is_tagged || speaks(before) || speaks(behind)
}

/// The first share that claims how things are; `lower` is in lower case.
fn figure(lower: &str) -> Option<Span> {
    let mut signs: Vec<usize> =
        ["%", "procent"].iter().flat_map(|sign| lower.match_indices(sign)).map(|(at, _)| at).collect();
    sort::by_key(&mut signs, |at| *at);
    signs.into_iter().find_map(|sign| {
        let before = near::before(lower, 0, sign).trim_end();
        let digits =
            before.len() - before.trim_end_matches(|char: char| char.is_ascii_digit() || char == ',').len();
        let end = sign + if lower[sign..].starts_with('%') { 1 } else { "procent".len() };
        let start = (sign - (near::before(lower, 0, sign).len() - before.len())).checked_sub(digits)?;
        let span = Span { start, end };
        let sentence = wording::sentence(lower, span).of(lower);
        let has = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
        (digits > 0 && has(&CLAIMS) && !has(&TERMS)).then_some(span)
    })
}
