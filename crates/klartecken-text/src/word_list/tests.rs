use std::{hint::black_box, time::Duration};

use cpu_time::ThreadTime;
use icu_normalizer::DecomposingNormalizerBorrowed;
use proptest::prelude::*;

use super::*;

/// What is found of `patterns` in `text`, as `text=pattern`.
fn found(patterns: &[&str], text: &str) -> Vec<String> {
    let hits = WordList::new(patterns.iter().copied()).find(&Parts::read(text));
    hits.iter().map(|hit| format!("{}={}", hit.span.of(text), patterns[hit.entry])).collect()
}

#[test]
fn an_entry_is_found_in_the_forms_that_it_says() {
    for (pattern, finds, misses) in [
        ("parti", vec!["parti", "PARTI", "ett Parti!"], vec!["partiet", "parti3", "kalasparti", "partier"]),
        (
            "parti+",
            vec!["parti", "partiet", "partiernas", "partis", "parti:s", "ungdoms-partiet"],
            vec!["partimöte", "partisk", "ungdomspartiet"],
        ),
        ("val+", vec!["valen", "valets"], vec!["valla", "valaffisch", "kval"]),
        ("program+", vec!["programmet", "programmens"], vec!["programm", "programmera"]),
        ("erbjudande+", vec!["erbjudandet", "erbjudanden", "erbjudandena"], vec!["erbjudandevecka"]),
        ("kampanj+", vec!["kampanjerna", "kampanjen"], vec!["kampanja3", "kampanjkod"]),
        ("parti*", vec!["partimöte", "partiet", "parti"], vec!["kalasparti"]),
        ("*parti", vec!["ungdomsparti", "parti"], vec!["ungdomspartiet", "partimöte"]),
        ("*parti+", vec!["ungdomspartiets", "ungdomsparti", "partiet"], vec!["ungdomspartiledare"]),
        ("rösta på", vec!["Rösta på oss", "rösta-på"], vec!["rösta. På", "rösta\npå", "rösta, på", "rösta"]),
        (
            "*val i kommun+",
            vec!["omval i kommunen", "val i kommunerna"],
            vec!["omval i staden", "omvalet i kommun"],
        ),
        ("köp nu*", vec!["köp nu", "köp nuförtiden"], vec!["köp", "köpa nu"]),
        ("åka", vec!["ÅKA", "a\u{30a}ka"], vec!["aka"]),
        ("kafé+", vec!["kafé", "kafe\u{301}et", "KAFÉER"], vec!["kaféägare"]),
        ("o'brien", vec!["O’Brien", "o'brien", "O Brien"], vec!["obrien"]),
        ("e-post", vec!["e-post", "E–post", "e post"], vec!["epost", "e.post"]),
        ("årets lärare", vec!["#ÅretsLärare", "årets\u{a0}lärare"], vec!["#åretslärare", "#Årets #Lärare"]),
        ("åretslärare", vec!["#ÅretsLärare", "#åretslärare"], vec!["årets lärare"]),
        ("#köpnu", vec!["#köpnu", "#KöpNu"], vec!["köpnu", "#köp"]),
        ("sd+", vec!["SD:s", "#SDVinner", "SD-are", "@sd_herrljunga"], vec!["sdr", "https://sd.se", "wsd"]),
    ] {
        for text in finds {
            assert_eq!(found(&[pattern], text).len(), 1, "{pattern} in {text}");
        }
        for text in misses {
            assert!(found(&[pattern], text).is_empty(), "{pattern} in {text}");
        }
    }
}

#[test]
fn every_entry_is_found_where_it_stands() {
    let patterns = ["rösta", "rösta på", "*loppis", "på+", "rösta på oss"];
    assert_eq!(
        found(&patterns, "Nu: rösta på oss, #StorLoppis!"),
        [
            "rösta=rösta",
            "rösta på=rösta på",
            "rösta på oss=rösta på oss",
            "på=på+",
            "#StorLoppis=*loppis",
            "Loppis=*loppis"
        ]
    );
    assert!(found(&[], "rösta").is_empty() && WordList::new([]).is_empty());
}

