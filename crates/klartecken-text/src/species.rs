//! Exact positions of protected species: nests, dens, and where they grow.
//!
//! What the lexicon finds is told in words; here the place is told in numbers, and the words may stand in the sentence
//! before. Where one meets, parks or looks out is everybody's to know.

mod words;

use std::ops::Range;

use crate::{
    Manner, Mention, MentionKind, Reading, Span, Statement, Topic,
    words::{Word, WordKind, Words},
};
use words::{ANIMAL, ANIMALS, MEETING, NEST, NESTS, ROOTED, YOUNG};

/// How many sentences before and behind a position may say what lives there.
const REACH: (usize, usize) = (2, 1);

/// Every position among `mentions` that tells where a protected species breeds or grows.
pub(crate) fn find(reading: &Reading, words: &Words, mentions: &[Mention]) -> Vec<Statement> {
    let mut positions =
        mentions.iter().filter(|mention| matches!(mention.kind, MentionKind::Position { .. })).peekable();
    if positions.peek().is_none() {
        return Vec::new();
    }
    let told: Vec<Told> = words.sentences.iter().map(|range| Told::new(words.of(range))).collect();
    let ends: Vec<usize> = words.sentences.iter().map(|range| end(reading, words, range)).collect();
    let is_told = |mention: &&Mention| {
        let number = ends.partition_point(|end| *end <= mention.span.start);
        told.get(number).is_some_and(|own| own.may_be_nest()) && {
            let near = number.saturating_sub(REACH.0)..(number + REACH.1 + 1).min(told.len());
            let near = told.get(near).unwrap_or_default();
            let is_young = near.iter().any(|told| told.young);
            near.iter().any(|told| told.rooted || told.animal && is_young)
        }
    };
    let statement = |span: Span| Statement { span, topic: Topic::Nature, about: None, manner: Manner::Plain };
    positions.filter(is_told).map(|mention| statement(mention.span)).collect()
}

/// Where a sentence ends, in bytes.
fn end(reading: &Reading, words: &Words, range: &Range<usize>) -> usize {
    words.of(range).last().map_or(0, |word| reading.span(word.start, word.end).end)
}

/// What a sentence says that matters here.
struct Told {
    animal: bool,
    rooted: bool,
    young: bool,
    meeting: bool,
}

impl Told {
    fn new(sentence: &[Word]) -> Told {
        let mut told = Told { animal: false, rooted: false, young: false, meeting: false };
        for word in sentence.iter().filter(|word| matches!(word.kind, WordKind::Letters | WordKind::Hashtag))
        {
            let word = word.lower.as_str();
            let is_animal = begins(word, &ANIMALS) || ANIMAL.contains(&word);
            told.animal |= is_animal;
            told.rooted |= begins(word, &ROOTED);
            told.young |= begins(word, &YOUNG)
                || NEST.contains(&word)
                || is_animal && NESTS.iter().any(|nest| word.ends_with(nest));
            told.meeting |= begins(word, &MEETING) || word == "kom";
        }
        told
    }

    /// Whether a position in the sentence may be the nest's rather than where one meets.
    fn may_be_nest(&self) -> bool {
        !self.meeting || self.young && self.animal
    }
}

fn begins(word: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| word.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The positions in `text` that tell where a protected species is.
    fn told(text: &str) -> usize {
        let today = crate::tests::today();
        let statements = crate::observe(text, today, crate::Voice::Post).statements;
        let is_position = |it: &&Statement| it.span.of(text).contains("59.93471");
        statements.iter().filter(|it| it.topic == Topic::Nature).filter(is_position).count()
    }

    #[test]
    fn tells_a_nest_from_a_meeting_place() {
        for text in [
            "Guckuskon blommar! 59.93471 N, 14.61288 E",
            "Kungsörnens bo är bebott igen. 59.93471, 14.61288",
            "Vill ni se fjällrävslyan vid 59.93471, 14.61288?",
            "Två ungar på hyllan, här: 59.93471, 14.61288. Slagugglan är tillbaka!",
            "Utterns gryt finns kvar 🦦 Följ ån till 59.93471, 14.61288.",
            "Flodpärlmusslor lever i bäcken, 59.93471, 14.61288.",
        ] {
            assert_eq!(told(text), 1, "{text}");
        }
        for text in [
            "Fladdermuskväll! Samling vid 59.93471, 14.61288.",
            "Berguvens ungar är flygga. Vi möts vid fågeltornet, 59.93471, 14.61288.",
            "Ny badplats: 59.93471, 14.61288. Havsörn kan ses.",
            "Varg har setts. Nu flyttas eldstaden till 59.93471, 14.61288.",
            "Här växer orkidéer. Parkering: 59.93471, 14.61288.",
            "Utsiktsbacken ligger på 59.93471, 14.61288.",
            "Barnens ungar av lera visas. Kom till 59.93471, 14.61288.",
            "Örnen häckar. Vi säger inte var. Nytt stycke nu. Här är badet. 59.93471, 14.61288",
        ] {
            assert_eq!(told(text), 0, "{text}");
        }
    }
}
