//! Whom a number or an address belongs to, as far as its sentence tells.

use crate::{
    Mention, Reading, Span, Standing, Who,
    person::{self, Person},
    statement::About,
    words::Words,
};

/// How far into its sentence a mention may stand and still belong to whoever the line before names, in bytes.
const OPENING: usize = 12;

/// Fills in each mention's sentence, and whom it stands beside.
pub(crate) fn tell(mentions: &mut [Mention], reading: &Reading, words: &Words, people: &[Person]) {
    let sentences: Vec<Span> = words
        .sentences
        .iter()
        .filter_map(|range| {
            let (first, last) = (words.all.get(range.start)?, words.all.get(range.end.checked_sub(1)?)?);
            Some(reading.span(first.start, last.end))
        })
        .collect();
    let within = |number: usize| -> Vec<About> {
        let range = words.sentences.get(number).cloned().unwrap_or_default();
        person::within(people, &range).iter().map(|person| About::new(reading, words, person)).collect()
    };
    for mention in mentions {
        let number = sentences.partition_point(|sentence| sentence.end <= mention.span.start);
        let Some(&sentence) = sentences.get(number) else { continue };
        mention.sentence = Span { start: sentence.start, end: sentence.end.max(mention.span.end) };
        mention.about = nearest(mention.span, &within(number))
            .or_else(|| named_before(mention.span, sentence, &within(number.checked_sub(1)?)));
    }
}

/// Whoever stands nearest: somebody told of before whoever speaks or is spoken to, and before the mention rather than
/// behind it.
fn nearest(span: Span, people: &[About]) -> Option<About> {
    let key = |about: &&About| {
        let is_party = matches!(about.who, Who::Addressee | Who::Speaker);
        let is_before = about.span.end <= span.start;
        (is_party, !is_before, about.span.start.abs_diff(span.start))
    };
    people.iter().filter(|about| !about.span.overlaps(span)).min_by_key(key).copied()
}

/// Whoever the line before names, for a mention that opens its own line: "Maja Ek" and below it a number.
fn named_before(span: Span, sentence: Span, people: &[About]) -> Option<About> {
    let is_private = |about: &&About| about.who == Who::Named && about.standing == Standing::Private;
    let opens = span.start <= sentence.start + OPENING;
    people.iter().rev().find(is_private).copied().filter(|_| opens)
}
