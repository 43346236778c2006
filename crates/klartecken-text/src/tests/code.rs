use super::*;

#[test]
fn sees_codes() {
    for (text, expected) in [
        ("portkod 4471#", &["Door portkod 4471#"][..]),
        ("Portkoden är 4471.", &["Door Portkoden är 4471"]),
        ("port-kod: *4471", &["Door port-kod: *4471"]),
        ("Avlarma med 9023", &["Alarm Avlarma med 9023"]),
        ("larmkoden är 9023", &["Alarm larmkoden är 9023"]),
        ("slå 2580 på dosan", &["Alarm slå 2580"]),
        ("koden till grinden: 1357", &["Door koden till grinden: 1357"]),
        ("Nyckelskåpet har kod 2580", &["Door kod 2580"]),
        ("koden till nyckelskåpet på gaveln är 2580", &["Door koden till nyckelskåpet på gaveln är 2580"]),
        ("4471 (portkod)", &["Door 4471 (portkod"]),
        ("Hänglåset: 1357 är koden", &["Door 1357 är koden"]),
        ("tryck in 4471# vid porten", &["Door tryck in 4471#"]),
        ("pinkod 4471", &["Pin pinkod 4471"]),
        ("Din PIN är 4471", &["Pin PIN är 4471"]),
        ("BankID-koden: 447112", &["Pin BankID-koden: 447112"]),
        ("säkerhetskod 447112", &["Other säkerhetskod 447112"]),
        ("Dörrkoden:\n44 71", &["Door Dörrkoden:\n44 71"]),
        ("Dörren vid kajen: tryck 0 och sedan 6614", &["Door tryck 0 och sedan 6614"]),
        ("larmdosan ska ha 6158 inom kort", &["Alarm larmdosan ska ha 6158"]),
        ("Medicinskåpet öppnas med 6158.", &["Door Medicinskåpet öppnas med 6158"]),
        ("Läkemedelsvagnen: 4-1-9-7.", &["Door Läkemedelsvagnen: 4-1-9-7"]),
        ("Sidodörren öppnar ni med 9174 och stjärna", &["Door öppnar ni med 9174"]),
        ("Båthuset öppnas med tagg 118 som hänger där", &["Door öppnas med tagg 118"]),
        ("Bilen larmas av med 7718.", &["Alarm larmas av med 7718"]),
        ("Koden till bastun är 4472.", &["Door Koden till bastun är 4472"]),
        ("Knappa in 4-4-7-2 på dosan", &["Alarm Knappa in 4-4-7-2"]),
        ("Nyckelskåpet, kod 1908, står kvar", &["Door kod 1908"]),
    ] {
        sees_all(text, expected);
    }
}

#[test]
fn sees_passwords() {
    for (text, expected) in [
        ("lösenord: Vinter2026!bibl", &["Password lösenord: Vinter2026!bibl"][..]),
        ("Lösenordet är \"sommar\".", &["Password Lösenordet är \"sommar"]),
        ("inlogg KC-admin / Sommar!2026", &["Password inlogg KC-admin / Sommar!2026"]),
        ("pw Hund12345", &["Password pw Hund12345"]),
        ("pwd=hemligt99", &["Password pwd=hemligt99"]),
        ("användarnamn admin och lösenord Byta2026", &["Password användarnamn admin och lösenord Byta2026"]),
        ("The password is Hund12345", &["Password password is Hund12345"]),
        ("Lösen: biblioteket", &["Password Lösen: biblioteket"]),
        ("wifi-lösenord: Gran+tall7", &["Password wifi-lösenord: Gran+tall7"]),
        ("Personalens wifi: Natt / Gran+tall7", &["Password wifi: Natt / Gran+tall7"]),
        (
            "lösenordet till datorn i foajén är Byta2026",
            &["Password lösenordet till datorn i foajén är Byta2026"],
        ),
        ("Koden till wifi är Gran2026tall", &["Password Koden till wifi är Gran2026tall"]),
        ("Styrsidan nås med standardanvändaren pump/pump.", &["Password standardanvändaren pump/pump"]),
        ("Logga in med admin/admin på skärmen", &["Password Logga in med admin/admin"]),
        ("wifikod: 44711234", &["Password wifikod: 44711234"]),
        (
            "inloggning: anna@example.se / Sommar!2026",
            &["Password inloggning: anna@example.se / Sommar!2026", "email anna@example.se"],
        ),
    ] {
        sees_all(text, expected);
    }
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "zonkod 4471, rabattkod 2580, Ange kurskod 1357, postkod 98731, QR-kod 1, klädkod 2026, streckkod 12345678",
        "uppförandekod 2026, landskod 0046, bokningskod: 4471",
        "Boka med kod 2580 i appen",
        "gästnätet utan lösenord",
        "Byt lösenord 2 gånger om året! Glömt lösenord? Mejla oss",
        "lösenord: minst 12 tecken, lösenordet är personligt, Lösenord: saknas",
        "pinkod som du väljer själv",
        "Vi ber aldrig om kod eller lösenord",
        "Slå 112 om larmet går",
        "Nyckelskåpet har 2580 nycklar, larmpanelen är från 1998",
        "Hallen öppnas med 1500 gäster, Porten öppnar 1200 år gamla skatter",
        "Tryck 0 och vänta, porten öppnas med ditt kort",
        "en användare/besökare, användaren kund/gäst",
        "Koden till rabatten är 2580. Logga in med BankID/Freja",
        "Kassaskåpet från 1908, hänglås: 20-30 kr",
        "Portkoden byts 2026",
        "Portkod behövs kl. 18.30 den 12 maj",
        "Tryck 2 för porten",
        "koden för 2026 års grind",
        "inloggning med BankID / e-legitimation",
        "Dörrarna öppnar 1830",
    ] {
        sees_all(text, &[]);
    }
}
