//! Packs that are refused, and what is said about each fault.

use super::*;

/// The faults of the whole pack after one replacement.
#[track_caller]
fn after(from: &str, to: &str) -> Vec<String> {
    assert!(WHOLE.contains(from), "{from} is not in the file");
    faults_of(&WHOLE.replacen(from, to, 1))
}

#[test]
fn the_whole_pack_has_none() {
    assert_eq!(faults_of(WHOLE), [""; 0]);
}

#[test]
fn every_fault_is_told_at_once_with_its_place() {
    let text = WHOLE
        .replacen("own-age = 15", "own-age = 12\nown-aeg = 13", 1)
        .replacen("format = 1", "format = 2", 1)
        .replacen("version =", "versoin =", 1)
        .replacen("custodians = \"one\"", "custodians = \"both\"", 1)
        .replacen("en = \"the communications unit\"", "en = \"\"", 1);
    let found = faults_of(&text);
    let expected = [
        "1: missing-key key=version",
        "1: out-of-range found=2 low=1 high=1 why=format",
        "3: unknown-key key=versoin",
        "6: empty key=en",
        "15: out-of-range found=12 low=13 high=18 why=own-age",
        "16: unknown-key key=own-aeg known=own-age, advise-guardian-below, custodians, form, legal-bases, \
         refresh-months",
        "17: unknown-word word=both known=all, one",
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found} instead of {expected}");
    }
}

#[test]
fn refuses_what_cannot_be_meant() {
    for (from, to, expected) in [
        ("id = \"exempelby\"", "id = \"exempel\u{200b}by\"", "id id=exempel"),
        ("\"Exempelby kommun\"", "\" \"", "empty key=municipality"),
        ("\"Exempelby kommun\"", "\"Exempelby \u{202e}nummok\"", "invisible code=U+202E"),
        ("decided-on = 2026-03-02", "decided-on = 2026-03-02T10:00:00", "date"),
        ("decided-on = 2026-03-02", "decided-on = 2026-02-30", "syntax"),
        ("decided-on = 2026-03-02", "decided-on = \"2026-03-02\"", "wrong-type expected=date"),
        ("decided-on = 2026-03-02\n", "", "missing-key key=decided-on"),
        (
            "help = { sv = \"kommunikationsenheten\", en = \"the communications unit\" }",
            "",
            "missing-key key=help",
        ),
        ("\"exempelby.se\"", "\"exempelby\"", "contact text=exempelby what=domain"),
        ("[[after-publication]]\nid = \"watch\"", "[[after-publication]]\nid = \"Watch\"", "id id=Watch"),
        ("section = \"Bilder\"\n\n[rules.g", "\n[rules.g", "no-ground"),
        ("level = \"stop\"", "levl = \"stop\"", "missing-key key=level"),
        ("own-age = 15", "own-age = \"femton\"", "wrong-type expected=number"),
        ("own-age = 15", "own-age = 99999999999999999999", "out-of-range found=99999999999999999999"),
        ("months = [1, 7]", "months = [1, 13]", "out-of-range found=13"),
        ("\"#höst_26\"", "\"höst\"", "hashtag text=höst"),
        ("\"#00539b\"", "\"blå\"", "colour text=blå"),
        ("\"parti+\"", "\"par+ti\"", "pattern pattern=par+ti"),
        ("\"parti+\"", "\"a*\"", "pattern pattern=a*"),
        ("\"parti+\"", "\"(a+)+$\"", "pattern pattern=(a+)+$"),
        ("[consent]", "[consent", "syntax"),
        ("[consent]", "[samtycke]", "unknown-key key=samtycke"),
        ("id = \"no\"", "id = \"yes\"", "duplicate id=yes"),
        ("id = \"E4\"", "id = \"E1\"", "duplicate id=E1"),
        ("section = \"Profil\"\nrules", "section = \"Bilder\"\nrules", "duplicate id=Bilder"),
        (
            "level = \"stop\"\nsection = \"Bilder\"",
            "level = \"stop\"\nsection = \"Biler\"",
            "unknown-section section=Biler",
        ),
        ("after:watch", "after:wach", "unknown-target target=after:wach"),
        ("question:profile", "question:profil", "unknown-target target=question:profil"),
        (
            "parameter:consent.own-age",
            "parameter:consent.form",
            "unknown-target target=parameter:consent.form",
        ),
        ("none:obsolete", "none:gammalt", "unknown-word word=none:gammalt"),
        (", why = { sv = \"Ingen har fax.\", en = \"Nobody has a fax.\" }", "", "reason-missing"),
        ("consent-missing:stop", "consent-missing", "unknown-word word=consent-missing"),
        (", en = \"Look.\"", "", "missing-key key=en"),
        ("verdict = \"stop\"", "verdict = \"red\"", "unknown-word word=red"),
        ("municipality =", "extends = \"finns-inte\"\nmunicipality =", "unknown-pack id=finns-inte"),
    ] {
        let found = after(from, to);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{to}: {found:?}");
    }
}

#[test]
fn old_names_and_dead_duties_are_warned_of_and_do_not_stop() {
    for (from, to, expected) in [
        ("Ett beslut finns.", "Följ personuppgiftslagen.", "stale-name old=personuppgiftslagen"),
        ("Se efter varje dag.", "Fråga Datainspektionen.", "stale-name old=datainspektionen"),
        ("There is a decision.", "Post on Twitter.", "stale-name old=twitter"),
        (", \"account:decision\"", "", "dead-duty id=decision"),
    ] {
        let text = WHOLE.replacen(from, to, 1);
        let reading = read(&text).unwrap();
        let warnings: Vec<String> = reading.warnings.iter().map(ToString::to_string).collect();
        assert!(warnings.len() == 1 && warnings[0].starts_with(expected), "{warnings:?}");
    }
    // Words that are looked for, and the document's own headings, are not the pack's sentences.
    for (from, to) in [("\"valvaka\"", "\"twitter\""), ("title = \"Riktlinjer\"", "title = \"Twitter\"")] {
        assert_eq!(after(from, to), [""; 0]);
    }
}

#[test]
fn deep_nesting_is_refused_without_harm() {
    let deep = format!("format = {}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(&deep).is_err());
    let tables = format!("format = 1\n[{}]\n", ["a"; 20_000].join("."));
    assert!(read(&tables).is_err());
}

#[test]
fn refuses_a_huge_file_before_reading_it() {
    let found = read(&"#".repeat(10 << 20)).unwrap_err();
    assert_eq!(found[0].fault.code, "too-large");
    assert_eq!(found.len(), 1);
}

#[test]
fn a_hundred_thousand_of_anything_are_refused_with_few_words() {
    let questions = format!("{WHOLE}{}", "[[questions]]\n".repeat(50_000));
    let found = faults_of(&questions);
    assert!(found.iter().any(|fault| fault.contains("too-many")), "{}", found.len());
    assert!(found.len() < 2_000, "{}", found.len());
    let words = WHOLE.replacen("\"valvaka\"", &"\"ab\", ".repeat(100_000), 1);
    assert!(faults_of(&words).iter().any(|fault| fault.contains("too-many key=political")));
}
