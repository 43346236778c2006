use super::*;

/// Every way to write one number, alone and in a sentence.
#[test]
fn sees_every_form() {
    for form in [
        "131122-2382",
        "20131122-2382",
        "201311222382",
        "1311222382",
        "131122 2382",
        "131122  2382",
        "131122\u{a0}2382",
        "131122–2382",
        "131122—2382",
        "131122\u{2011}2382",
        "131122--2382",
        "131122 - 2382",
        "131122- 2382",
        "20131122 – 2382",
        "2013-11-22-2382",
        "2013-11-22 2382",
        "2013-11-22 - 2382",
        "2013 11 22-2382",
        "13-11-22-2382",
        "13 11 22-2382",
        "131122.2382",
        "2013.11.22-2382",
        "131122/2382",
        "2013/11/22-2382",
        "13112\u{200b}2-2\u{ad}382",
        "１３１１２２－２３８２",
        "1 3 1 1 2 2 - 2 3 8 2",
        "13 11 22 - 238 2",
        "131122-2 382",
        "2 0 1 3 1 1 2 2 - 2 3 8 2",
        "131122, de fyra sista är 2382",
        "22 november 2013, de fyra sista är 2382",
        "22/11 2013, sista fyra siffrorna: 2382",
        "22/11-13 och sista fyra 2382",
        "2013-11-22, fyra sista siffror 2382",
    ] {
        sees(form, &[&format!("personal {form}")]);
        sees(&format!("Älva går på Åsen ({form}), född i maj."), &[&format!("personal {form}")]);
        sees(&format!("Heter Bo.\n• {form}\n• Nej"), &[&format!("personal {form}")]);
        sees(&format!("personnummer {form}."), &[&format!("personal {form}")]);
    }
}

#[test]
fn sees_the_published_test_numbers() {
    for (number, form) in [
        ("20131122-2382", "personal"),
        ("20131123-2399", "personal"),
        ("20131124-2380", "personal"),
        ("20080229-2391", "personal"),
        ("20200229-2387", "personal"),
        ("19900101-2385", "personal"),
        ("18900101-9802", "personal"),
        ("900101-2385", "personal"),
        ("201301692388", "coordination"),
        ("200100612381", "coordination"),
        ("201311602393", "coordination"),
        ("193100602394", "coordination"),
        ("701063-2391", "coordination"),
        ("191018+9834", "personal"),
    ] {
        sees(&format!("Hej {number}!"), &[&format!("{form} {number}")]);
    }
}

#[test]
fn sees_what_the_words_around_it_say() {
    for (text, expected) in [
        ("personnummer: 131122-2381", &["personal? 131122-2381"][..]),
        ("pers.nr 131122-2381", &["personal? 131122-2381"]),
        ("Personnummer:\n131122-2381", &["personal? 131122-2381"]),
        ("Mitt personnr är 13 11 22 23 82", &["personal 13 11 22 23 82"]),
        ("personnummer 261224-1236", &["personal? 261224-1236"]),
        ("Ärendet gäller en faktura med 1311222382", &["personal? 1311222382"]),
        ("kontonr 1311222382", &["personal? 1311222382"]),
        ("dnr 131122-2382", &["personal? 131122-2382"]),
        ("OCR 1311222382", &[]),
        ("Fakturanr: 1311222382", &[]),
        ("ISBN 1311222382", &[]),
        ("https://example.se/arkiv/20131122-2382/a", &["personal? 20131122-2382"]),
        ("bild_20131122-2382.jpg", &["personal? 20131122-2382"]),
        ("sök?pnr=20131122-2382", &["personal 20131122-2382"]),
        ("Orgnr 900521-2395 (enskild firma)", &["personal 900521-2395"]),
        ("Organisationsnummer 9005212395", &["personal 9005212395"]),
        ("momsnr SE900521239501", &["personal 9005212395"]),
        ("momsnr SE559997452301", &["organisation 5599974523"]),
        ("mitt konto 3300-9803142380", &["personal 9803142380"]),
        ("mitt konto 3300 980314-2380", &["personal 980314-2380"]),
        ("1 3 1 1 2 2 2 3 8 2", &["personal? 1 3 1 1 2 2 2 3 8 2"]),
        (
            "131122-2382,131123-2399/131124-2380",
            &["personal 131122-2382", "personal 131123-2399", "personal 131124-2380"],
        ),
        ("född 131122, sista fyra 2381", &["personal? 131122, sista fyra 2381"]),
        ("reservnummer 131122-T123", &["reserve 131122-T123"]),
        ("patient 20131122-RX12", &["reserve 20131122-RX12"]),
        ("131122-T123", &["reserve? 131122-T123"]),
        ("Orgnr 559997-4523", &["organisation 559997-4523"]),
        ("Gustafssons (559998-7715)", &["organisation 559998-7715"]),
        ("organisationsnummer 5599974523", &["organisation 5599974523"]),
        ("organisationsnummer 165599974523", &["organisation 165599974523"]),
        ("fo\u{308}dd 131122-2382", &["personal 131122-2382"]),
        ("Ring 0701142382 nu", &["Mobile 0701142382"]),
        ("0701142382", &["personal? 0701142382"]),
        ("personnummer 0701142382", &["personal 0701142382"]),
        ("2020-02-03 0910", &["personal? 2020-02-03 0910"]),
    ] {
        sees(text, expected);
    }
}

