//! `klartecken pack`, as it is called.

use std::process::{Command, Output};

fn klartecken(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_klartecken")).args(arguments).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_sound_pack_is_said_to_be_so_in_both_languages_and_a_base_pack_as_well() {
    for (id, language, words) in [
        ("herrljunga", "sv", "kan användas"),
        ("se-lag", "sv", "kan användas"),
        ("herrljunga", "en", "can be used"),
    ] {
        let output = klartecken(&["--lang", language, "pack", "check", id]);
        assert!(output.status.success() && out(&output).contains(words), "{id} {output:?}");
    }
}

#[test]
fn a_faulty_pack_is_told_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fel.toml");
    let text = "format = 1\nid = \"fel\"\nversion = \"1\"\nextends = \"herrljunga\"\n[consent]\nown-age = 12\n\
        [rules.finns-inte]\nlevel = \"stop\"\nlaw = [\"x\"]\n";
    std::fs::write(&path, text).unwrap();
    let output = klartecken(&["pack", "check", path.to_str().unwrap()]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2));
    assert!(told.contains("fel.toml:6:11: fel: 12 är inte mellan 13 och 18: ett barn under 13 år"), "{told}");
    let output = klartecken(&["pack", "test", path.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_example_that_does_not_come_true_fails_with_what_was_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prov.toml");
    let text = "format = 1\nid = \"prov\"\nversion = \"1\"\nextends = \"herrljunga\"\n\
        [[examples]]\nname = \"Hej\"\npost = '{ \"text\": \"Välkommen!\" }'\nverdict = \"clear\"\n\
        [[examples]]\nname = \"Nummer\"\npost = '{ \"text\": \"Skriv 900101-2385.\" }'\nverdict = \"clear\"\n";
    std::fs::write(&path, text).unwrap();
    let output = klartecken(&["pack", "test", path.to_str().unwrap()]);
    let told = out(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        told.contains("prov.toml:9: ”Nummer” skulle ge clear men gav stop personal-identity-number:stop"),
        "{told}"
    );
    assert!(told.contains("1 av 2 exempel stämmer"), "{told}");
}
