use super::*;

#[test]
fn sees_addresses() {
    for text in [
        "192.168.4.20",
        "10.0.0.1",
        "fe80::1a2b:3c4d",
        "2001:db8:0:0:0:0:0:1",
        "2001:db8::1",
        "00:1a:2B:3c:4d:5e",
        "00-1A-2B-3C-4D-5E",
    ] {
        sees_all(&format!("Kameran har {text}."), &[&format!("network {text}")]);
        sees_all(text, &[&format!("network {text}")]);
    }
    sees_all("Servern 1.2.3.4 svarar", &["network 1.2.3.4"]);
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "kapitel 1.2.3.4, version 2.40.1.0 på servern",
        "08.00.12.00, 256.1.1.300, 1.2.3",
        "192.168.4.20.5",
        "kl. 12:30:45, 20:26:11:23:12:30",
        "std::vec, a::b, ::",
        "de::ad",
    ] {
        sees_all(text, &[]);
    }
}
