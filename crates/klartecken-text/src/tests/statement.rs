//! What is said of whom: `text ⇒ topic manner who | …`, and nothing else. Which words say it is the lexicon's business.

use crate::{Voice, observe};

fn says(voice: Voice, table: &str) {
    for row in table.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let (text, expected) = row.split_once(" ⇒").unwrap();
        let statements = observe(text, super::today(), voice).statements;
        let mut seen: Vec<String> = statements
            .iter()
            .map(|it| {
                let who = it.about.map_or("nobody".to_owned(), |about| format!("{:?}", about.who));
                format!("{:?} {:?} {who}", it.topic, it.manner)
            })
            .collect();
        seen.dedup();
        assert_eq!(seen.join(" | "), expected.trim(), "{voice:?}: {text}");
        for statement in statements {
            assert!(!statement.span.of(text).is_empty(), "{text}");
        }
    }
}

#[test]
fn a_post_tells_of_somebody() {
    says(
        Voice::Post,
        "Maja Exempelsson har diabetes. ⇒ Health Plain Named
        Vår nya kollega Maja Exempelsson lever med sin fru och är muslim. ⇒ Special Plain Named
        Polisen har anhållit en 43-årig man misstänkt för mordbrand. ⇒ Crime Plain Described
        Välkommen Maja! Hon har skyddade personuppgifter. ⇒ ProtectedIdentity Plain Pronoun
        Maja Exempelsson i 3B vann teckningstävlingen. ⇒ Pupil Placed Named
        Maja Exempelsson berättar själv om sin cancer i avsnittet. ⇒ Health Told Named
        Kommunalrådet Maja Exempelsson är sjukskriven. ⇒ Health Plain Named",
    );
}

#[test]
fn a_post_speaks_in_general() {
    says(
        Voice::Post,
        "Föreläsning om demens på biblioteket. ⇒
        Hemtjänsten söker personal. ⇒
        Har ditt barn skyddade personuppgifter? Ring skolan. ⇒
        Sjukfrånvaron i kommunen var 6,8 procent. ⇒
        Rektor Maja Exempelsson berättar om elevhälsan. ⇒
        Maja Exempelsson läser ur romanen om en man som sitter i fängelse. ⇒
        År 1823 dömdes pigan Maja Exempelsson för stöld. ⇒",
    );
}

#[test]
fn an_answer_tells_of_whoever_is_answered() {
    says(
        Voice::Reply,
        "Hej Maja! Din ansökan om försörjningsstöd är beviljad. ⇒ SocialServices Plain Addressee
        Hej! Vi kan inte svara om enskilda ärenden här. ⇒
        Hej! Du kan ansöka om försörjningsstöd på webben. ⇒
        Vi har dolt din kommentar eftersom den pekade ut en man som misstänkt för brott. ⇒",
    );
}

#[test]
fn a_comment_tells_of_the_visitor_and_theirs() {
    says(
        Voice::Comment,
        "Min mamma har demens och ingen kom! ⇒ Health Plain Relative
        När öppnar badet? ⇒",
    );
}

#[test]
fn some_leaks_need_nobody() {
    says(Voice::Post, "Larmet är avstängt på helger. ⇒ Security Plain nobody\n Byt lösenord ofta. ⇒");
}
