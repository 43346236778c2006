//! What holds for any text.

use proptest::prelude::*;

use super::*;
use crate::Reading;

/// Pieces of names and of what stands around them.
const KNOWN: [&str; 25] = [
    "Anna",
    "BERG",
    "lena",
    "von ",
    "Al-",
    "-",
    "'",
    "K. ",
    " ",
    "\n",
    ", ",
    " och ",
    "#AnnaBerg",
    "@anna",
    "gata",
    " AB",
    "mvh ",
    "Rektor ",
    "& Söner",
    "1:12",
    "! ",
    "😊",
    "İ",
    "ŉ",
    "s",
];

/// Those and others.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&KNOWN[..]).prop_map(str::to_owned),
        "[A-ZÅÄÖa-zåäö]{1,6} ",
        any::<char>().prop_map(String::from)
    ]
}

proptest! {
    #[test]
    fn names_are_in_order_and_each_in_one_sentence(pieces in prop::collection::vec(piece(), 0..60)) {
        let words = Words::new(&Reading::new(&pieces.concat()));
        let mut last = 0;
        for name in find(&words) {
            prop_assert!(last <= name.words.start && name.words.start < name.words.end);
            prop_assert!(words.sentences.iter().any(|s| s.start <= name.words.start && name.words.end <= s.end));
            last = name.words.end;
        }
    }

    #[test]
    fn nothing_panics(text in any::<String>()) {
        find(&Words::new(&Reading::new(&text)));
    }
}

/// What the model sees may reach into what the lists have found.
#[test]
fn names_that_meet_share_no_word() {
    let names = find(&Words::new(&Reading::new("ZÅwS Rektor Ac ö ")));
    assert!(names.windows(2).all(|pair| pair[0].words.end <= pair[1].words.start));
}
