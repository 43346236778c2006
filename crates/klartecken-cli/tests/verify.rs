//! `klartecken verify` on every record vector: the same crate and the same vectors as the page.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use tests::{files, vector::Vector};

fn verify(arguments: &[&Path]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klartecken"));
    command.args(["verify", "--format", "json"]).args(arguments).output().unwrap()
}

#[test]
fn every_vector_is_answered_as_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let (file, keys) = (folder.path().join("a.jws.json"), folder.path().join("keys.json"));
    let vectors = files::below("tests/vectors", ".txt");
    assert!(vectors.len() > 100);
    let mut wrong = Vec::new();
    for path in vectors {
        let vector = Vector::read(&fs::read(files::root().join(&path)).unwrap()).unwrap();
        fs::write(&file, &vector.body).unwrap();
        let output = match &vector.keys {
            Some(list) => {
                fs::write(&keys, list).unwrap();
                verify(&[&file, Path::new("--keys"), &keys])
            }
            None => verify(&[&file]),
        };
        let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let found = answer["integrity"]["code"].as_str().unwrap();
        let expected = vector.expect.split(' ').next().unwrap();
        // The signer's answer can depend on the clock, which here is the real one; a broken seal does not.
        let code_fits = expected == "intact" || output.status.code() == Some(1);
        if found != expected || !code_fits {
            wrong.push(format!("{}: {found}, exit code {:?}", path.display(), output.status.code()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_cannot_be_read_ends_with_two() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("keys.json");
    fs::write(&list, "{\"keys\": [{\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"x\": \"AA\", \"d\": \"AA\"}]}")
        .unwrap();
    let file = folder.path().join("a.jws.json");
    assert_eq!(verify(&[&file]).status.code(), Some(2), "no such file");
    fs::write(&file, "{}").unwrap();
    assert_eq!(verify(&[&file]).status.code(), Some(1), "a file that is no seal");
    assert_eq!(verify(&[folder.path()]).status.code(), Some(2), "a folder");
    assert_eq!(
        verify(&[&file, Path::new("--keys"), &list]).status.code(),
        Some(2),
        "a private key in the list"
    );
}
