use chrono::{Datelike, Days};
use proptest::prelude::*;

use super::*;

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
            prop_assert!(pair[0].span.end <= pair[1].span.start);
        }
        let _ = phone_number(&text);
        let holds = mentions.iter().any(|it| matches!(it.kind, MentionKind::PersonalIdentityNumber { .. }));
        prop_assert!(!holds || contains_identity_number(&text, today()));
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
