use super::*;

#[test]
fn sees_international_accounts() {
    for number in [
        "SE45 5000 0000 0583 9825 7466",
        "SE4550000000058398257466",
        "SE45-5000-0000-0583-9825-7466",
        "se45 5000 0000 0583 9825 7466",
        "SE45\u{a0}5000 0000 0583 9825 7466",
        "DE89 3704 0044 0532 0130 00",
        "NO93 8601 1117 947",
        "GB82 WEST 1234 5698 7654 32",
        "FI21 1234 5600 0007 85",
    ] {
        sees_all(&format!("Betala till {number}, tack"), &[&format!("Iban {number}")]);
        sees_all(&format!("(IBAN: {number})"), &[&format!("Iban {number}")]);
    }
    for text in ["SE46 5000 0000 0583 9825 7466", "SE45 5000 0000 0583 9825 746", "XSE4550000000058398257466"]
    {
        sees_all(text, &[]);
    }
}

#[test]
fn sees_payment_cards() {
    for number in [
        "4242 4242 4242 4242",
        "4242424242424242",
        "4242-4242-4242-4242",
        "3782 822463 10005",
        "5555555555554444",
    ] {
        sees_all(&format!("Kortet {number} 12/27"), &[&format!("Card {number}")]);
        sees_all(&format!("mitt kort: {number}."), &[&format!("Card {number}")]);
    }
    for text in [
        "OCR 4242424242424242",
        "OCR-nummer: 4242 4242 4242 4242",
        "Fakturanr 4242424242424242",
        "4242 4242 4242 4241",
        "2242 4242 4242 4242",
        "1 4242 4242 4242 4242",
        "4242-4242 4242-4242",
        "ISBN 978-91-99999-01-2",
    ] {
        sees_all(text, &[]);
    }
}

#[test]
fn sees_bank_accounts() {
    for (text, expected) in [
        ("Handelsbanken 6112-309 458 001", &["BankAccount Handelsbanken 6112-309 458 001"][..]),
        ("Sätt in på Nordea 4405-17 238 90 senast fredag", &["BankAccount Nordea 4405-17 238 90"]),
        ("clearing 8327-9, konto 903 111 222-0", &["BankAccount clearing 8327-9, konto 903 111 222-0"]),
        ("Clearingnr: 6112 Kontonr: 309458001", &["BankAccount Clearingnr: 6112 Kontonr: 309458001"]),
        ("kontonr 8327-9 903 111 222-0", &["BankAccount kontonr 8327-9 903 111 222-0"]),
        ("5011 00 123 45 (SEB)", &["BankAccount 5011 00 123 45"]),
        ("Swedbank: 8327-9,903111222-0", &["BankAccount Swedbank: 8327-9,903111222-0"]),
        ("kontonummer 309 458 001", &["BankAccount kontonummer 309 458 001"]),
        ("Kontonr:\n6112 309 458 001", &["BankAccount Kontonr:\n6112 309 458 001"]),
        ("konto i Danske Bank 1200 1234567", &["BankAccount konto i Danske Bank 1200 1234567"]),
        ("6112-309 458 001 är mitt konto", &["BankAccount 6112-309 458 001"]),
        ("mitt konto 3300-980314 2380", &["BankAccount konto 3300-980314 2380", "personal 980314 2380"]),
        ("mitt konto 3300-980314 2389", &["BankAccount konto 3300-980314 2389"]),
    ] {
        sees_all(text, expected);
    }
}

#[test]
fn sees_giro_and_swish_numbers() {
    for (text, expected) in [
        ("Bankgiro 5051-6822", &["Bankgiro { charity: false } Bankgiro 5051-6822"][..]),
        ("bg: 505-1682", &["Bankgiro { charity: false } bg: 505-1682"]),
        ("BG 901-9506", &["Bankgiro { charity: true } BG 901-9506"]),
        ("bankgironr 9019506", &["Bankgiro { charity: true } bankgironr 9019506"]),
        ("Plusgiro 44 05 23-8", &["Plusgiro { charity: false } Plusgiro 44 05 23-8"]),
        ("PG 90 19 50-6", &["Plusgiro { charity: true } PG 90 19 50-6"]),
        ("plusgiro: 4405238-9", &["Plusgiro { charity: false } plusgiro: 4405238-9"]),
        ("90-konto 90 19 50-6", &["Plusgiro { charity: true } 90-konto 90 19 50-6"]),
        ("90-konto 901-9506", &["Bankgiro { charity: true } 90-konto 901-9506"]),
        ("Swisha till 123 456 78 90", &["SwishOrganisation Swisha till 123 456 78 90"]),
        ("Märk med namn. Swish: 1234567890.", &["SwishOrganisation Swish: 1234567890"]),
        ("Swisha 50 kr till 070-174 06 05", &["SwishPrivate 070-174 06 05", "Mobile 0701740605"]),
        ("Swish 070-174 06 05", &["SwishPrivate Swish 070-174 06 05", "Mobile 0701740605"]),
        ("070-174 06 05 (swish)", &["SwishPrivate 070-174 06 05", "Mobile 0701740605"]),
        ("Vi tar swish. Frågor? 070-174 06 05", &["Mobile 0701740605"]),
        ("Swish går bra, ring 070-174 06 05", &["Mobile 0701740605"]),
        ("5051-6822", &[]),
        ("PG-13 filmen 8-1", &[]),
        ("bg", &[]),
        ("123 456 78 90", &[]),
    ] {
        sees_all(text, expected);
    }
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "konto 7102",
        "Bokförs på konto 7102, 5460 och 6110",
        "konto 3012 4010 5410",
        "Kontot har 1 200 000 kr",
        "kontoret 6112-309 458 001",
        "Sätt in på kontot senast 2026-11-23 kl. 09.00",
        "Kontot öppnas 2026-2027 för 12 000 personer",
        "Vårt Instagramkonto har 2177 följare",
        "Handelsbanken öppet 10-15, 2026-11-23",
        "OCR 6112309458001",
        "6112-309 458 001",
    ] {
        sees_all(text, &[]);
    }
}
