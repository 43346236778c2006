//! Good and bad pack files.

use crate::*;

fn herrljunga() -> &'static str {
    BUILT_IN[0].1
}

/// The faults of Herrljunga's pack after one replacement, each as `line: sentence`.
#[track_caller]
fn faults(from: &str, to: &str) -> Vec<String> {
    assert!(herrljunga().contains(from), "{from} is not in the file");
    let text = herrljunga().replacen(from, to, 1);
    let faults = read(&text).err().unwrap_or_default();
    faults.iter().map(|fault| format!("{}: {fault}", fault.line_and_column(&text).0)).collect()
}

#[test]
fn built_in_packs_are_sound_and_carry_their_own_id() {
    for (id, text) in BUILT_IN {
        let pack = read(text).unwrap_or_else(|faults| panic!("{id}: {faults:?}"));
        assert_eq!(pack.id, id);
        assert_eq!(pack.sha256.len(), 64);
        assert_eq!(built_in(id), Some(pack));
    }
    assert!(built_in("okänd").is_none());
}

#[test]
fn every_fault_is_told_at_once_with_its_place() {
    let text = herrljunga()
        .replacen("own-age = 13", "own-age = 12\nown-aeg = 13", 1)
        .replacen("format = 1", "format = 2", 1)
        .replacen("version =", "versoin =", 1)
        .replacen("custodians = \"all\"", "custodians = \"both\"", 1)
        .replacen("en = \"the administration", "en = \"\" #", 1);
    let found: Vec<String> = read(&text)
        .unwrap_err()
        .iter()
        .map(|fault| format!("{}: {fault}", fault.line_and_column(&text).0))
        .collect();
    assert_eq!(
        found,
        [
            "1: nyckeln \"version\" saknas",
            "6: 2 är inte mellan 1 och 1: den här versionen läser format 1",
            "8: okänd nyckel \"versoin\"; här kan stå consent, contacts, document, format, help, id, municipality, \
             questions, rules, version",
            "21: \"en\" är tom",
            "26: 12 är inte mellan 13 och 18: ett barn under 13 år får aldrig samtycka ensamt",
            "27: okänd nyckel \"own-aeg\"; här kan stå advise-guardian-below, custodians, own-age",
            "28: \"both\" är okänt; välj bland all, one",
        ]
    );
}

#[test]
fn refuses_what_cannot_be_meant() {
    for (from, to, expected) in [
        ("id = \"herrljunga\"", "id = \"herr\u{200b}ljunga\"", "kan inte vara ett id"),
        ("municipality = \"Herrljunga kommun\"", "municipality = \" \"", "\"municipality\" är tom"),
        ("decided-on = 2020-05-25", "decided-on = 2020-05-25T10:00:00", "skriv bara ett datum"),
        ("decided-on = 2020-05-25", "decided-on = 2020-02-30", ""),
        ("decided-on = 2020-05-25", "decided-on = \"2020-05-25\"", "här ska stå ett datum"),
        ("\"herrljunga.se\"", "\"herrljunga\"", "inte att läsa som en domän"),
        ("id = \"secrecy-signs-reply\"", "id = \"secrecy-signs\"", "finns två gånger"),
        ("section = \"Inledning\"\n", "", "ange avsnitt"),
        ("own-age = 13", "own-age = \"tretton\"", "här ska stå ett heltal"),
        ("own-age = 13", "own-age = 99999999999999999999", "är inte mellan 13 och 18"),
        ("[consent]", "[consent", "det här är inte TOML"),
        ("[consent]", "[samtycke]", "nyckeln \"consent\" saknas"),
    ] {
        let found = faults(from, to);
        assert!(found.iter().any(|fault| fault.contains(expected)), "{to}: {found:?}");
    }
}

#[test]
fn deep_nesting_is_refused_without_harm() {
    let deep = format!("format = {}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(&deep).is_err());
}

#[test]
fn refuses_a_huge_file_before_reading_it() {
    let found = read(&"#".repeat(MAX_PACK_BYTES + 1)).unwrap_err();
    assert!(matches!(found[..], [Diagnostic { fault: Fault::TooLarge { .. }, .. }]));
}
