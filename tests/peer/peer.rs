//! How quick the text checker is beside harper-core, a checker of English in Rust, as a Markdown table.
//!
//! The arguments are files of posts in Swedish, as JSON Lines.

use std::{
    env, fs,
    hint::black_box,
    time::{Duration, Instant},
};

use chrono::NaiveDate;
use harper_core::{
    Dialect, Document,
    linting::{LintGroup, Linter},
    parsers::PlainEnglish,
    spell::FstDictionary,
};
use klartecken_text::{Voice, observe};

/// Parts of invented sentences: who, what, and how it goes on; blank lines stand between the three.
const ENGLISH: &str = include_str!("english.txt");
/// Characters of a post, and of a hundred.
const SIZES: [usize; 2] = [543, 54_300];
/// How many different posts are read.
const POSTS: usize = 60;
/// How many times the long text is read.
const TIMES: usize = 3;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let files: Vec<String> = env::args().skip(1).map(fs::read_to_string).collect::<Result<_, _>>()?;
    let swedish = swedish(&files.concat())?;
    let english = english();
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).ok_or("no such date")?;
    let check = |text: &str| drop(black_box(observe(text, today, Voice::Post)));

    // The first text of each is so short that the time is that of what is loaded.
    let our_load = duration(|| check("Hej!"));
    let load = || LintGroup::new_curated(FstDictionary::curated(), Dialect::American);
    let mut linter = None;
    let their_load = duration(|| linter = Some(load()));
    let mut linter = linter.ok_or("nothing was loaded")?;
    let first = duration(|| lint(&mut linter, "Hi!"));

    println!("| | Characters | Klartecken, Swedish | harper-core 3, English | Ratio |");
    println!("| --- | --- | --- | --- | --- |");
    let (ours, theirs) = (posts(&swedish), posts(&english));
    let ours = median(ours.iter().map(|post| duration(|| check(post))));
    // Each text is new to it: what it has linted once it would remember.
    let theirs = median(theirs.iter().map(|post| duration(|| lint(&mut linter, post))));
    row("Check of a post", SIZES[0], ours, theirs);
    let (ours, theirs) = (cut(&swedish, SIZES[1]), cut(&english, SIZES[1]));
    let ours = median((0..TIMES).map(|_| duration(|| check(&ours))));
    let theirs = median((0..TIMES).map(|_| {
        let mut linter = load();
        duration(|| lint(&mut linter, &theirs))
    }));
    row("Check of a hundred posts in one", SIZES[1], ours, theirs);
    let theirs = their_load + first;
    let ratio = theirs.as_secs_f64() / our_load.as_secs_f64();
    println!("| Loading, and the first few letters | | {our_load:.1?} | {theirs:.1?} | {ratio:.1} |");
    println!(
        "\nMedians of {POSTS} different posts and of {TIMES} long texts, all in one native run. Not the same work: ours \
         looks for numbers, names and sensitive statements, harper-core parses (`Document::new`) and looks for faults \
         in spelling, grammar and style (`LintGroup::new_curated`)."
    );
    Ok(())
}

fn lint(linter: &mut LintGroup, text: &str) {
    let document = Document::new(text, &PlainEnglish, &FstDictionary::curated());
    black_box(linter.lint(&document));
}

fn row(what: &str, size: usize, ours: Duration, theirs: Duration) {
    let show = |time: Duration| {
        let of_a_character = time.as_nanos() / size as u128;
        format!("{:.0} µs, {of_a_character} ns a character", time.as_secs_f64() * 1e6)
    };
    let ratio = theirs.as_secs_f64() / ours.as_secs_f64();
    println!("| {what} | {size} | {} | {} | {ratio:.1} |", show(ours), show(theirs));
}

/// The posts, one after the other.
fn swedish(lines: &str) -> serde_json::Result<Vec<String>> {
    let text = |line| {
        Ok(serde_json::from_str::<serde_json::Value>(line)?["text"].as_str().unwrap_or_default().to_owned())
    };
    lines.lines().map(text).collect()
}

/// Paragraphs of four sentences each, no two sentences alike.
fn english() -> Vec<String> {
    let parts: Vec<Vec<&str>> = ENGLISH.split("\n\n").map(|part| part.lines().collect()).collect();
    let sentence = |number: usize| -> String {
        // The numbers of parts have no divisor in common, so every choice comes before one comes again.
        let chosen = parts.iter().map(|part| part[number % part.len()]);
        chosen.collect::<Vec<_>>().join(" ").replace(" ,", ",") + "."
    };
    let paragraph = |number: usize| (0..4).map(|at| sentence(4 * number + at)).collect::<Vec<_>>().join(" ");
    (0..200).map(paragraph).collect()
}

/// Texts of the shorter size, each beginning with another paragraph.
fn posts(paragraphs: &[String]) -> Vec<String> {
    let step = paragraphs.len() / POSTS;
    (0..POSTS).map(|at| cut(&paragraphs[at * step..], SIZES[0])).collect()
}

fn cut(paragraphs: &[String], size: usize) -> String {
    paragraphs.join("\n\n").chars().take(size).collect()
}

fn duration(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    times[times.len() / 2]
}
