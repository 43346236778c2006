//! What must not change what is found: words around it that say nothing, and how its letters are encoded.

use chrono::NaiveDate;
use icu_normalizer::DecomposingNormalizerBorrowed;
use klartecken_text::{About, Mention, NamedPerson, Observed, Parts, Span, Statement, Style, Voice, observe};
use proptest::prelude::*;

/// Sentences in which something is found, and some in which nothing is.
const SENTENCES: [&str; 36] = [
    "Anna Berg har adhd.",
    "Grattis Elis Lundqvist i klass 4B!",
    "Min mamma är sjukskriven sedan i våras.",
    "Hennes son har fått boendestöd.",
    "Hon misstänks för stöld.",
    "En 43-årig man med demens har försvunnit.",
    "Brukaren i lägenhet 12 har fallit igen.",
    "Du har fått avslag på din ansökan om försörjningsstöd.",
    "Jag har autism och går i årskurs 5.",
    "Rektor Åsa Ek svarar på frågor.",
    "Kommunalrådet Per Ödman (S) var sjuk i går.",
    "Ring Maja på 070-174 06 05.",
    "Personnumret är 131122-2382.",
    "Swisha Ali på 070-174 06 05, tack.",
    "Mejla asa.ek@example.se eller kom förbi.",
    "Familjen bor på Storgatan 12 B.",
    "Bilen har nummer MHK 482.",
    "Portkoden är 4471.",
    "Ärendet har diarienummer SN 2026/123.",
    "Han sitter i fängelse för misshandel.",
    "Vår elev Wilma är utredd för dyslexi.",
    "Ove Öst lever under skyddad identitet.",
    "Larmet är avstängt i veckan.",
    "Vi föreläser om demens på onsdag.",
    "Boken handlar om en kvinna med cancer.",
    "Åsa, Älva och Örjan var där!",
    "MAJA EK ÄR SJUK.",
    "hej anna berg, tack för allt",
    "#ÅsaEk #höstlov",
    "Vi ses på torget klockan 18.00.",
    "Biblioteket öppnar tidigare än vanligt.",
    "Det blir fika, pyssel och sång.",
    "Hur lång är kön till förskolan?",
    "Ta med kläder efter väder!",
    "Nästa vecka målar vi om i hallen.",
    "Årets lussefirande är inställt 😢",
];
/// Four sentences about nobody: no pronoun points further back.
const NOTHING: &str =
    "\n\nMötet är på torget.\n\nDet blir fika. Det blir också sång.\n\nTa med kläder efter väder.\n\n";

/// One to five sentences, on one line or more.
fn text() -> impl Strategy<Value = String> {
    let joined = (prop::sample::select(SENTENCES.to_vec()), prop::sample::select(vec![" ", "\n", "\n\n"]));
    prop::collection::vec(joined, 1..6)
        .prop_map(|parts| parts.into_iter().flat_map(|(text, end)| [text, end]).collect())
}

fn voice() -> impl Strategy<Value = Voice> {
    prop::sample::select(vec![Voice::Post, Voice::Reply, Voice::Comment])
}

fn read(text: &str, voice: Voice) -> Observed {
    observe(text, NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date that exists"), voice)
}

/// What was found with each place moved as `to` says, apart from what depends on where the text begins.
fn moved(observed: Observed, to: impl Fn(usize) -> usize) -> Observed {
    let span = |span: Span| Span { start: to(span.start), end: to(span.end) };
    let about = |it: Option<About>| it.map(|it| About { span: span(it.span), ..it });
    Observed {
        mentions: (observed.mentions.into_iter())
            .map(|it| Mention {
                span: span(it.span),
                sentence: span(it.sentence),
                about: about(it.about),
                ..it
            })
            .collect(),
        people: (observed.people.into_iter())
            .map(|it| NamedPerson { span: span(it.span), greeted: false, ..it })
            .collect(),
        statements: (observed.statements.into_iter())
            .map(|it| Statement { span: span(it.span), about: about(it.about), ..it })
            .collect(),
        voice: observed.voice,
        // How it is written, it is as a whole: a line before changes it.
        style: Style::default(),
        // Tested where they are made.
        parts: Parts::default(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_line_before_moves_everything_and_changes_nothing(text in text(), voice in voice()) {
        let before = "Hej. \n\n";
        let alone = read(&text, voice);
        let after = read(&format!("{before}{text}"), voice);
        // Whoever is greeted by the first word is heard in the voice.
        prop_assume!(alone.voice == after.voice);
        prop_assert_eq!(moved(after, |at| at), moved(alone, |at| at + before.len()), "{:?}", text);
    }

    #[test]
    fn letters_and_marks_apart_are_read_as_one(text in text(), voice in voice()) {
        let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(&text).into_owned();
        let to = |at: usize| DecomposingNormalizerBorrowed::new_nfd().normalize(&text[..at]).len();
        prop_assert_eq!(moved(read(&apart, voice), |at| at), moved(read(&text, voice), to), "{:?}", text);
    }

    /// Promised for a voice that is told and not heard: that one is the whole text's.
    #[test]
    fn texts_with_nothing_between_them_are_read_as_two(
        first in text(), second in text(), voice in prop::sample::select(vec![Voice::Reply, Voice::Comment])
    ) {
        let both = format!("{first}{NOTHING}{second}");
        let mut expected = moved(read(&first, voice), |at| at);
        let second = moved(read(&second, voice), |at| at + first.len() + NOTHING.len());
        expected.mentions.extend(second.mentions);
        expected.people.extend(second.people);
        expected.statements.extend(second.statements);
        prop_assert_eq!(moved(read(&both, voice), |at| at), expected, "{:?}", both);
    }
}