/// 5,000 entries may take twice the time of 50; the words of a list beyond those of another.
#[test]
fn the_time_does_not_grow_with_the_list() {
    let forms = ["", "+", "*"];
    let pattern = |at: usize| {
        let open = if at % 4 == 3 { "*" } else { "" };
        let second = if at % 5 == 4 { " och rösta" } else { "" };
        // Letters that make each entry another.
        let letters: String =
            (0..4).map(|place| char::from(b'a' + (at / 26_usize.pow(place) % 26) as u8)).collect();
        format!("{open}ord{letters}ning{second}{}", forms[at % 3])
    };
    let list = |count| {
        let patterns: Vec<String> = (0..count).map(pattern).collect();
        WordList::new(patterns.iter().map(String::as_str))
    };
    let text = "Välkommen till ordbaaaningen och rösta om ordningen, ordcaaaningarna och höstens marknad. ";
    let parts = Parts::read(&text.repeat(300));
    let time = |list: &WordList| {
        let start = ThreadTime::now();
        assert!(black_box(list.find(&parts)).len() >= 600);
        start.elapsed()
    };
    let [few, many] = [50, 5_000].map(list);
    let ratio = || {
        // The least of some is the one that nothing else took part in.
        let least = |list: &WordList| (0..5).map(|_| time(list)).min().unwrap_or(Duration::ZERO);
        least(&many).as_secs_f64() / least(&few).as_secs_f64()
    };
    assert!((0..3).any(|_| ratio() <= 2.0));
}

/// Words, joins and endings of which texts are made.
fn piece() -> impl Strategy<Value = String> {
    let words = ["åka", "Ärlig", "ÖL", "idé", "parti", "partiet", "#ÅretsIdé", "rösta", "på", "@Öl_idé"];
    let signs = [" ", "-", "’", "'", ".", "\n", ", ", "\u{ad}", "\u{200b}", "🎉", "#", "  "];
    prop_oneof![
        prop::sample::select(words.to_vec()).prop_map(str::to_owned),
        prop::sample::select(signs.to_vec()).prop_map(str::to_owned),
        ".{0,3}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..20).prop_map(|pieces| pieces.concat())
}

const PATTERNS: [&str; 9] =
    ["åka", "*lig", "öl", "idé+", "parti+", "rösta på", "*parti på*", "årets*", "#åretsidé"];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hits_stand_on_boundaries_and_in_order(text in text()) {
        let hits = WordList::new(PATTERNS).find(&Parts::read(&text));
        prop_assert!(hits.is_sorted());
        for hit in &hits {
            let span = hit.span.start..hit.span.end;
            prop_assert!(!span.is_empty() && text.get(span).is_some(), "{text:?} {hit:?}");
        }
    }

    #[test]
    fn letters_and_marks_apart_make_no_difference(text in text()) {
        let nfd = DecomposingNormalizerBorrowed::new_nfd();
        // Of what reads as Swedish: other scripts' letters may fall apart in other ways.
        prop_assume!(!text.chars().any(|char| ('\u{100}'..='\u{2000}').contains(&char)));
        let list = WordList::new(PATTERNS);
        let entries = |text: &str| -> Vec<usize> {
            list.find(&Parts::read(text)).iter().map(|hit| hit.entry).collect()
        };
        prop_assert_eq!(entries(&text), entries(&nfd.normalize(&text)), "{:?}", text);
    }

    #[test]
    fn case_makes_no_difference(words in prop::collection::vec(prop::sample::select(vec!["åka", "ärlig", "öl", "idé", "parti", "rösta", "på"]), 0..9)) {
        let text = words.join(" ");
        let list = WordList::new(PATTERNS);
        prop_assert_eq!(list.find(&Parts::read(&text)), list.find(&Parts::read(&text.to_uppercase())));
    }
}
