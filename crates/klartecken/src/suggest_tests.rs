//! What is suggested, and what the text is then.

use klartecken_post::Post;
use klartecken_rules::{Local, LocalEntry};

use super::*;
use crate::{Language, report};

fn draft(text: &str, kind: Kind) -> Draft {
    Draft { post: Post { text: text.to_owned(), kind, ..Post::default() }, ..Draft::default() }
}

fn policy() -> Policy {
    crate::policy("herrljunga").unwrap()
}

/// Every text that one click on a suggestion of `rule` would give.
fn mended(text: &str, kind: Kind, rule: &str, policy: &Policy) -> Vec<(Way, String)> {
    let draft = draft(text, kind);
    let texts = Texts::built_in(Language::Swedish);
    let findings = report(&draft, policy, "2026-11-23".parse().unwrap()).findings;
    let of_rule = findings.iter().filter(|finding| finding.rule == rule);
    let all = of_rule.flat_map(|finding| suggestions(finding, &draft, policy, &texts));
    all.map(|suggestion| {
        assert_eq!(suggestion.span.of(text), suggestion.was);
        let mut text = text.to_owned();
        text.replace_range(suggestion.span.start..suggestion.span.end, &suggestion.text);
        (suggestion.way, text)
    })
    .collect()
}

#[test]
fn what_is_removed_leaves_no_hole() {
    let number = "900101-2385";
    for (text, expected) in [
        ("Uppge # i receptionen.", "Uppge i receptionen."),
        ("Han heter så (#).", "Han heter så."),
        ("Hon, #, vann.", "Hon, vann."),
        ("Vinnaren är #.", "Vinnaren är."),
        ("Vinnaren: #\nGrattis!", "Vinnaren\nGrattis!"),
        ("# är numret.", "är numret."),
        ("Rad ett\n#, tack\nRad tre", "Rad ett\ntack\nRad tre"),
        ("Skriv till # senast fredag", "Skriv senast fredag"),
        ("🍂#🍂", "🍂 🍂"),
        ("#", ""),
    ] {
        let text = text.replace('#', number);
        let at = text.find(number).unwrap();
        let (span, left) = tidy::removal(&text, Span::from(at..at + number.len()));
        let mut result = text.clone();
        result.replace_range(span.start..span.end, &left);
        assert_eq!(result, expected, "{text}");
    }
}

#[test]
fn a_sentence_is_whole() {
    for (text, expected) in [
        ("Hej Anna! Vi ringer dig på # i morgon. Hälsningar Maja", "Vi ringer dig på # i morgon."),
        ("Hej!\nRing t.ex. # den 3. mars\nHej då", "Ring t.ex. # den 3. mars"),
        ("#", "#"),
        ("Å! #. Ö", "#."),
        ("Va?! Jo, # osv. men ja. Nej", "Jo, # osv. men ja."),
        ("Ja? 🙂 ring # nu!🍂", "🙂 ring # nu!"),
    ] {
        let at = text.find('#').unwrap();
        assert_eq!(tidy::sentence(text, Span::from(at..at + 1)).of(text), expected, "{text}");
    }
}

#[test]
fn identity_numbers_accounts_and_the_like_can_be_removed() {
    for (text, rule, expected) in [
        ("Uppge 900101-2385 i receptionen.", "personal-identity-number", "Uppge i receptionen."),
        ("Frågor? Ring Maja på 070-174 06 05.", "private-contact", "Frågor? Ring Maja."),
    ] {
        assert_eq!(mended(text, Kind::Post, rule, &policy()), [(Way::Remove, expected.to_owned())], "{text}");
        assert!(mended(text, Kind::Comment, rule, &policy()).is_empty(), "nobody edits another's words");
    }
}

#[test]
fn every_rule_and_reason_named_here_exists() {
    let texts = Texts::built_in(Language::Swedish);
    let draft = draft("Uppge 123 456 i luckan.", Kind::Post);
    let ids: Vec<&str> = klartecken_rules::CATALOGUE.iter().map(|rule| rule.id).collect();
    for rule in REMOVABLE {
        let Some(id) = ids.iter().find(|id| **id == rule) else { panic!("{rule}") };
        let finding = Finding {
            rule: id,
            level: klartecken_rules::Level::Stop,
            reason: "number",
            place: Place::Text(Span::from(6..13)),
            args: vec![],
            citation: Default::default(),
            key: String::new(),
            confirmable: false,
            confirmed: None,
        };
        let [only] = &suggestions(&finding, &draft, &policy(), &texts)[..] else { panic!("{rule}") };
        assert_eq!(
            (only.way, only.was.as_str(), only.text.as_str()),
            (Way::Remove, " 123 456 ", " "),
            "{rule}"
        );
        for reason in IN_ORDER {
            let finding = Finding { reason, ..finding.clone() };
            assert!(suggestions(&finding, &draft, &policy(), &texts).is_empty(), "{rule} {reason}");
        }
    }
    for reason in IN_ORDER {
        let said = ids.iter().any(|id| texts.has(&format!("{id}.{reason}")));
        assert!(said, "no rule has the reason {reason}");
    }
}

#[test]
fn a_name_becomes_initials() {
    for (name, text, expected) in [
        ("Maja Ek", "Tack Maja Ek för maten", "M.E."),
        ("Maja Ek", "Tack Maja Ek.", "M.E"),
        ("Anna-Karin von Ek", "Anna-Karin von Ek vann", "A-K.v.E."),
        ("Åsa", "Hej Åsa!", "Å."),
    ] {
        let at = text.find(name).unwrap();
        assert_eq!(initials(text, Span::from(at..at + name.len())), expected);
    }
    let text = "Grattis till Maja Exempelsson, som vann första pris i bakning!";
    let expected = "Grattis till M.E., som vann första pris i bakning!";
    assert_eq!(mended(text, Kind::Post, "person-named", &policy()), [(Way::Initials, expected.to_owned())]);
    let listed =
        policy().with_local(Local::default().with(&LocalEntry::NotPerson("Maja Exempelsson".to_owned())));
    assert!(mended(text, Kind::Post, "person-named", &listed).is_empty(), "it is in order");
}

#[test]
fn a_reply_points_at_the_official_way() {
    let text = "Hej! Hennes mamma nås på 070-174 06 05. Ha det fint!";
    let us = "Hej! Kontakta oss via administrations- och kommunikationsenheten. Ha det fint!";
    let [(Way::Contact, mended_text), (Way::Remove, _)] =
        &mended(text, Kind::Reply, "private-contact", &policy())[..]
    else {
        panic!("two ways")
    };
    assert_eq!(mended_text, us);
    let pack = "format = 1\nid = \"egen\"\nversion = \"1\"\nextends = \"herrljunga\"\n\
        contacts.phones = [\"0513-170 00\"]\n";
    let with_phone = Policy::bind(&klartecken_pack::read(pack).unwrap().pack).unwrap();
    for kind in [Kind::Post, Kind::Reply] {
        let (way, mended_text) = mended(text, kind, "private-contact", &with_phone).remove(0);
        let expected = "Hej! Hennes mamma nås på 0513-170 00. Ha det fint!";
        assert_eq!((way, mended_text.as_str()), (Way::Contact, expected));
    }
}
