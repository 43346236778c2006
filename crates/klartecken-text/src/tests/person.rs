//! Whom a text points out: `voice: text ⇒ how standing words | …`, and nobody else.

use crate::{Reading, Voice, names, person, statement::About, words::Words};

fn sees(voice: Voice, table: &str) {
    for row in table.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let (text, expected) = row.split_once(" ⇒").unwrap();
        let text = text.replace("\\n", "\n");
        let reading = Reading::new(&text);
        let words = Words::new(&reading);
        let people = person::find(&words, &names::find(&words), voice);
        let describe = |person| {
            let about = About::new(&reading, &words, person);
            format!("{:?} {:?} {}", about.who, about.standing, about.span.of(&text))
        };
        let seen: Vec<String> = people.iter().map(describe).collect();
        assert_eq!(seen.join(" | "), expected.trim(), "{voice:?}: {text}");
    }
}

#[test]
fn names_are_private_at_work_or_public() {
    sees(
        Voice::Post,
        "Grattis till Maja Exempelsson! ⇒ Named Private Maja Exempelsson
        Frågor besvaras av enhetschef Maja Exempelsson. ⇒ Named AtWork Maja Exempelsson
        Kommunpolis Maja Exempelsson kommer. ⇒ Named AtWork Maja Exempelsson
        Maja Exempelsson, rektor, hälsar. ⇒ Named AtWork Maja Exempelsson
        Hälsa Maja Exempelsson välkommen som ny skolchef! ⇒ Named Public Maja Exempelsson
        Motionen kom från Maja Exempelsson (C). ⇒ Named Public Maja Exempelsson
        Kommunalrådet Maja Exempelsson inviger. ⇒ Named Public Maja Exempelsson
        Författaren Maja Exempelsson läser. ⇒ Named Public Maja Exempelsson
        Pigan Maja Exempelsson föddes 1851. ⇒ Named Public Maja Exempelsson
        Foto: Maja Exempelsson ⇒ Named Public Maja Exempelsson
        Vi ses på torsdag. /Maja ⇒ Named AtWork Maja
        Sopbilen Berta är här. ⇒",
    );
}

#[test]
fn kin_are_pointed_out_by_whose_they_are() {
    sees(
        Voice::Comment,
        "Varför får min gamla mamma vänta? ⇒ Speaker Private min | Relative Private min gamla mamma
        Hennes sambo ringde. ⇒ Pronoun Private Hennes | Relative Private Hennes sambo
        Vår granne eldar. ⇒ Speaker Private Vår | Relative Private Vår granne",
    );
    sees(
        Voice::Post,
        "Nu kan ditt barn börja simma. ⇒\n Vår elev vann. ⇒ Relative Private Vår elev\n Vår kommun växer. ⇒",
    );
    sees(Voice::Reply, "Din dotter är här. ⇒ Addressee Private Din | Relative Private Din dotter");
}

#[test]
fn descriptions_that_fit_one() {
    sees(
        Voice::Post,
        "Polisen grep en 43-årig man i natt. ⇒ Described Private en 43-årig man
        En äldre dam föll. ⇒ Described Private En äldre dam
        Brukaren i lägenhet 12 är nöjd. ⇒ Described Private Brukaren i lägenhet 12
        Vi söker en lärare och en kock. ⇒
        Eleven ska anmäla frånvaro. ⇒",
    );
}

#[test]
fn pronouns_point_at_whoever_was_named() {
    sees(
        Voice::Post,
        "Rektor Maja Exempelsson slutar. Hon flyttar. ⇒ Named AtWork Maja Exempelsson | Pronoun AtWork Hon
        Grattis Maja Exempelsson! Vi saknar dig. ⇒ Named Private Maja Exempelsson | Pronoun Private dig
        Hon flyttar. ⇒
        Du är välkommen. ⇒",
    );
    sees(Voice::Reply, "Hon flyttar. ⇒ Pronoun Private Hon\n Du är välkommen. ⇒ Addressee Private Du");
}
