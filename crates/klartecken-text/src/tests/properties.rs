use chrono::{Datelike, Days};
use proptest::prelude::*;

use super::*;

/// Beginnings, ends and wholes of structured identifiers.
const STRUCTURED: [&str; 44] = [
    "SE45 5000 0000 0583 9825 7466",
    "4242 4242 4242 4242",
    "Swedbank ",
    "clearing 8327-9, ",
    "konto ",
    "903 111 222-0",
    "bg 5051-6822",
    "plusgiro ",
    "swish ",
    "070-174 06 05",
    "Storgatan 5",
    "Östra ",
    "gatan 12",
    " lgh 1203",
    " 2 tr",
    "c/o ",
    "987 31 Ljungåsa",
    "MHK 482",
    " bilen ",
    "Prästgården 3:14",
    "GA:12",
    "IFO 2026-01184",
    "dnr ",
    "mål ",
    "B 1234-26",
    "5000-K987654-26",
    "62.41873, 15.20954",
    "N 62° 25.124′ ",
    "SWEREF 6912345, 512345",
    "9FFW+2X",
    "https://www.hitta.se/kartan!~62.41873,15.20954",
    "///a.b.c",
    "192.168.4.20",
    "fe80::1a2b",
    "portkod ",
    "4471#",
    "koden till grinden: ",
    "lösenord: ",
    "Vinter2026!b",
    "inlogg KC / ",
    "passnr ",
    "AA1234567",
    "SE2321000016-A1",
    "\n\n",
];

/// Pieces that look like what is sought, put together at random.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,13}",
        "[-+./:,()@ \n]{1,3}",
        "[a-zåäöÅÄÖ]{1,8}",
        Just("131122-2382".to_owned()),
        Just("+46".to_owned()),
        Just("(at)".to_owned()),
        Just(" at ".to_owned()),
        Just("OCR ".to_owned()),
        Just("tel".to_owned()),
        Just("0 7 0 - 1 7 4".to_owned()),
        Just(" punkt ".to_owned()),
        Just("personnummer ".to_owned()),
        Just(" fyra sista ".to_owned()),
        Just("\u{200b}\u{301}".to_owned()),
        prop::sample::select(STRUCTURED.to_vec()).prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), prop::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat())]
}

/// A valid number: the eight digits of its date, and its last four.
fn number() -> impl Strategy<Value = (String, String)> {
    (0_u64..36_000, 1_u16..1000, any::<bool>()).prop_map(|(age, serial, coordination)| {
        let date = today() - Days::new(age);
        let day = date.day() + if coordination { 60 } else { 0 };
        let date = format!("{:04}{:02}{day:02}", date.year(), date.month());
        let nine = format!("{}{serial:03}", &date[2..]);
        let weighed = nine.bytes().enumerate().map(|(place, byte)| {
            let digit = u32::from(byte - b'0') * (2 - place as u32 % 2);
            digit / 10 + digit % 10
        });
        let check = (10 - weighed.sum::<u32>() % 10) % 10;
        (date, format!("{serial:03}{check}"))
    })
}

/// A text of structured identifiers and words, with nothing in it that contacts are disguised with.
fn structured() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(STRUCTURED.to_vec()).prop_map(str::to_owned),
        "[a-zåäöÅÄÖ]{1,8}",
        "[0-9]{1,5}",
        prop::sample::select(vec![" ", ". ", ", ", ": ", "\n", "!", "("]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// What is seen in `text` apart from contacts and numbers of people.
fn seen(text: &str) -> Vec<(usize, usize, MentionKind)> {
    let mentions = observe(text, today()).into_iter().filter(|mention| !is_contact(&mention.kind));
    mentions.map(|mention| (mention.span.start, mention.span.end, mention.kind)).collect()
}

fn words() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "Hej Åsa ",
        "(",
        "Barnet heter Älva, ",
        "Klass 4 B:\n",
        "",
        "– ",
        "eleven ",
        "kl. ",
    ])
    .prop_map(str::to_owned)
}

