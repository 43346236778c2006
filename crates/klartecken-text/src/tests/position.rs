use super::*;

#[test]
fn sees_coordinates() {
    for text in [
        "62.41873, 15.20954",
        "62,41873; 15,20954",
        "62.41873° N, 15.20954° E",
        "N 62° 25.124′ E 15° 12.572′",
        "62°25'07.4\"N 15°12'34.3\"E",
        "N 62 25.124 E 15 12.572",
        "N6912345 E512345",
        "N 6912345, E 512345",
        "E 512345 N 6912345",
    ] {
        sees_all(&format!("Boet: {text}."), &[&format!("position! {text}")]);
        sees_all(&format!("({text})"), &[&format!("position! {text}")]);
    }
    sees_all("SWEREF 99 TM: 6912345, 512345", &["position! 6912345, 512345"]);
    sees_all("Lat 62.41873 Long 15.20954", &["position! 62.41873 Long 15.20954"]);
    sees_all("62.418, 15.209", &["position 62.418, 15.209"]);
    sees_all("62° 25′ N, 15° 12′ E", &["position 62° 25′ N, 15° 12′ E"]);
}

#[test]
fn sees_links_and_codes() {
    for (text, expected) in [
        ("https://www.google.se/maps/@62.41873,15.20954,17z", "position!"),
        ("https://maps.app.goo.gl/aBcD1234", "position!"),
        ("https://www.google.com/maps/place/Storg%C3%A5rden", "position"),
        ("https://www.openstreetmap.org/#map=18/62.41873/15.20954", "position!"),
        ("https://www.hitta.se/kartan!~62.41873,15.20954,15z", "position!"),
        ("https://kartor.eniro.se/m/aBc12", "position"),
        ("https://karta.example/?q=62.41873,15.20954", "position!"),
        ("9FFW+2X", "position!"),
        ("9FFW82FW+2XC", "position!"),
        ("///orden.med.punkter", "position!"),
    ] {
        sees_all(&format!("Här: {text} – välkomna"), &[&format!("{expected} {text}")]);
    }
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "62,4 procent, 15,2 procent",
        "62.41873",
        "6912345 512345",
        "60,5 kr och 15,25 kr",
        "https://www.google.se/search?q=karta, hitta.se/foretag, https://www.hitta.se/",
        "https://example.se/a///b",
        "2333+22, CC+45, C++20",
        "-5° till 12°",
    ] {
        sees_all(&format!("Se {text}"), &[]);
    }
}
