//! `klartecken check`: what goes in, what comes out, and the exit codes.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    io::Write,
    process::{Command, Stdio},
};

use serde_json::Value;

/// The results, one for each line printed, and the exit code.
fn check(input: &[u8], arguments: &[&str]) -> (Vec<Value>, Option<i32>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_klartecken"))
        .args(["check", "--today", "2026-11-23"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that has seen enough closes its end; that is no fault of the test.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    (lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), output.status.code())
}

#[test]
fn places_are_counted_in_characters() {
    let (results, code) = check("{\"id\": \"a\", \"text\": \"Hej 🍂 900101-2385\"}".as_bytes(), &[]);
    let finding = &results[0]["findings"][0];
    assert_eq!(finding["rule"], "personal-identity-number");
    assert_eq!((&finding["start"], &finding["end"]), (&6.into(), &17.into()));
    assert_eq!((&results[0]["id"], &results[0]["verdict"], code), (&"a".into(), &"stop".into(), Some(0)));
    assert!(finding["citation"].as_str().unwrap().contains("Personuppgifter och sekretess"));
}

#[test]
fn a_bad_line_does_not_hide_the_others() {
    for lines in ["{bad}\n{\"id\":\"2\"}\n", "{\"id\":\"2\"}\r\n\r\n{bad}", "\u{feff}{\"id\":\"2\"}\n[]\n"] {
        let (results, code) = check(lines.as_bytes(), &[]);
        assert_eq!((results.len(), code), (2, Some(2)), "{lines}");
        assert_eq!(results.iter().filter(|result| result["error"].is_string()).count(), 1, "{lines}");
        assert_eq!(results.iter().filter(|result| result["id"] == "2").count(), 1, "{lines}");
    }
}

#[test]
fn faults_are_located_and_plain() {
    for (document, expected) in [
        ("{\"text\": \"å\",\n \"pepole\": 1}", "pepole (rad 2, tecken 9): okänt fält `pepole`"),
        ("{\"people\": [{\"id\": \"P1\", \"birth-date\": \"16-05-05\"}]}", "är inget datum"),
        ("{\"people\": [{\"id\": \"900101-2385 \"}]}", "kan inte vara ett id"),
        ("{\"people\": [{\"id\": \"P1\"}, {\"id\": \"P1\"}]}", "finns två gånger"),
        (
            "{\"media\": [{\"id\": \"M1\", \"kind\": \"image\", \"people\": [\"P9\"]}]}",
            "det finns ingen person ”P9”",
        ),
        (
            "{\"answers\": {\"graphic-profil\": {\"choice\": \"follows\"}}}",
            "frågan eller svaret ”follows” finns inte",
        ),
        ("{\"text\": 5}", "text (rad 1, tecken 10): fel slags värde: talet `5`; här ska stå en text"),
        ("{\"pack\": \"okänd\"}", "det finns inget regelpaket"),
        ("{\"text\": \"a\"", "filen slutar för tidigt"),
    ] {
        let (results, code) = check(document.as_bytes(), &[]);
        let error = results[0]["error"].as_str().unwrap();
        assert!(error.contains(expected), "{document}: {error}");
        assert_eq!((code, &results[0]["verdict"]), (Some(2), &Value::Null), "{document}");
    }
}

#[test]
fn hostile_input_ends() {
    let long_text = format!("{{\"text\": \"{}\"}}", "a".repeat(1 << 20));
    let deep = "[".repeat(100_000);
    let huge = vec![b' '; 9 << 20];
    for input in
        [long_text.as_bytes(), deep.as_bytes(), huge.as_slice(), b"\xff\xfe{}", b"null", b"1e400", b""]
    {
        let (_, code) = check(input, &[]);
        assert_eq!(code, Some(2), "{:?}", input.get(..12));
    }
}

#[test]
fn a_pack_that_overrules_a_no_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mild.toml");
    let mild = "format = 1\nid = \"mild\"\nversion = \"1\"\nextends = \"herrljunga\"\n\
        [rules.consent-missing]\nlevel = \"note\"\n";
    std::fs::write(&path, mild).unwrap();
    let (results, code) = check(b"{}", &["--pack", path.to_str().unwrap()]);
    assert_eq!((results.len(), code), (0, Some(2)));
}
