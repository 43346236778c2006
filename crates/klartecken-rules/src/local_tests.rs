//! What a local list does to findings, and what it does not.

use klartecken_post::{Kind, Post};

use super::*;
use crate::{Draft, Finding, Level, Policy, check};

fn contact(text: &str) -> LocalEntry {
    LocalEntry::Contact(text.to_owned())
}

fn not_person(text: &str) -> LocalEntry {
    LocalEntry::NotPerson(text.to_owned())
}

fn list(entries: &[LocalEntry]) -> Local {
    entries.iter().fold(Local::default(), |list, entry| list.with(entry))
}

/// What is found in a post of that kind, with the list at hand.
fn found(text: &str, kind: Kind, local: &Local) -> Vec<Finding> {
    let pack = klartecken_pack::built_in("herrljunga").unwrap();
    let policy = Policy::bind(&pack).unwrap().with_local(local.clone());
    let draft = Draft { post: Post { text: text.to_owned(), kind, ..Post::default() }, ..Draft::default() };
    check(&draft, &policy, "2026-11-23".parse().unwrap()).findings
}

/// Level and reason of what that rule found.
fn of_rule(findings: &[Finding], rule: &str) -> Vec<(Level, &'static str)> {
    findings.iter().filter(|found| found.rule == rule).map(|found| (found.level, found.reason)).collect()
}

#[test]
fn entries_compare_equal_however_they_are_written() {
    let once = list(&[contact("+46 70-174 06 05"), contact("Maja@Example.SE "), not_person("Karl  JOHAN")]);
    let again = list(&[contact("0701740605"), contact("maja@example.se"), not_person("karl johan")]);
    assert_eq!(once, again);
    assert_eq!(once.phones().collect::<Vec<_>>(), ["0701740605"]);
    assert_eq!(once.emails().collect::<Vec<_>>(), ["maja@example.se"]);
    let emptied = once.entries().fold(once.clone(), |list, entry| list.without(&entry));
    assert!(emptied.is_empty());
}

#[test]
fn what_can_be_no_entry_is_left_out() {
    let long = "a".repeat(MAX_ENTRY_BYTES + 1);
    let bad =
        [contact(""), contact("hej"), contact("@"), contact("a@b@c.se"), not_person("  "), not_person(&long)];
    assert!(list(&bad).is_empty());
    let many =
        (0..600).fold(Local::default(), |list, number| list.with(&not_person(&format!("namn {number}"))));
    assert_eq!(many.entries().count(), MAX_LOCAL_ENTRIES);
    let stored = Local { contacts: BTreeSet::from(["Hej".to_owned(), "MAJA@example.se".to_owned()]), ..many };
    assert_eq!(stored.sound().emails().collect::<Vec<_>>(), ["maja@example.se"]);
    assert!(stored.sound().phones().next().is_none() && stored.sound().is_full());
}

#[test]
fn a_listed_contact_is_official_but_leaves_a_note() {
    let local = list(&[contact("070-174 06 05"), contact("maja.exempelsson@post.example")]);
    for (text, kind) in [
        ("Frågor? Ring Maja på 0701740605.", Kind::Post),
        ("Anmäl dig till Maja.Exempelsson@post.example senast fredag.", Kind::Post),
        ("Ring hennes mamma på 070-174 06 05.", Kind::Comment),
    ] {
        let without = found(text, kind, &Local::default());
        assert!(
            matches!(of_rule(&without, "private-contact")[..], [(_, reason)] if reason != "local"),
            "{text}"
        );
        let with = found(text, kind, &local);
        assert_eq!(of_rule(&with, "private-contact"), [(Level::Note, "local")], "{text}");
        // A contact of one's own is no personal data to ask about either.
        assert!(of_rule(&with, "secrecy-signs-unanswered").is_empty(), "{text}");
    }
    let other = found("Ring 070-174 06 06.", Kind::Post, &local);
    assert!(of_rule(&other, "private-contact").iter().all(|(_, reason)| *reason != "local"));
}

#[test]
fn what_the_pack_lists_needs_no_note() {
    let local = list(&[contact("kommunen@herrljunga.se")]);
    assert!(found("Skriv till kommunen@herrljunga.se.", Kind::Post, &local).is_empty());
}

#[test]
fn a_name_that_is_no_persons_leaves_a_note() {
    let text = "Grattis till Maja Exempelsson, som vann första pris i bakning!";
    let named = of_rule(&found(text, Kind::Post, &Local::default()), "person-named");
    assert_eq!(named, [(Level::Ask, "named")]);
    let listed = found(text, Kind::Post, &list(&[not_person("maja exempelsson")]));
    assert_eq!(of_rule(&listed, "person-named"), [(Level::Note, "local")]);
    let part = found(text, Kind::Post, &list(&[not_person("maja")]));
    assert_eq!(of_rule(&part, "person-named"), [(Level::Ask, "named")]);
}

#[test]
fn it_silences_nothing_sensitive() {
    let text = "Maja Exempelsson har fått diagnosen diabetes och bor på Storgatan 5, 524 30 Herrljunga.";
    let but_the_name = |local: &Local| {
        let mut findings = found(text, Kind::Post, local);
        findings.retain(|finding| finding.rule != "person-named");
        findings
    };
    let listed = but_the_name(&list(&[not_person("Maja Exempelsson")]));
    assert_eq!(listed, but_the_name(&Local::default()));
    assert!(!of_rule(&listed, "health-revealed").is_empty());
    assert!(!of_rule(&listed, "home-address").is_empty());
}
