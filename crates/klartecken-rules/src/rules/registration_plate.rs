//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{
    Guide, Level, Rule,
    context::{Context, once_per_text},
    finding::Findings,
};

pub(super) static RULE: Rule = Rule {
    id: "registration-plate",
    guide: Guide {
        sv: include_str!(concat!(env!("OUT_DIR"), "/registration_plate.md")),
        en: include_str!("registration_plate.en.md"),
    },
    level: Level::Stop,
    floor: Level::Note,
    confirmable: &["announcement"],
    check,
};

/// What a notice about a vehicle says: the law lets, or makes, the plate be published.
const ANNOUNCED: [&str; 9] = [
    "kungörelse",
    "delgivning",
    "flyttat fordon",
    "flyttades",
    "flyttats",
    "1982:129",
    "övergivet fordon",
    "fordonsvrak",
    "skrotbil",
];
/// Whose vehicle it is when the municipality speaks of its own.
const OWN: [&str; 10] = [
    "vår bil",
    "vår nya",
    "våra bilar",
    "våra fordon",
    "kommunens",
    "servicebil",
    "tjänstebil",
    "plogbil",
    "varubil",
    "bokbuss",
];

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    let mut is_announced = once_per_text(|text| says(text, &ANNOUNCED));
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::Plate { context: true } = mention.kind else { continue };
        let (level, reason) = if is_announced(text) {
            (Level::Ask, "announcement")
        } else if !mention.is_about_private_person() && says(mention.sentence.of(text), &OWN) {
            (Level::Note, "own")
        } else {
            (Level::Stop, "somebodys")
        };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}

fn says(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
}
