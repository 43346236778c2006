#![no_main]
//! Any bytes, read as a text: nothing panics, every place lies in the text, and the time stays within bounds.

use std::time::Duration;

use chrono::NaiveDate;
use cpu_time::ThreadTime;
use klartecken_text::{Observed, Span, Voice, contains_identity_number, observe, phone_number, readability};
use libfuzzer_sys::fuzz_target;

/// What a check may take at most, however short the text.
const LEAST: Duration = Duration::from_millis(20);
/// What it may take for each byte: far more than it needs, far less than a loop in a loop would.
const FOR_A_BYTE: Duration = Duration::from_micros(50);
/// How many times a check may be slow before it is the text's fault and not the machine's.
const TRIES: u32 = 3;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date that exists");
    for voice in [Voice::Post, Voice::Reply, Voice::Comment] {
        is_in_order(&text, &in_time(&text, || observe(&text, today, voice)));
    }
    let facts = readability(&text);
    for span in facts.very_long.iter().chain(&facts.authority_words).chain(&facts.shouted) {
        is_in(&text, *span);
    }
    assert!(facts.long_words <= facts.words && facts.longest_sentence <= facts.words);
    assert!(facts.sentences <= facts.words && facts.lix().is_none() == (facts.words == 0));
    if let Some(number) = phone_number(&text) {
        assert_eq!(phone_number(&number.national).as_ref(), Some(&number), "a number is not read as itself");
    }
    contains_identity_number(&text, today);
});

/// Every place lies in the text, and everything stands in order.
fn is_in_order(text: &str, observed: &Observed) {
    let mentions = &observed.mentions;
    for mention in mentions {
        is_in(text, mention.span);
        assert!(mention.sentence.start <= mention.span.start && mention.span.end <= mention.sentence.end);
        is_in(text, mention.sentence);
        mention.about.iter().for_each(|about| is_in(text, about.span));
    }
    for person in &observed.people {
        is_in(text, person.span);
    }
    for statement in &observed.statements {
        is_in(text, statement.span);
        statement.about.iter().for_each(|about| is_in(text, about.span));
    }
    assert!(mentions.is_sorted_by_key(|mention| mention.span.start), "mentions");
    assert!(observed.people.is_sorted_by_key(|person| person.span.start), "people");
    assert!(observed.statements.is_sorted_by_key(|statement| statement.span), "statements");
}

fn is_in(text: &str, span: Span) {
    let found = text.get(span.start..span.end);
    assert!(found.is_some_and(|found| !found.is_empty()), "{span:?} is no place in the text");
}

/// What `check` gives, in no more time than a text of this length may take.
fn in_time(text: &str, check: impl Fn() -> Observed) -> Observed {
    let bound = LEAST + FOR_A_BYTE * u32::try_from(text.len()).unwrap_or(u32::MAX);
    let mut before = None;
    for _ in 0..TRIES {
        let start = ThreadTime::now();
        let observed = check();
        if start.elapsed() <= bound {
            return observed;
        }
        assert!(before.is_none_or(|before| before == observed), "the same text is read in two ways");
        before = Some(observed);
    }
    panic!("slower than {bound:?} in {TRIES} tries");
}
