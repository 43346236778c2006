//! Packs that build on others.

use super::*;

const BASE: &str = "format = 1\nid = \"grund\"\nversion = \"1\"\nhelp = { sv = \"juristen\", en = \"the lawyer\" }\n\
    [contacts]\nphones = [\"0510-10\"]\n\
    [words]\npolitical = [\"val\"]\n\
    [consent]\nown-age = 15\ncustodians = \"all\"\n\
    [rules.a]\nlevel = \"stop\"\nlaw = [\"lagen\"]\n\
    [[questions]]\nid = \"f\"\nrule = \"a\"\nlevel = \"off\"\ntext = { sv = \"Fråga?\", en = \"Question?\" }\n\
    answers = [{ id = \"x\", outcome = \"clear\", text = { sv = \"Ja\", en = \"Yes\" } },\
    { id = \"y\", outcome = \"stop\", text = { sv = \"Nej\", en = \"No\" } }]\n";

/// A pack on top of [`BASE`] with those lines, read.
fn on_top(lines: &str) -> Result<Reading, Vec<Diagnostic>> {
    let text = format!("format = 1\nid = \"egen\"\nversion = \"2\"\nextends = \"grund\"\n{lines}");
    read_among(&text, &[("grund", BASE)])
}

#[test]
fn what_is_not_named_is_taken_over_and_what_is_named_replaces_it_key_by_key() {
    let pack = on_top(
        "municipality = \"Exempelby\"\n[consent]\nown-age = 13\n[contacts]\nphones = [\"0510-11\", \"0510-10\"]\n\
         [words]\npolitical = [\"parti\"]\n[rules.a]\nsection = \"Om a\"\n\
         [[questions]]\nid = \"f\"\nlevel = \"required\"\n",
    )
    .unwrap()
    .pack;
    assert_eq!((pack.id.as_str(), pack.municipality.as_str()), ("egen", "Exempelby"));
    assert_eq!(pack.help.sv, "juristen");
    assert_eq!((pack.number("consent.own-age"), pack.word("consent.custodians")), (Some(13), "all"));
    assert_eq!(pack.contacts.phones, ["0510-10", "0510-11"]);
    let political: Vec<&str> = pack.words("political").iter().map(|word| &*word.pattern).collect();
    assert_eq!(political, ["val", "parti"]);
    let rule = pack.rule("a").unwrap();
    assert_eq!((rule.level, &*rule.section, &*rule.law), (Level::Stop, "Om a", &["lagen".to_owned()][..]));
    let question = &pack.questions[0];
    assert_eq!((question.level, &*question.text.sv), (QuestionLevel::Required, "Fråga?"));
    assert_eq!(question.answers.len(), 2);
}

#[test]
fn a_pack_names_what_it_builds_on() {
    let extends = on_top("").unwrap().pack.extends;
    let base = read_among(BASE, &[]).unwrap().pack;
    assert_eq!(extends, [base.name()]);
    let built_in = read(text_of("herrljunga")).unwrap().pack;
    assert_eq!(built_in.extends[0].id, "se-lag");
}

#[test]
fn circles_and_missing_packs_are_told_at_the_key() {
    let circle = "format = 1\nid = \"a\"\nversion = \"1\"\nextends = \"b\"\n";
    let other = "format = 1\nid = \"b\"\nversion = \"1\"\nextends = \"a\"\n";
    let faults = read_among(circle, &[("a", circle), ("b", other)]).unwrap_err();
    let first = &faults[0];
    assert_eq!((first.fault.code, first.line_and_column(circle)), ("faulty-pack", (4, 11)));
    assert_eq!(first.fault.args[1].1, "circle id=a");

    let itself = "format = 1\nid = \"a\"\nversion = \"1\"\nextends = \"a\"\n";
    assert_eq!(read_among(itself, &[("a", itself)]).unwrap_err()[0].fault.code, "circle");

    let missing = read_among(circle, &[]).unwrap_err();
    assert_eq!(missing[0].to_string(), "unknown-pack id=b known=");
}

#[test]
fn no_more_than_four_packs_build_on_one_another() {
    let pack = |id: &str, on: &str| {
        format!("format = 1\nid = \"{id}\"\nversion = \"1\"\n{on}help = {{ sv = \"a\", en = \"a\" }}\n")
    };
    let texts = [
        ("a", pack("a", "")),
        ("b", pack("b", "extends = \"a\"\n")),
        ("c", pack("c", "extends = \"b\"\n")),
        ("d", pack("d", "extends = \"c\"\n")),
        ("e", pack("e", "extends = \"d\"\n")),
    ];
    let library: Vec<(&str, &str)> = texts.iter().map(|(id, text)| (*id, text.as_str())).collect();
    assert!(read_among(library[3].1, &library).is_ok());
    let faults = read_among(library[4].1, &library).unwrap_err();
    assert!(faults[0].fault.args[1].1.contains("too-deep"), "{faults:?}");
}
