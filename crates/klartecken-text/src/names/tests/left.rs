//! What is left alone: the names of other things, which people's names are in.

use super::names;

fn check(texts: &[&str]) {
    let faults: Vec<String> = texts.iter().map(|text| format!("{text}: {}", names(text))).collect();
    let faults: Vec<&String> = faults.iter().filter(|fault| !fault.ends_with(": ")).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn places() {
    check(&[
        "Karl Johans gata stängs.",
        "Dag Hammarskjölds väg byggs om.",
        "Hjalmar Brantingsplatsen stängs.",
        "Gustav Adolfs torg är avspärrat.",
        "Gå via Karin Boyes plats.",
        "Ågatan är stängd",
        "Nelson Mandelas park.",
        "Sven-Bertil-biblioteket har öppet.",
        "Mötet hålls i Prins Eugens sal.",
        "Konsert i Sankt Lars kyrka.",
        "Maria Magdalena församling.",
        "Selma Lagerlöfs skola i Sunne.",
        "Förskolan Elsa Beskow är stängd.",
        "Kvarteret Oskar byggs.",
        "Fastigheten Lindgren 1:12.",
        "Villa Anna hyrs ut.",
        "Birgittagården och Annedal.",
        "Oskarshamn, Karlskrona, Kristianstad, Mariestad, Katrineholm.",
    ]);
}

#[test]
fn companies_teams_and_prizes() {
    check(&[
        "Mormor Astrids Kök AB lagar maten.",
        "Anderssons Bygg fick jobbet.",
        "Lindströms Rör & Värme AB byter ledningar.",
        "Nilsson & Söner HB målar.",
        "Restaurang Olivia serverar lunch.",
        "Stort tack till Café Lilla Karin.",
        "Vi ses på Annas café!",
        "Wibergs Bygg AB växer. Wibergs söker folk.",
        "Erik Dahlbergs BK vann.",
        "Hammarby IF möter Örgryte IS.",
        "Anna Lindh-priset delas ut.",
        "Lex Sarah-anmälan.",
        "Hesa Fredrik testas.",
    ]);
}

#[test]
fn days_headings_and_labels() {
    check(&[
        "Måndag, tisdag och i april.",
        "Anmälan senast 4 maj.",
        "Ålder: 7-12 år",
        "Kostnad: Gratis",
        "God Jul och Gott Nytt År",
        "Ring Kontaktcenter",
        "@anna_berg kolla här",
    ]);
}
