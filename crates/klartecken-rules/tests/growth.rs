//! The time that all rules take together grows no faster than the text, however much is found in it.

use std::{hint::black_box, time::Duration};

use cpu_time::ThreadTime;
use klartecken_post::{Kind, Post};
use klartecken_rules::{Draft, Policy, check};

/// A sentence with something that a rule looks at; `{}` is a digit that makes each one another.
const FOUND: [&str; 10] = [
    "Bilen MHK 48{} stod där. ",
    "Betala till IBAN SE45 5000 0000 0583 9825 7466 nu. ",
    "Ring Maja på 070-174 06 0{} i dag. ",
    "Skriv till maja{}@example.se nu. ",
    "Maja Ek bor på Björkvägen {}, lgh 1203. ",
    "Stugan ligger på 58.0773{}, 13.0231. ",
    "Ditt ärende IFO 44{}-2026 är avgjort. ",
    "Portkod 447{} gäller. ",
    "Elis Ek har fått diagnosen adhd, {} år. ",
    "Passnummer 9123456{} är hans. ",
];

/// What rules on wording look at and tell of once, however often it stands there.
const TOLD_ONCE: [&str; 6] = [
    "Köp nu {} biljett. Halva priset hos Bo AB. ",
    "Jag sa ”Hej du glada fan av {} läsk, hej du där” och gick. ",
    "Moderaterna fick 2{} procent fler av alla röster. ",
    "Läs mer på https://a{}.example/?aff=1 eller www.herrljunga.se.example ",
    "#Rösta{}PåOss @folkomröstning-kommunval ",
    "på vår på vår webb på {}% % %\n\n",
];

fn policy() -> Policy {
    let pack = klartecken_pack::built_in("herrljunga").expect("a pack that reads");
    Policy::bind(&pack).expect("a pack that binds")
}

/// `sentence` again and again, in about so many bytes.
fn text(sentence: &str, size: usize) -> String {
    let sentences = (0..=9).cycle().map(|digit| sentence.replace("{}", &digit.to_string()));
    sentences.take(size / sentence.len()).collect()
}

/// What the thread itself has taken to check `text`, and how many findings there are.
fn duration(policy: &Policy, text: String, kind: Kind) -> (Duration, usize) {
    let draft = Draft { post: Post { text, kind, ..Post::default() }, ..Draft::default() };
    let today = "2026-11-23".parse().expect("a date that exists");
    let start = ThreadTime::now();
    let checked = black_box(check(&draft, policy, today));
    (start.elapsed(), checked.findings.len())
}

/// Eight times the text may take twelve times as long; a loop in a loop would take 64.
#[test]
fn the_time_grows_with_the_text() {
    let policy = policy();
    for sentence in FOUND {
        for kind in Kind::ALL {
            let growth = || {
                let [short, long] = [3_000, 24_000].map(|size| duration(&policy, text(sentence, size), kind));
                assert!(long.1 > 100, "{sentence}: nothing is found");
                long.0.as_secs_f64() / short.0.as_secs_f64()
            };
            // A second and a third try are for a machine that has other things to do.
            assert!((0..3).any(|_| growth() <= 12.0), "{sentence} {kind:?}");
        }
    }
}

#[test]
fn the_time_of_what_is_told_once_grows_with_the_text_too() {
    let lines = "format = 1\nid = \"prov\"\nversion = \"1\"\nextends = \"herrljunga\"\n\
        own-site-link.use = \"required\"\nsignature.use = \"forbidden\"\n\
        hashtags = { use = \"approved\", approved = [\"#a\"] }\n\
        [rules]\nhashtag-unapproved = { level = \"ask\", section = \"Prov\" }\n\
        own-site-link-missing = { level = \"ask\", section = \"Prov\" }\n\
        signed-with-name = { level = \"ask\", section = \"Prov\" }\n";
    let pack = klartecken_pack::read(lines).expect("a pack that reads").pack;
    let policy = Policy::bind(&pack).expect("a pack that binds");
    for sentence in TOLD_ONCE {
        let growth = || {
            let [short, long] =
                [3_000, 24_000].map(|size| duration(&policy, text(sentence, size), Kind::Post));
            assert!(long.1 > 0, "{sentence}: nothing is found");
            long.0.as_secs_f64() / short.0.as_secs_f64()
        };
        assert!((0..3).any(|_| growth() <= 12.0), "{sentence}");
    }
}
