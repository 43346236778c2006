//! How long an assessment takes: `cargo run --release -p klartecken-consent --example speed`.
#![allow(clippy::print_stdout, reason = "a figure for people")]

use std::{hint::black_box, time::Instant};

use chrono::{Days, NaiveDate};
use klartecken_consent::{Circumstances, Event, EventKind, Giver, Person, Terms, assess};

const ROUNDS: u32 = 100_000;

/// Twenty events about a child: itself and two guardians, asked, answering, taking back and answering again.
fn history(first: NaiveDate) -> Vec<Event> {
    let kinds = [EventKind::Requested, EventKind::Given, EventKind::Withdrawn, EventKind::Renewed];
    let givers = [(Giver::Own, ""), (Giver::Guardian, "V1"), (Giver::Guardian, "V2")];
    let event = |number: usize| {
        let (by, giver) = givers[number % givers.len()];
        Event {
            id: format!("E{number}"),
            at: None,
            person: "P1".to_owned(),
            kind: kinds[number / givers.len() % kinds.len()],
            by,
            giver: giver.to_owned(),
            on: Some(first + Days::new(number as u64)),
            refers_to: String::new(),
            terms: Terms { channels: vec!["facebook".to_owned(), "web".to_owned()], ..Terms::default() },
        }
    };
    (0..20).map(event).collect()
}

fn main() {
    let first = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap_or_default();
    let (events, at) = (history(first), Circumstances::new("facebook", first + Days::new(60)));
    let events: Vec<&Event> = events.iter().collect();
    let person = Person { birth_date: NaiveDate::from_ymd_opt(2016, 5, 5), ..Person::new("P1") };
    let start = Instant::now();
    for _ in 0..ROUNDS {
        black_box(assess(black_box(&person), black_box(&events), black_box(&at)));
    }
    let each = start.elapsed() / ROUNDS;
    println!(
        "{each:?} for an assessment of {} events: {:?}",
        events.len(),
        assess(&person, &events, &at).code
    );
}
