//! Whose a number, a plate or an address is held to be, by the words around it.

use klartecken_post::{Kind, Post};

use crate::{Draft, Level, Policy, check};

/// The hardest level of what that rule finds in a post of that kind.
fn level(rule: &str, text: &str, kind: Kind) -> Option<Level> {
    let pack = klartecken_pack::built_in("herrljunga").unwrap();
    let policy = Policy::bind(&pack).unwrap();
    let draft = Draft { post: Post { text: text.to_owned(), kind, ..Post::default() }, ..Draft::default() };
    let findings = check(&draft, &policy, "2026-11-23".parse().unwrap()).findings;
    findings.iter().filter(|found| found.rule == rule).map(|found| found.level).max()
}

/// Checks the level of each text.
fn judges(rule: &str, kind: Kind, expected: Option<Level>, texts: &[&str]) {
    for text in texts {
        assert_eq!(level(rule, text, kind), expected, "{text}");
    }
}

#[test]
fn a_landline_is_the_municipalitys_unless_it_is_somebodys() {
    let note = Some(Level::Note);
    judges(
        "private-contact",
        Kind::Post,
        note,
        &[
            "Ring 040-628 04 06 om nyckeln har fastnat.",
            "Logga in på Mina sidor. Ring 040-628 04 06 om det krånglar.",
            "Hur gör jag om nyckeln fastnar? Ring 040-628 04 06 så hjälper vi till.",
            "Ring 040-628 04 06 om din mamma behöver hjälp hemma.",
            "Frågor? Anna Ekvall, 040-628 04 06.",
            "Chef: Omar Ekvall, 040-628 04 06. Fackligt: Vision, 040-628 04 05.",
            "Prata med Omar Ekvall, 040-628 04 06, eller kom förbi.",
            "Fritidskonsulent Britta Ekvall har telefon 040-628 04 06.",
            "Ask for Omar Ekvall, +46 40 628 04 06.",
        ],
    );
    judges(
        "private-contact",
        Kind::Post,
        Some(Level::Stop),
        &[
            "Bord lämnas hos grannen Omar Ekvall, 040-628 04 06.",
            "Vinnaren Omar Ekvall, 040-628 04 06, får en cykel.",
            "Vi har sökt Omar Ekvall på 040-628 04 06.",
            "Ring hem till Omar Ekvall, 040-628 04 06.",
            "Ring gärna någon i styrelsen hemma: Omar Ekvall på 040-628 04 06.",
            "Prata med Omar Ekvall, 070-174 06 05.",
            "Grattis Omar Ekvall! Vi försökte ringa dig på 070-174 06 05.",
        ],
    );
    judges(
        "private-contact",
        Kind::Reply,
        note,
        &[
            "Hej! Din handläggare har telefon 040-628 04 06.",
            "Hej! Ring oss så hjälper vi dig på 040-628 04 06.",
        ],
    );
    judges(
        "private-contact",
        Kind::Reply,
        Some(Level::Stop),
        &["Hej! Din mobil 040-628 04 06 är inlagd.", "Hej! Vi når dig på 040-628 04 06 i morgon."],
    );
    judges("private-contact", Kind::Comment, note, &["Har ringt er växel på 040-628 04 06 två gånger."]);
    judges(
        "private-contact",
        Kind::Comment,
        Some(Level::Stop),
        &["Har ringt nio gånger och ingen svarar. Ring upp, 040-628 04 06"],
    );
}

#[test]
fn a_plate_of_our_own_is_told_from_somebodys() {
    judges(
        "registration-plate",
        Kind::Post,
        Some(Level::Note),
        &[
            "Vår nya sopbil Skrotilda, HTB 58P, rullar i dag.",
            "Maja Ekvall kör kommunens elbil HTB 58P.",
            "Bilen HTB 58P tillhör hemtjänsten.",
            "Fordonet HTB 58P är vår nya lastbil.",
            "Bilar: HTB 58P och en lånad.",
            "Kommunen säljer en begagnad skåpbil, HTB 58P, på auktion.",
        ],
    );
    judges(
        "registration-plate",
        Kind::Post,
        None,
        &["Ange bilens registreringsnummer, till exempel HTB 58P.", "Skriv bilens nummer som HTB 58P."],
    );
    judges(
        "registration-plate",
        Kind::Post,
        Some(Level::Stop),
        &[
            "En röd Volvo, HTB 58P, står på kommunens parkering.",
            "Vår grannes bil HTB 58P står fel.",
            "Bilar står fel, till exempel HTB 58P.",
            "En Opel med registreringsnummer (HTB 58P) står kvar.",
            "Nummerplåtar på bilar stals, till exempel HTB 58P.",
            "Föraren av bilen HTB 58P körde mot rött.",
        ],
    );
    judges(
        "registration-plate",
        Kind::Post,
        Some(Level::Ask),
        &["En blå Opel, HTB 58P, flyttas enligt flyttningsförordningen."],
    );
    judges(
        "registration-plate",
        Kind::Reply,
        Some(Level::Note),
        &["Hej! Du har rätt, det var vår spolbil HTB 58P som läckte."],
    );
    judges(
        "registration-plate",
        Kind::Reply,
        Some(Level::Stop),
        &["Hej! Din bil HTB 58P har fått tillstånd."],
    );
    judges("registration-plate", Kind::Comment, Some(Level::Stop), &["Vår bil HTB 58P är repad av plogen."]);
}

