//! Floors under what is measured on the texts in `tests/quality`; `cargo xtask quality` publishes the figures.
//!
//! `KLARTECKEN_LIST=1 cargo test -p tests --test quality -- --nocapture` prints every error with its text,
//! never of the file that detectors are not tuned against.

use tests::measure::{FIXTURES, Fixture, Gold, Group, Hit, Kind, Score, errors, hits, score, unmapped};

/// What may not get worse on one file, in percent.
struct Floor {
    fixture: &'static str,
    /// Posts that may not be published and are stopped, at least.
    block: f64,
    /// Clean posts that are stopped, at most.
    clean_stopped: f64,
    /// Clean posts that are stopped or asked about because of their text, at most.
    clean_disturbed: f64,
    /// Posts that break secrecy and are stopped for it, at least.
    secrecy: f64,
    /// Required marks of a type that are found, at least.
    kinds: &'static [(Kind, f64)],
}

/// A floor is the figure of the day, rounded down to whole percent (a ceiling: rounded up).
/// It is moved when a figure has got better, by whoever made it better, and never the other way: a change that makes a
/// figure worse is mended, not its floor. New texts get new floors.
const FLOORS: [Floor; 6] = [
    Floor {
        fixture: "posts",
        block: 98.0,
        clean_stopped: 0.0,
        clean_disturbed: 2.0,
        secrecy: 95.0,
        kinds: &[
            (Kind::Personnummer, 100.0),
            (Kind::Samordningsnummer, 100.0),
            (Kind::PhonePrivate, 100.0),
            (Kind::Iban, 100.0),
            (Kind::PaymentCard, 100.0),
            (Kind::RegPlate, 100.0),
            (Kind::ProtectedIdentity, 100.0),
            (Kind::Security, 100.0),
            (Kind::Health, 83.0),
            (Kind::Crime, 85.0),
        ],
    },
    Floor {
        fixture: "alike",
        block: 100.0,
        clean_stopped: 0.0,
        clean_disturbed: 8.0,
        secrecy: 95.0,
        kinds: &[(Kind::Health, 74.0), (Kind::Crime, 88.0), (Kind::Security, 87.0)],
    },
    Floor {
        fixture: "hard",
        block: 76.0,
        clean_stopped: 2.0,
        clean_disturbed: 10.0,
        secrecy: 71.0,
        kinds: &[],
    },
    Floor {
        fixture: "wider",
        block: 93.0,
        clean_stopped: 2.0,
        clean_disturbed: 13.0,
        secrecy: 90.0,
        kinds: &[],
    },
    Floor {
        fixture: "alike-unseen",
        block: 88.0,
        clean_stopped: 6.0,
        clean_disturbed: 19.0,
        secrecy: 78.0,
        kinds: &[],
    },
    Floor {
        fixture: "hard-unseen",
        block: 76.0,
        clean_stopped: 9.0,
        clean_disturbed: 17.0,
        secrecy: 73.0,
        kinds: &[],
    },
];

fn measured(fixture: &Fixture) -> (Vec<Gold>, Vec<Vec<Hit>>, Score) {
    let gold = fixture.read();
    let hits: Vec<Vec<Hit>> = gold.iter().map(hits).collect();
    let score = score(&gold, &hits);
    (gold, hits, score)
}

fn percent(share: Option<f64>) -> f64 {
    100.0 * share.unwrap_or(1.0)
}

/// What is worse than its floor, in words.
fn faults(floor: &Floor, score: &Score) -> Vec<String> {
    let clean = score.group(Group::Clean);
    let of_clean = |posts: usize| 100.0 * posts as f64 / clean.posts.max(1) as f64;
    let mut least = vec![
        ("posts to be stopped that are".to_owned(), percent(score.block.recall()), floor.block),
        (
            "posts that break secrecy that are stopped for it".to_owned(),
            percent(score.secrecy.recall()),
            floor.secrecy,
        ),
    ];
    least.extend(floor.kinds.iter().map(|(kind, floor)| {
        let tally = score.by_kind.get(kind).copied().unwrap_or_default();
        (format!("{} found", kind.as_str()), percent(tally.recall()), *floor)
    }));
    let most = [
        ("clean posts stopped", of_clean(clean.stopped), floor.clean_stopped),
        ("clean posts stopped or asked about", of_clean(clean.stopped + clean.asked), floor.clean_disturbed),
    ];
    let low = least.iter().filter(|(_, figure, floor)| figure < floor);
    let low = low.map(|(what, figure, floor)| format!("{what}: {figure:.1} %, at least {floor} %"));
    let high = most.iter().filter(|(_, figure, ceiling)| figure > ceiling);
    let high = high.map(|(what, figure, ceiling)| format!("{what}: {figure:.1} %, at most {ceiling} %"));
    low.chain(high).map(|fault| format!("{}: {fault}", floor.fixture)).collect()
}

#[test]
fn no_figure_is_below_its_floor() {
    let list = std::env::var_os("KLARTECKEN_LIST").is_some();
    let mut worse = Vec::new();
    for (fixture, floor) in FIXTURES.iter().zip(&FLOORS) {
        assert_eq!(fixture.name, floor.fixture);
        let (gold, hits, score) = measured(fixture);
        worse.extend(faults(floor, &score));
        if list && fixture.may_be_read {
            println!("\n== {}", fixture.name);
            let errors = gold.iter().zip(&hits).flat_map(|(gold, hits)| errors(gold, hits));
            errors.for_each(|error| println!("{error}"));
        }
    }
    assert!(worse.is_empty(), "\n{}", worse.join("\n"));
}

#[test]
fn every_rule_that_speaks_of_a_passage_is_measured() {
    for fixture in &FIXTURES {
        let unmapped = unmapped(&fixture.read());
        assert!(unmapped.is_empty(), "{unmapped:?}: give them a line in tests/measure/ours.rs");
    }
}

#[test]
fn the_marks_themselves_score_full_marks_and_silence_none() {
    for fixture in &FIXTURES {
        let gold = fixture.read();
        let perfect: Vec<Vec<Hit>> = gold.iter().map(as_hits).collect();
        let best = score(&gold, &perfect);
        assert!(best.by_kind.values().all(|tally| tally.found == tally.marks && tally.right == tally.hits));
        assert_eq!(best.group(Group::Clean).stopped, 0, "{}", fixture.name);
        assert!(best.mistaken.is_empty(), "{}", fixture.name);
        let worst = score(&gold, &vec![Vec::new(); gold.len()]);
        assert_eq!((worst.any.found, worst.block.true_positives), (0, 0), "{}", fixture.name);
        assert_eq!(worst.block.expected(), best.block.true_positives, "{}", fixture.name);
        assert_eq!(best.pii_block.recall(), Some(1.0), "{}", fixture.name);
    }
}

/// The marks of a text as findings.
fn as_hits(gold: &Gold) -> Vec<Hit> {
    let hit = |mark: &tests::measure::Mark| Hit {
        range: mark.range(),
        kinds: vec![mark.kind],
        severity: mark.severity,
        secrecy: false,
        source: "mark".to_owned(),
    };
    gold.spans.iter().map(hit).collect()
}