fn finds(text: &str, number: &str) -> bool {
    observe(text, today()).iter().any(|mention| {
        mention.span.of(text) == number && matches!(mention.kind, MentionKind::PersonalIdentityNumber { .. })
    })
}

proptest! {
    #[test]
    fn never_panics_and_is_in_order(text in text()) {
        let mentions = observe(&text, today());
        for mention in &mentions {
            prop_assert!(!mention.span.of(&text).is_empty());
        }
        for pair in mentions.windows(2) {
            let (first, second) = (&pair[0], &pair[1]);
            prop_assert!(first.span.start <= second.span.start);
            let is_inside = second.span.end <= first.span.end && !is_contact(&first.kind) && is_contact(&second.kind);
            prop_assert!(first.span.end <= second.span.start || is_inside, "{pair:?}");
        }
        let _ = phone_number(&text);
        let holds = mentions.iter().any(|it| matches!(it.kind, MentionKind::PersonalIdentityNumber { .. }));
        prop_assert!(!holds || contains_identity_number(&text, today()));
    }

    /// Contacts may be announced from the line above, so this is promised for the rest only.
    #[test]
    fn a_blank_line_parts_what_stands_around_it(first in structured(), second in structured()) {
        let both = format!("{first}\n\n{second}");
        let shift = first.len() + 2;
        let mut expected = seen(&first);
        expected.extend(seen(&second).into_iter().map(|(start, end, kind)| (start + shift, end + shift, kind)));
        prop_assert_eq!(seen(&both), expected, "{:?}", both);
    }

    #[test]
    fn finds_every_number_however_written((date, four) in number(), before in words(), label in any::<bool>()) {
        let (year, month, day) = (&date[..4], &date[4..6], &date[6..]);
        let short = &date[2..];
        let before = if label { format!("{before}personnummer ") } else { before };
        for number in [
            format!("{date}{four}"), format!("{date}-{four}"), format!("{short}{four}"), format!("{short}-{four}"),
            format!("{short}–{four}"), format!("{short} - {four}"), format!("{short}.{four}"),
            format!("{short}/{four}"), format!("{year}-{month}-{day}-{four}"), format!("{year}.{month}.{day}-{four}"),
            format!("{year}/{month}/{day}-{four}"), format!("{short}, de fyra sista är {four}"),
            format!("{short}-{four}").replace('-', "\u{ad}-\u{200b}"), format!("{short}-\n{four}"),
        ] {
            for after in ["", ".", ", och", ")", "\n", " är här"] {
                let text = format!("{before}{number}{after}");
                prop_assert!(finds(&text, &number), "{text:?}");
            }
        }
    }

    /// A time of day behind a space is let pass, so that form is promised with a label only.
    #[test]
    fn finds_every_labelled_number_with_a_space((date, four) in number()) {
        let iso = format!("{}-{}-{} {four}", &date[..4], &date[4..6], &date[6..]);
        let short = &date[2..];
        for number in [
            iso, format!("{date} {four}"), format!("{short}\u{a0}{four}"), format!("{short} ({four})"),
            format!("{short}, {four}"),
        ] {
            let text = format!("Personnr: {number}");
            prop_assert!(finds(&text, &number), "{text:?}");
        }
    }

    #[test]
    fn what_cannot_be_seen_changes_nothing(pieces in prop::collection::vec(piece(), 0..20), every in 1_usize..4) {
        let text = pieces.concat().replace(|char: char| !char.is_ascii() && !char.is_alphabetic(), "");
        let mut hidden = String::new();
        for (place, char) in text.chars().enumerate() {
            hidden.push(match char { ' ' => '\u{a0}', '-' => '\u{2013}', char => char });
            if place % every == 0 {
                hidden.push('\u{200b}');
            }
        }
        let kinds = |text: &str| observe(text, today()).into_iter().map(|it| it.kind).collect::<Vec<_>>();
        prop_assert_eq!(kinds(&text), kinds(&hidden));
    }
}
