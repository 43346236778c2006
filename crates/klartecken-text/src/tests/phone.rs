use super::*;

#[test]
fn sees_every_form() {
    for (text, number) in [
        ("070-174 06 05", "Mobile 0701740605"),
        ("070-1740605", "Mobile 0701740605"),
        ("070-1740 605", "Mobile 0701740605"),
        ("0701740605", "Mobile 0701740605"),
        ("070 174 06 05", "Mobile 0701740605"),
        ("070/174 06 05", "Mobile 0701740605"),
        ("070.174.06.05", "Mobile 0701740605"),
        ("070-174-06-05", "Mobile 0701740605"),
        ("070 - 174 06 05", "Mobile 0701740605"),
        ("070–174\u{a0}06\u{2009}05", "Mobile 0701740605"),
        ("0702-00 00 00", "Mobile 0702000000"),
        ("+46 70 174 06 05", "Mobile 0701740605"),
        ("+46701740605", "Mobile 0701740605"),
        ("+46 (0)70-174 06 05", "Mobile 0701740605"),
        ("+46(0)70 1740 605", "Mobile 0701740605"),
        ("+46 070-174 06 05", "Mobile 0701740605"),
        ("(+46) 70 174 06 05", "Mobile 0701740605"),
        ("0046701740605", "Mobile 0701740605"),
        ("0046 (0)70-174 06 05", "Mobile 0701740605"),
        ("08-465 004 10", "Landline 0846500410"),
        ("08-12 34 56", "Landline 08123456"),
        ("08 465 004 10", "Landline 0846500410"),
        ("036-10 50 00", "Landline 036105000"),
        ("(0513) 170 00", "Landline 051317000"),
        ("0513-170 00", "Landline 051317000"),
        ("0513/17000", "Landline 051317000"),
        ("0980-319 260", "Landline 0980319260"),
        ("020-50 50 50", "NonGeographic 020505050"),
        ("0771-567 567", "NonGeographic 0771567567"),
        ("010-123 45 67", "NonGeographic 0101234567"),
        ("114 14", "Short 11414"),
        ("113 13", "Short 11313"),
        ("1177", "Short 1177"),
        ("+358 40 123 4567", "Foreign +358401234567"),
        ("+47 22 33 44 55", "Foreign +4722334455"),
    ] {
        sees(text, &[number]);
        sees(&format!("Ring växeln på {text}."), &[number]);
        sees(&format!("Frågor? Åsa ({text}) svarar 8–16"), &[number]);
        let normal = phone_number(text).unwrap();
        assert_eq!(format!("{:?} {}", normal.kind, normal.national), number, "{text}");
    }
}

#[test]
fn ends_where_the_number_ends() {
    for (text, expected) in [
        ("08-12 34 56 10-12", &["Landline 08123456"][..]),
        ("0513-170 00 8-16", &["Landline 051317000"]),
        ("070-174 06 05, 070-174 06 06", &["Mobile 0701740605", "Mobile 0701740606"]),
        ("070-174 06 05/06", &["Mobile 0701740605"]),
        ("mellan 8 och 10 070-174 06 05", &["Mobile 0701740605"]),
        ("Ring 112!", &["Short 112"]),
        ("ring 11414 eller 1177", &["Short 11414", "Short 1177"]),
        ("Ring 08-12345", &[]),
        ("Ring 00358401234567", &["Foreign +358401234567"]),
    ] {
        sees(text, expected);
    }
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "Öppet 08-12, 0900-1700, 0730-1630, 08.00-12.00 08",
        "Öppet 08-12 12-16 14",
        "08-12-2026, 08-12 2026, 2026-11-23, 01-02-2026",
        "112 elever, rum 112, 1177 kr, år 1177",
        "2019-2023, 1 200 000 kr, +12 500 000 kr",
        "bankgiro 0513-17000, BG 5051-6822",
        "OCR 0701740605",
        "Orgnr 0513170000",
        "SE45 5000 0000 0583 9825 7466",
        "4242 0701 4242 4242",
        "3-2, 10–0, 0-0",
        "0123-4567",
        "a0701740605, 0701740605a",
        "070-174 06 0",
        "62.41873, 15.20954",
        "KS-2024-00357, 2016/679",
    ] {
        sees(text, &[]);
    }
}

