//! See the guide beside this file.

use klartecken_text::MentionKind;

use crate::{Guide, Level, Rule, context::Context, finding::Findings};

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
    for (mention, text, place) in context.all_mentions() {
        let MentionKind::Plate { context: true } = mention.kind else { continue };
        let (whole, sentence) = (text.to_lowercase(), mention.sentence.of(text).to_lowercase());
        let (level, reason) = if ANNOUNCED.iter().any(|word| whole.contains(word)) {
            (Level::Ask, "announcement")
        } else if OWN.iter().any(|word| sentence.contains(word)) && !mention.is_about_private_person() {
            (Level::Note, "own")
        } else {
            (Level::Stop, "somebodys")
        };
        findings.push(level, reason, place, mention.span.of(text), vec![]);
    }
}
