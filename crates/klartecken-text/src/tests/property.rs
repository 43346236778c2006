use super::*;

#[test]
fn sees_properties() {
    for property in [
        "Prästgården 3:14",
        "Havreby 1:245",
        "Havreby GA:12",
        "Havreby S:3",
        "Norra Havreby 12:5",
        "Kronan 24:100",
        "Ljungåsa 2:7",
        "Ljung-Åsa 14:112",
    ] {
        sees_all(&format!("Detaljplan för {property} är ute på samråd."), &[&format!("property {property}")]);
        if !property.starts_with("Ljungåsa") {
            sees_all(&format!("Vi ses vid {property}"), &[&format!("property {property}")]);
        }
    }
    sees_all("Fastigheten Kronan 2:7 säljs", &["property Kronan 2:7"]);
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "Lördag 12:30, kl. 3:14, Klockan 18:00, Start 9:30, Biblioteket 10:15",
        "Havreby IF – Ljungåsa FF 3:1",
        "Havreby vann med 3:1",
        "Norge – Sverige 2:2",
        "Joh 3:16, Matteus 5:9, Psaltaren 23:1, 1 Kor 13:4",
        "Skala 1:50, Skala 1:400",
        "OSL 21:1, TF 2:10, BrB 3:1",
        "lag (2009:724)",
        "havreby 1:245",
        "Tåget 12:05:30",
    ] {
        sees_all(text, &[]);
    }
}
