//! The names in other texts, for `names/evaluate.py`.

use std::{env, fmt::Write as _, fs, time::Instant};

use super::*;
use crate::Reading;

/// Reads texts parted by U+001E from the file that `NAMES_TEXTS` names, and writes the spans found, in bytes, beside it.
#[test]
#[ignore = "needs texts; names/evaluate.py runs it"]
fn evaluate() {
    let path = env::var("NAMES_TEXTS").unwrap();
    let mut out = String::new();
    let texts = fs::read_to_string(&path).unwrap();
    let clock = Instant::now();
    let mut count = 0;
    for text in texts.split('\u{1e}') {
        let reading = Reading::new(text);
        let words = Words::new(&reading);
        count += words.all.len();
        for name in find(&words) {
            let (first, last) = (&words.all[name.words.start], &words.all[name.words.end - 1]);
            let span = reading.span(first.start, last.end);
            write!(out, "{} {} {:?};", span.start, span.end, name.certainty).unwrap();
        }
        out.push('\n');
    }
    eprintln!("{count} words in {:?}", clock.elapsed());
    fs::write(path + ".spans", out).unwrap();
}

/// Prints how long loading and reading take.
#[test]
#[ignore = "for measuring, in a release build"]
fn speed() {
    let clock = Instant::now();
    assert!(Lists::shipped().known("anna").given == 2 && Model::shipped().labels(&[], &[]).is_empty());
    println!("loading {:?}", clock.elapsed());
    let text = include_str!("../../../names/fixture-texts.txt").repeat(200);
    for unit in
        [&text, &"ANNA BERG OCH ".repeat(5_000), &"Anna Berg och ".repeat(5_000), &"!A-".repeat(20_000)]
    {
        let words = Words::new(&Reading::new(unit));
        let clock = Instant::now();
        let found = find(&words).len();
        println!(
            "{found} names in {} words, {:?} each",
            words.all.len(),
            clock.elapsed() / words.all.len() as u32
        );
    }
}

/// Prints the names of each line of the file that `NAMES_LINES` names.
#[test]
#[ignore = "for looking at single lines"]
fn lines() {
    for line in fs::read_to_string(env::var("NAMES_LINES").unwrap()).unwrap().lines() {
        println!("{line}\n        {}", names(line));
    }
}