/// Each with a neighbour that is none.
#[test]
fn sees_the_looser_forms() {
    for (text, expected) in [
        ("900101-\n2385", &["personal 900101-\n2385"][..]),
        ("1990-01-01-\r\n2385", &["personal 1990-01-01-\r\n2385"]),
        ("900101\n2385", &[]),
        ("900101 -\n2385", &[]),
        ("900101-\n2386", &[]),
        ("900101-\n\n\n2385", &[]),
        ("900101 (2385)", &["personal? 900101 (2385)"]),
        ("personnr 19900101(2385)", &["personal 19900101(2385)"]),
        ("född 1990-01-01 (2385)", &["personal? 1990-01-01 (2385)"]),
        ("900101 (2386)", &[]),
        ("900101 (2385", &[]),
        ("900101 (2385 st)", &[]),
        ("1990-01-01 (2385)", &[]),
        ("Faktura 900101 (2385)", &[]),
        ("personnummer: 900101, 2385", &["personal 900101, 2385"]),
        ("född 900101, 2385", &["personal? 900101, 2385"]),
        ("personnummer 900101, 2386", &[]),
        ("Har du personnummer från 900101, 2385", &[]),
        ("900101, 2385", &[]),
        ("pnr9001012385", &["personal 9001012385"]),
        ("Personnummer900101-2385", &["personal 900101-2385"]),
        ("pers.nr900101-2385", &["personal 900101-2385"]),
        ("ordernr9001012385", &[]),
        ("npnr9001012385", &[]),
        ("pnr9001012385a", &[]),
    ] {
        sees(text, expected);
    }
}

/// A payment reference is announced from afar.
#[test]
fn ocr_silences_ten_digits_in_a_row() {
    for (text, expected) in [
        ("Ange OCR-numret på fakturan, till exempel 9905122389.", &[][..]),
        ("OCR står på fakturan: 9905122389", &[]),
        ("Använd OCR som referens, alltså 9905122389", &[]),
        ("OCR på fakturan, till exempel 990512-2389", &["personal 990512-2389"]),
        ("OCR på fakturan, till exempel 199905122389", &["personal 199905122389"]),
        ("OCR på fakturan, personnummer 9905122389", &["personal 9905122389"]),
        ("OCR på faktura 12, till exempel 9905122389", &["personal 9905122389"]),
        ("Saknas OCR? Han heter Bo 9905122389", &["personal 9905122389"]),
        ("Betala med OCR. Vi bokför sedan allt på 9905122389", &["personal? 9905122389"]),
        ("OCR hjälper den som vill veta vem det är som har betalat 9905122389", &["personal 9905122389"]),
        ("Mediocre 9905122389", &["personal 9905122389"]),
        ("Faktura till 9905122389", &["personal? 9905122389"]),
    ] {
        sees(text, expected);
    }
}

/// What looks like a number and is none.
#[test]
fn lets_everything_else_pass() {
    for text in [
        "131122-2381",
        "131322-2382",
        "841350-2231",
        "710612-2383",
        "20131122-23821",
        "a131122-2382",
        "131122-2382å",
        "1-131122-2382",
        "131122-2382-1",
        "5592051234567",
        "2026-11-23 09:00-12:00",
        "2026-10-03 1800-2000",
        "2026-10-03 1800 till 2000",
        "2026-11-23 1800",
        "Öppet 2026-11-23–2026-12-01",
        "läsåret 2019-2023, 2024/2025",
        "2013-11-22. 2382 elever gick ut",
        "lag (2018:218), SFS 2025:400, 2016/679",
        "KS-2024-00357, KS/2017:282, KS 2026/588",
        "1 200 000 kr, 12 345:-, 99,90",
        "ISBN 978-91-99999-01-2",
        "bankgiro 999-9996, plusgiro 4405238-9",
        "SE45 5000 0000 0583 9825 7466",
        "4242 4242 4242 4242",
        "62.41873, 15.20954",
        "N 57° 41.204′ E 13° 02.881′",
        "väg 1311, E20, rv 26",
        "d41d8cd98f00b204e9800998ecf8427e 1311222382abcdef",
        "20261123-K12",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "Ta med personnummer 2026-10-12 1801",
        "12/11 2026: de sista fyra kvällarna 1830",
        "Bussen går 2026-10-12: de sista 1200 platserna",
        "5599974523",
        "",
        "-",
        "\u{301}\u{200b}",
    ] {
        sees(text, &[]);
    }
}

#[test]
fn says_whether_it_lies_in_a_test_series() {
    for (text, expected) in [("20131122-2382", true), ("191212121212", false), ("18900101-9802", true)] {
        let mentions = observe(text, today());
        let MentionKind::PersonalIdentityNumber { number } = mentions[0].kind else { panic!("{mentions:?}") };
        assert_eq!(number.test_series, expected, "{text}");
    }
}

#[test]
fn free_text_may_hold_none() {
    assert!(contains_identity_number("Ring om 131122-2382", today()));
    assert!(contains_identity_number("personnummer 131122-2381", today()));
    assert!(!contains_identity_number("Orgnr 559997-4523, 070-174 06 05", today()));
}

/// The day decides what has not been yet.
#[test]
fn counts_from_the_day_given() {
    let on = |year, text| observe(text, NaiveDate::from_ymd_opt(year, 11, 23).unwrap()).len();
    assert_eq!((on(2012, "20131122-2382"), on(2013, "20131122-2382")), (0, 1));
}

#[test]
fn what_stands_behind_may_deny_it() {
    for text in [
        "Skriv 1311222382 (ett OCR-nummer, inte ditt personnummer).",
        "Skriv 1311222382 (OCR) i rutan.",
        "Numret 1311222382 är ett OCR-nummer.",
        "Öppet 13 11 22 - 23 82",
    ] {
        sees(text, &[]);
    }
    sees("1311222382 (inte mitt personnummer, min sons)", &["personal 1311222382"]);
    sees("1311222382 (ring mig). OCR saknas.", &["personal 1311222382"]);
}
