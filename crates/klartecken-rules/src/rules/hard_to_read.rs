//! See the guide beside this file.

use klartecken_post::{Kind, Span};

use crate::{Level, Place, Rule, context::Context, finding::Findings};

pub(super) static RULE: Rule =
    Rule { id: "hard-to-read", level: Level::Note, floor: Level::Allow, confirmable: &[], check };

/// Words that a text has to have for its LIX to say something.
const WORDS: usize = 50;
/// Long sentences that are pointed out: whoever has mended those knows how to go on.
const MOST: usize = 3;

fn check(findings: &mut Findings<'_>, context: &Context<'_>) {
    if context.draft.post.kind == Kind::Comment {
        return;
    }
    let (settings, readability) = (&context.policy.settings, &context.style().readability);
    let most = settings.lix;
    if let Some(lix) = readability.lix().filter(|lix| readability.words >= WORDS && *lix > most) {
        // The longest sentence is where mending begins; without any, it is the words that are long.
        let longest = readability.long_sentences.iter().max_by_key(|(_, words)| *words);
        let whole = Span { start: 0, end: context.draft.post.text.len() };
        let place = Place::Text(longest.map_or(whole, |(span, _)| *span));
        findings.push(
            Level::Note,
            "lix",
            place,
            "",
            vec![("lix", lix.to_string()), ("most", most.to_string())],
        );
    }
    let most = settings.sentence_words;
    let long = readability.long_sentences.iter().filter(|(_, words)| *words > most);
    for (at, (span, words)) in long.take(MOST).enumerate() {
        let args = vec![("words", words.to_string()), ("most", most.to_string())];
        findings.push(Level::Note, "sentence", Place::Text(*span), &(at + 1).to_string(), args);
    }
}
