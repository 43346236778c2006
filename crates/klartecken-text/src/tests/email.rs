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