#[test]
fn a_home_is_told_from_a_place_to_visit() {
    let (stop, ask) = (Some(Level::Stop), Some(Level::Ask));
    judges(
        "home-address",
        Kind::Post,
        stop,
        &[
            "Rådgivaren besökte Valter Isbring på Tornsvägen 12, 985 17 Kroksta.",
            "Ett kit går till Doris Hagel, Pilgatan 40, lgh 1102, Rödhamra.",
            "Lampan byttes hos Gottfrid Yland på Mossvägen 14.",
        ],
    );
    judges(
        "home-address",
        Kind::Post,
        ask,
        &[
            "Kom till Sven Ekvall på Storgatan 14.",
            "Loppis vid Hyttan, Hyttvägen 2, hos SK Bollen: ring Gerhard Blom.",
        ],
    );
    judges(
        "home-address",
        Kind::Post,
        None,
        &[
            "Kontakta enhetschef Anna Ekvall, Storgatan 5, 524 80 Herrljunga.",
            "Kom till kommunhuset, Storgatan 5, 2 tr.",
            "Visning av lägenheten på Storgatan 5, lgh 1102, i dag.",
            "Hur ansöker jag? Kom till Storgatan 5, 524 80 Ekby, så hjälper vi till.",
        ],
    );
    judges(
        "home-address",
        Kind::Comment,
        stop,
        &[
            "Chefen borde fråga Rigmor Sahl på Kyrkvägen 88 varför.",
            "Söker bygglov för altan på Bäverstigen 22",
            "Adressen är Gruvstigen 45.",
            "Tack till er som kom hem till oss på Hultvägen 11 i går!",
            "Huset på Bangatan 3 är sålt.",
        ],
    );
    judges(
        "home-address",
        Kind::Comment,
        None,
        &[
            "Det är hål i vägen vid Storgatan 14.",
            "Det huset på Bangatan 3 är från 1904 och har kakelugnar.",
            "Huset på Bangatan 3 borde rivas!",
        ],
    );
    judges(
        "home-address",
        Kind::Reply,
        stop,
        &[
            "Hej Mehran! Nyckeln till garaget på Verkstadsgatan 5 B finns på kontoret.",
            "Hej! Här är dina uppgifter: Sockenvägen 203 C, 985 62 Ekby.",
            "Hej! Din tomt på Ekbacken 4 är mätt.",
            "Hej! Vi kommer hem till dig på Ekbacken 4 på torsdag.",
            "Hej! Du får jourens lägenhet på fredag. Adressen är Sockenvägen 203.",
        ],
    );
    judges(
        "home-address",
        Kind::Reply,
        None,
        &[
            "Hej! Vi har lagat lampan vid Hasselvägen 44.",
            "Hej! Besöksadressen är Sockenvägen 203, 985 62 Ekby.",
        ],
    );
}

#[test]
fn a_position_is_somebodys_home_where_the_text_says_so() {
    judges(
        "exact-position",
        Kind::Post,
        Some(Level::Stop),
        &[
            "Paketet ligger hos Göte Rosvall, se https://karta.example/?q=59.31882,14.70041",
            "Vi besökte Göte Rosvall på Tornsvägen 12, 985 17 Kroksta. Huset ligger vid 59.31882, 14.70041.",
        ],
    );
    judges(
        "exact-position",
        Kind::Post,
        Some(Level::Note),
        &[
            "Hitta till badet: https://karta.example/?q=59.31882,14.70041",
            "Det röda huset ligger vid 59.31882, 14.70041 och är ett kafé.",
            "Fika hos SK Bollen vid 59.31882, 14.70041.",
        ],
    );
}

#[test]
fn a_courts_number_is_somebodys_in_an_answer_about_them() {
    judges(
        "case-number",
        Kind::Reply,
        Some(Level::Stop),
        &["Hej! Ditt överklagande i mål 3319-26 har kommit in.", "Hej! Vi har lagt det i din akt 26-0598."],
    );
    judges(
        "case-number",
        Kind::Reply,
        None,
        &["Hej! Detaljplanen är överklagad, mål 3319-26, och prövas i vår."],
    );
    judges("case-number", Kind::Post, Some(Level::Stop), &["På bild två syns Robbis (LSS-akt 45-2026)."]);
    judges("case-number", Kind::Post, None, &["Detaljplanen är överklagad, mål 3319-26."]);
}
