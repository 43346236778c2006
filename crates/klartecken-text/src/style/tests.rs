//! What is seen of how a text is written.

use super::*;

fn style(text: &str) -> Style {
    let reading = Reading::new(text);
    read(text, &reading, &Words::new(&reading))
}

/// The part of `text` that `fact` points at, or nothing.
fn part(text: &str, fact: fn(&Style) -> Option<Span>) -> &str {
    fact(&style(text)).map_or("", |span| span.of(text))
}

#[test]
fn links_and_hashtags() {
    let parts = |text: &'static str, spans: &[Span]| -> Vec<&str> {
        spans.iter().map(|span| span.of(text)).collect()
    };
    for (text, links) in [
        ("Läs på https://exempelby.se/bygglov.", vec!["https://exempelby.se/bygglov"]),
        ("Läs på exempelby.se/bygglov, eller www.exempelby.se!", vec!["exempelby.se", "www.exempelby.se"]),
        ("Läs på bad.exempelby.se.", vec!["exempelby.se"]),
        ("Skriv till info@exempelby.se. Se hit.", vec![]),
        ("Kl. 18.00 ses vi.Se dit, t.ex. nu. Nu", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(parts(text, &style(text).links), links, "{text}");
    }
    let text = "#Höst26 och #vi_ses, inte C#.";
    assert_eq!(parts(text, &style(text).hashtags), ["Höst26", "vi_ses"]);
}

#[test]
fn capitals() {
    for (text, loud) in [
        ("Hej! NU ÄR DET HÖST igen", "NU ÄR DET HÖST"),
        ("VI ÄR I SKOLAN nu", "VI ÄR I SKOLAN"),
        ("Hej! NU ÄR DET HÖST. OCH DET ÄR KALLT NU.", "NU ÄR DET HÖST"),
        ("BADET STÄNGER\nREDAN I DAG\nVälkommen i morgon", ""),
        ("VIKTIGT MEDDELANDE\nBADET stänger", ""),
        ("OBS! SFI, LSS och BUN KS KF är förkortningar.", ""),
        ("VATTNET ÄR, AVSTÄNGT. KOKA, ALLTID. DRICK, INTE. TVÄTTA EJ. RING KOMMUNEN.", "VATTNET"),
        ("Vi ses", ""),
        ("", ""),
    ] {
        assert_eq!(part(text, |style| style.capitals), loud, "{text}");
    }
}

#[test]
fn marks() {
    for (text, loud) in [
        ("Kom!! Nu", "!!"),
        ("Va?!?! Nej", "?!?"),
        ("Va??? Nej", "???"),
        ("Va?! Nej! Jo!", ""),
        ("Va?? Nej", ""),
        ("! ! !", ""),
    ] {
        assert!(loud.starts_with(part(text, |style| style.marks)), "{text}");
        assert_eq!(part(text, |style| style.marks).is_empty(), loud.is_empty(), "{text}");
    }
}

#[test]
fn emoji() {
    for (text, row) in [
        ("Fest 🎉🎉🎉🎉 nu", "🎉🎉🎉🎉"),
        ("Fest 🎉🎉 🎉 🎈!", "🎉🎉 🎉 🎈"),
        ("Fest 🎉🎉🎉 nu", ""),
        ("Fest 🎉🎉\n🎉🎉 nu", ""),
        ("Flaggor 🇸🇪🇫🇮🇳🇴 och tre tummar 👍🏽👍🏽👍🏽 och så två familjer 👨‍👩‍👧‍👦👨‍👩‍👧‍👦", ""),
        ("🍎 äpplen 🍐 päron 🍇 vindruvor 🍒 körsbär 🍋 citron 🍌", "🍎"),
        ("→→→→→ ■■■■■ hit", ""),
    ] {
        assert_eq!(part(text, |style| style.emoji), row, "{text}");
    }
}

#[test]
fn letters_that_are_signs() {
    for (text, letters) in [
        ("Stor 𝗟𝗢𝗣𝗣𝗜𝗦 i dag", "𝗟𝗢𝗣𝗣𝗜𝗦"),
        ("𝒽𝑒𝒿", "𝒽𝑒𝒿"),
        ("Ｈｅｊ på er", "Ｈｅｊ"),
        ("Parkera vid 🅿 och 🅱, 20 °C – ”så” … €", ""),
        ("", ""),
    ] {
        assert_eq!(part(text, |style| style.sign_letters), letters, "{text}");
    }
}

#[test]
fn the_reader() {
    for (text, part_of_it) in [
        ("Den sökande ska lämna in en ritning.", "sökande ska"),
        ("I höst kan man anmäla sig. Man kan ansöka på webben.", "kan man"),
        ("Kommuninvånaren ska själv skotta.", "Kommuninvånaren ska"),
        ("Medborgarna måste ofta vänta.", "Medborgarna måste"),
        ("Medborgaren ska sortera. Du hittar mer på webben.", ""),
        ("Medborgaren ska sortera. Läs mer på webben.", ""),
        ("Tjänsten har tre sökande och kan tillsättas i maj.", ""),
        ("Man kan se långt från tornet.", ""),
        ("Badet har öppet i dag.", ""),
    ] {
        assert_eq!(part(text, |style| style.reader_spoken_of), part_of_it, "{text}");
    }
    assert_eq!(part("Anmälan: klicka här nu", |style| style.click_here), "klicka här");
    assert_eq!(part("Klicka på länken här", |style| style.click_here), "");
}