#[test]
fn one_number_compares_equal_however_written() {
    let written = [
        "+46 513-170 00",
        "0513-170 00",
        "0046(0)513 17000",
        "tel:+4651317000",
        " 0513 170 00 ",
        "051317000",
    ];
    for text in written {
        assert_eq!(phone_number(text), phone_number("0513-17000"), "{text}");
        assert!(phone_number(text).is_some());
    }
    assert_eq!(phone_number("112").map(|number| number.kind), Some(PhoneKind::Short));
    for text in ["", "hej", "0513-170 00 eller 112", "2026-11-23", "131122-2382"] {
        assert_eq!(phone_number(text), None, "{text}");
    }
}

/// A thing that has numbers does not make a telephone number one of them; the name of such a number does.
#[test]
fn only_another_number_silences_one() {
    for thing in [
        "Biljetter",
        "Faktura",
        "Referenser",
        "Ärenden",
        "Beställ biljetter på",
        "Skicka kvitto till",
        "Faktura till",
        "Anmäl ärenden till",
        "Uppge ordernr på",
        "Skicka ärendenumret till",
        "Ange ordernr,",
        "Lämna dnr (",
        "Vårt konto",
    ] {
        for colon in ["", ":", ":\n"] {
            sees(&format!("{thing}{colon} 070-174 06 12 (Ulla)"), &["Mobile 0701740612"]);
            sees(&format!("{thing}{colon} +46701740612"), &["Mobile 0701740612"]);
            sees(&format!("{thing}{colon} (0980) 31 92 12"), &["Landline 0980319212"]);
        }
        sees(&format!("{thing} 0701740612"), &["Mobile 0701740612"]);
    }
    for number in [
        "ordernr",
        "Ärendenummer",
        "Referensnumret är",
        "Faktura nr",
        "OCR",
        "OCR-nr",
        "fakturanr",
        "kvittonr",
        "dnr.",
        "bg",
        "pg",
        "Bankgiro",
        "Kontonummer",
        "Orgnr",
    ] {
        for colon in ["", ":", ":\n"] {
            for text in ["070-174 06 12", "0701740612", "0980-31 92 12"] {
                sees(&format!("{number}{colon} {text}"), &[]);
            }
        }
    }
    for (text, expected) in [
        ("Biljett 0980319212", &[][..]),
        ("Biljetter på 0980-319212", &["Landline 0980319212"]),
        ("Bokningstelefon 08123456", &["Landline 08123456"]),
        ("Bokningskod 0801-2345", &[]),
        ("Frågor om OCR till Ulla 0701740612", &["Mobile 0701740612"]),
        ("OCR-numret på fakturan, till exempel 0980319212", &[]),
    ] {
        sees(text, expected);
    }
}

#[test]
fn sees_the_looser_forms() {
    for (text, expected) in [
        ("0 7 0 1 7 4 0 6 1 4", &["Mobile 0701740614"][..]),
        ("0 7 0 - 1 7 4 0 6 1 4.", &["Mobile 0701740614"]),
        ("ring 0 9 8 0 3 1 9 2 1 2", &["Landline 0980319212"]),
        ("0 9 8 0 3 1 9 2 1 2", &[]),
        ("0 7 0 1 7 4 0 6 1", &[]),
        ("0 7 0 1 7 4 0 6 1 4 2", &[]),
        ("5 0 7 0 1 7 4 0 6 1 4", &[]),
        ("0-7 0-1 7-4 0-6 1-4", &[]),
        ("0 7 0 1 7 4 0 6 14", &[]),
        ("tel 46701740612", &["Mobile 0701740612"]),
        ("Ring 46 70-174 06 12", &["Mobile 0701740612"]),
        ("46701740612", &[]),
        ("art. 46 70-174 06 12", &[]),
        ("tel 45701740612", &[]),
        ("Ring oss 46 31 390 06 12", &[]),
        ("tel070-174 06 12", &["Mobile 0701740612"]),
        ("Mobil0701740612", &["Mobile 0701740612"]),
        ("del070-174 06 12", &[]),
    ] {
        sees(text, expected);
    }
}
