//! Texts that nobody writes: each is read without a fault, and in a time that grows no faster than the text.

mod texts;

use std::{hint::black_box, time::Duration};

use chrono::NaiveDate;
use cpu_time::ThreadTime;
use klartecken_text::{Observed, Span, Voice, observe};
use texts::ALL;

const VOICES: [Voice; 3] = [Voice::Post, Voice::Reply, Voice::Comment];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date that exists")
}

/// Every place that is handed out.
fn places(observed: &Observed) -> Vec<Span> {
    let Observed { mentions, people, statements, style, .. } = observed;
    let mentions =
        mentions.iter().flat_map(|it| [Some(it.span), Some(it.sentence), it.about.map(|it| it.span)]);
    let people = people.iter().map(|it| Some(it.span));
    let statements = statements.iter().flat_map(|it| [Some(it.span), it.about.map(|it| it.span)]);
    let firsts = [style.capitals, style.marks, style.emoji, style.sign_letters, style.click_here];
    let rows = style.links.iter().chain(&style.hashtags).copied();
    let rows = rows.chain(style.readability.long_sentences.iter().map(|(span, _)| *span)).map(Some);
    let style = rows.chain(firsts).chain([style.reader_spoken_of]);
    mentions.chain(people).chain(statements).chain(style).flatten().collect()
}

#[track_caller]
fn is_borne(name: &str, text: &str, voice: Voice) {
    let observed = observe(text, today(), voice);
    for span in places(&observed) {
        let found = text.get(span.start..span.end);
        assert!(found.is_some_and(|found| !found.is_empty()), "{name}, {voice:?}: {span:?}");
    }
    assert!(observed.mentions.is_sorted_by_key(|it| it.span.start), "{name}, {voice:?}");
    assert!(observed.people.is_sorted_by_key(|it| it.span.start), "{name}, {voice:?}");
    assert!(observed.statements.is_sorted_by_key(|it| it.span), "{name}, {voice:?}");
}

#[test]
fn every_text_is_borne_in_every_voice() {
    for (name, make) in ALL {
        for size in [0, 1, 2, 3, 50, 1_000] {
            for voice in VOICES {
                is_borne(name, &make(size), voice);
            }
        }
    }
}

#[test]
fn a_megabyte_is_borne() {
    is_borne("one letter", &"a".repeat(1_000_000), Voice::Post);
    is_borne("marks on one letter", &format!("a{}", "\u{301}".repeat(100_000)), Voice::Post);
    is_borne("line breaks", &"\n".repeat(100_000), Voice::Post);
}

/// Where the time grows faster than the text: each of these is a fault to mend, and then to be struck out here.
const TOO_SLOW: [&str; 0] = [];

/// Eight times the text may take twelve times as long; a loop in a loop would take 64.
#[test]
fn the_time_grows_with_the_text() {
    let is_known = |name: &str| TOO_SLOW.contains(&name);
    let mut slow = Vec::new();
    for (name, make) in ALL.into_iter().filter(|(name, _)| !is_known(name)) {
        // Longer than what is looked at around one place, or the short text would be let off lightly.
        let (short, long) = (make(3_000), make(24_000));
        for voice in VOICES {
            // More than one try is for a machine that has other things to do; a loop in a loop fails them all.
            let mut tries = (0..6).map(|_| growth(&short, &long, voice));
            if tries.all(|growth| growth > 12.0) {
                slow.push((name, voice, growth(&short, &long, voice)));
            }
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}

/// How many times longer the one text takes than the other.
fn growth(short: &str, long: &str, voice: Voice) -> f64 {
    let [short, long] = [short, long].map(|text| duration(text, voice).as_secs_f64());
    long / short
}

/// Only what the thread has had of the processor: what else goes on in the machine counts for little.
fn duration(text: &str, voice: Voice) -> Duration {
    let start = ThreadTime::now();
    black_box(observe(text, today(), voice));
    start.elapsed()
}

/// `cargo xtask bench` runs this in a release build.
#[test]
#[ignore = "it measures, and asserts nothing"]
fn table() {
    println!(
        "| Text of 100,000 characters, in the slowest voice | Time | Against 25,000 |\n| --- | --- | --- |"
    );
    for (name, make) in ALL {
        let [short, long] = [25_000, 100_000].map(|size| slowest(&make(size)).as_secs_f64());
        println!("| {name} | {:.1} ms | {:.1} times |", long * 1e3, long / short);
    }
}

/// The time of the slowest voice, the least of three tries each.
fn slowest(text: &str) -> Duration {
    let least = |voice| (0..3).map(|_| duration(text, voice)).min();
    VOICES.into_iter().filter_map(least).max().unwrap_or_default()
}
