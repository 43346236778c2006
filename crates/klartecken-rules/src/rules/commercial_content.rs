//! See the guide beside this file.

use klartecken_post::{Kind, Span};

use crate::{
    Level, Place, Rule,
    context::Context,
    finding::Findings,
    listed::{Listed, first_of_each},
    near, wording,
};

pub(super) static RULE: Rule = Rule {
    id: "commercial-content",
    level: Level::Ask,
    floor: Level::Allow,
    confirmable: &["affiliate", "company", "offer"],
    check,
};

/// Beginnings of words for what a municipality itself sells.
const OWN: [&str; 20] = [
    "avgift",
    "badhus",
    "badkort",
    "bibliotek",
    "biljett",
    "entré",
    "föreställning",
    "gymkort",
    "inträde",
    "konsert",
    "kommunens",
    "kulturhus",
    "kulturskol",
    "museet",
    "museibutik",
    "museum",
    "simhall",
    "simskol",
    "taxa",
    "årskort",
];
/// What companies' names end in.
const COMPANIES: [&str; 4] = ["AB", "Aktiebolag", "HB", "KB"];
/// Beginnings of words that offer something.
const OFFERS: [&str; 10] = [
    "erbjudande",
    "extrapris",
    "fyndpris",
    "halva",
    "kampanjpris",
    "köp",
    "rabatt",
    "realisation",
    "specialpris",
    "utförsälj",
];
/// What links have in them by which somebody is paid for each visitor.
const AFFILIATE: [&str; 11] = [
    "?aff=",
    "&aff=",
    "aff_id=",
    "affiliate",
    "amzn.to/",
    "adtraction.",
    "awin1.com",
    "tradedoubler.com",
    "tradetracker.",
    "&tag=",
    "?tag=",
];

/// What visitors write may be a ground to take it away, which the administrator weighs.
fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let level = if context.draft.post.kind == Kind::Comment { Level::Note } else { Level::Ask };
    let text = context.draft.post.text.as_str();
    let is_others = |hit: &&Listed<'_>| {
        let sentence = wording::sentence(hit.text, hit.span).of(hit.text).to_lowercase();
        !near::any_begins(&sentence, &OWN)
    };
    let offers: Vec<_> = first_of_each(context.listed("commercial").iter().filter(is_others)).collect();
    for hit in &offers {
        findings.push(level, "offer", hit.place.clone(), hit.span.of(hit.text), vec![]);
    }
    if let Some(company) = offer_of_company(text).filter(|_| offers.is_empty()) {
        findings.push(level, "company", Place::Text(company), company.of(text), vec![]);
    }
    for link in context.parts().links() {
        let lower = link.of(text).to_lowercase();
        if AFFILIATE.iter().any(|sign| lower.contains(sign)) {
            findings.push(level, "affiliate", Place::Text(*link), link.of(text), vec![]);
            return;
        }
    }
}

/// The first company whose offer stands in the same sentence.
fn offer_of_company(text: &str) -> Option<Span> {
    COMPANIES.iter().find_map(|company| {
        let mut places =
            text.match_indices(company).map(|(at, _)| Span { start: at, end: at + company.len() });
        places.find(|span| {
            let is_letter = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
            let before = text.get(..span.start).and_then(|text| text.chars().next_back());
            let behind = text.get(span.end..).and_then(|text| text.chars().next());
            before == Some(' ') && !is_letter(behind) && {
                let sentence = wording::sentence(text, *span).of(text).to_lowercase();
                near::any_begins(&sentence, &OFFERS) && !near::any_begins(&sentence, &OWN)
            }
        })
    })
}
