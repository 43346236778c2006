use super::*;

#[test]
fn sees_streets() {
    for street in [
        "Storgatan 5",
        "Karl Johans gata 5",
        "Östra Kyrkogatan 12 B",
        "björkvägen 4",
        "Åvägen 114b",
        "Norra byn 14",
        "Torparvägen 3",
        "Södra vägen 7",
        "Drottning Kristinas väg 11",
        "Skolgränd 2",
        "Lilla Torget 1",
        "Granlunden 8",
        "Kyrkogatan 12–18",
    ] {
        sees_all(&format!("Vi ses på {street} i morgon"), &[&format!("street {street}")]);
        sees_all(&format!("({street})"), &[&format!("street {street}")]);
    }
}

#[test]
fn sees_homes() {
    for (text, expected) in [
        ("Storgatan 5 lgh 1203", &["home Storgatan 5 lgh 1203"][..]),
        ("Storgatan 5, lgh 1203, 987 31 Ljungåsa.", &["home Storgatan 5, lgh 1203, 987 31 Ljungåsa"]),
        ("hos oss på björkvägen 4, 2 tr", &["home björkvägen 4, 2 tr"]),
        ("Kyrkogatan 12 B, 3 trappor upp", &["home Kyrkogatan 12 B, 3 trappor upp"]),
        ("c/o Bergström, Storgatan 5", &["home c/o Bergström, Storgatan 5"]),
        ("Storgatan 5, c/o Bergström", &["home Storgatan 5, c/o Bergström"]),
        ("Norra byn 14, 987 31 Ljungåsa", &["home Norra byn 14, 987 31 Ljungåsa"]),
        ("Storgatan 5\n987 31 Ljungåsa", &["home Storgatan 5\n987 31 Ljungåsa"]),
        ("Storgatan 5 (SE-98731 Ljungåsa)", &["home Storgatan 5 (SE-98731 Ljungåsa"]),
        ("Storgatan 5, uppgång B", &["home Storgatan 5, uppgång B"]),
        ("hon bor på Storgatan 5", &["home Storgatan 5"]),
        ("Vi bor på Solhöjd 3 sedan i maj", &["home Solhöjd 3"]),
        ("Adressen är Hjortsund 8, 987 31 Ljungåsa", &["home Hjortsund 8, 987 31 Ljungåsa"]),
        ("han bor på idrottsgatan 19b", &["home idrottsgatan 19b"]),
        ("Hemadress: Ekliden 7", &["home Ekliden 7"]),
        ("Storgatan 12–18, 987 31 Ljungåsa", &["street Storgatan 12–18, 987 31 Ljungåsa"]),
        ("Adress: Storgatan 5, välkomna", &["street Storgatan 5"]),
        ("Torparvägen 3, Norrsvedja", &["street Torparvägen 3"]),
    ] {
        sees_all(text, expected);
    }
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "väg 25 och länsväg 604, E20, Riksväg 40",
        "987 31 Ljungåsa",
        "vägen 4 km bort",
        "Storgatan 5 km bort",
        "Cykelleden 12 km",
        "på Storgatan 12.30",
        "fotbollsplan 2, Konstgräsplan 3, plan 2",
        "Storgatan 3 maj",
        "Storgatan 18–20 april",
        "Storgatan 2026",
        "Handlingsplan 12",
        "Bor du i Sverige 2026?",
        "Solhöjd 3",
        "Tabell 3, 987 31 är priset",
        "Buss 14 från torget 12.15",
        "på vägen 3 gånger",
        "gatan 5",
        "Klass 9B, sal 12",
    ] {
        sees_all(text, &[]);
    }
}
