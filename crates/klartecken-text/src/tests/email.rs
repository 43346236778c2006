use super::*;

#[test]
fn sees_every_form() {
    for text in [
        "anna.berg@example.se",
        "Anna.Berg@Example.SE",
        "anna.berg (at) example.se",
        "anna.berg(at)example.se",
        "anna.berg[at]example[dot]se",
        "anna.berg (a) example.se",
        "anna.berg snabel-a example punkt se",
        "anna punkt berg snabela example punkt se",
        "anna (punkt) berg (snabel-a) example (punkt) se",
        "anna.berg＠example．se",
        "anna.\u{200b}berg@exam\u{ad}ple.se",
    ] {
        for text in [text.to_owned(), format!("Skriv till {text}, tack!"), format!("({text}).")] {
            sees(&text, &["email anna.berg@example.se"]);
        }
    }
}

#[test]
fn ends_where_the_address_ends() {
    for (text, expected) in [
        ("mailto:a@example.se?subject=b", &["email a@example.se"][..]),
        ("<a@example.com>; 'b@example.org'", &["email a@example.com", "email b@example.org"]),
        ("a@example.se.Kontakta oss", &["email a@example.se"]),
        ("a@example.se... b", &["email a@example.se"]),
        ("ÅSA.öberg@räksmörgås.se", &["email åsa.öberg@räksmörgås.se"]),
        ("o\u{308}berg@example.se", &["email öberg@example.se"]),
        ("a+b_c-d%e@sub.example-x.co.uk", &["email a+b_c-d%e@sub.example-x.co.uk"]),
        ("a@xn--rksmrgs-5wao1o.xn--p1ai", &["email a@xn--rksmrgs-5wao1o.xn--p1ai"]),
        ("a@b.se@c.se", &["email a@b.se"]),
        ("0701740605@example.se", &["email 0701740605@example.se"]),
        ("20131122-2382@example.se", &["personal 20131122-2382"]),
    ] {
        sees(text, expected);
    }
}

#[test]
fn lets_everything_else_pass() {
    for text in [
        "@herrljungakommun",
        "Foto: @anna.berg",
        "a@b",
        "@",
        "a@",
        "2@3.55",
        "vi ses @ torget.se",
        "instagram.com/@anna.b",
        "kom (at) hem",
        "punkt (at) punkt",
        "a@-b.se",
        "...@example.se",
        "maps/@57.70,11.97",
    ] {
        sees(text, &[]);
    }
}

/// Each with a neighbour that is none.
#[test]
fn sees_spaces_and_spoken_signs() {
    for (text, expected) in [
        ("lisa @ example.com", &["email lisa@example.com"][..]),
        ("Mejla lisa.berg @ example.com!", &["email lisa.berg@example.com"]),
        ("Lisa.Berg @ example.com", &["email lisa.berg@example.com"]),
        ("anna @example.se", &["email anna@example.se"]),
        ("Mejla anna @example.se", &["email anna@example.se"]),
        ("frågor: anna.berg @example.se", &["email anna.berg@example.se"]),
        ("Anna@ example.se", &["email anna@example.se"]),
        ("anna at example dot com", &["email anna@example.com"]),
        ("Anna punkt berg at example punkt se, tack", &["email anna.berg@example.se"]),
        ("anna at example (dot) co.uk", &["email anna@example.co.uk"]),
        ("Vi träffas @ kulturhuset.se", &[]),
        ("lisa @ example", &[]),
        ("2 @ example.se", &[]),
        ("lisa @ 2.55", &[]),
        ("lisa\n@example.se", &[]),
        ("tack lisa @lisa.karlsson", &[]),
        ("Foto: Anna @anna.se", &[]),
        ("Foto: @anna.se", &[]),
        ("följ oss @example.se", &[]),
        ("Följ kommunen @example.se på Instagram", &[]),
        ("Tack till lisa @example.se för bilden", &[]),
        ("Kika in hos @example.se", &[]),
        ("anna at example.com", &[]),
        ("anna at example com", &[]),
        ("anna example dot com", &[]),
        ("Look at example dot com", &[]),
        ("ananas at-tecken punkt slut", &[]),
    ] {
        sees(text, expected);
    }
}
