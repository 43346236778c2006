//! Runs every vector in `tests/vectors/`, and keeps the folder what `tests/vector/scenarios.rs` says.

use std::{collections::BTreeMap, fs, path::PathBuf};

use klartecken_record::{Circumstances, Integrity, KeyList, KnownPack, Verification, verify};
use tests::vector::{Vector, scenarios};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// The folder's files by name, without `.txt`.
fn files() -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder())
        .expect("the folder is there")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| {
            let name = path.file_stem().expect("it has an extension").to_string_lossy().into_owned();
            (name, fs::read(path).expect("the file can be read"))
        })
        .collect()
}

fn answer(name: &str, vector: &Vector) -> Verification {
    let keys = vector.keys.as_deref().map(|keys| KeyList::from_json(keys).expect(name));
    let packs: Vec<KnownPack> = vector
        .pack
        .iter()
        .map(|pack| {
            let mut parts = pack.split(' ').map(str::to_owned);
            let mut part = || parts.next().expect(name);
            KnownPack { id: part(), version: part(), sha256: part() }
        })
        .collect();
    verify(&vector.body, &Circumstances { keys: keys.as_ref(), packs: &packs, now: vector.now })
}

#[test]
fn every_vector_is_answered_as_it_says() {
    for (name, file) in files() {
        let vector = Vector::read(&file).expect(&name);
        let found = answer(&name, &vector);
        let expect = match &found.integrity {
            Integrity::Intact => "intact".to_owned(),
            Integrity::Broken(error) => format!("{} failure", error.stage()),
        };
        assert_eq!(expect, vector.expect, "{name}: {found:?}");
        let codes = [found.signer.code(), found.policy.code(), found.freshness.code()];
        let expected = [&vector.signer, &vector.policy, &vector.freshness]
            .map(|code| code.as_deref().unwrap_or("not-checked"));
        assert_eq!(codes, expected, "{name}");
        let intact = found.integrity == Integrity::Intact;
        assert_eq!((found.record.is_some(), found.key_id.is_some()), (intact, intact), "{name}");
        assert_eq!(intact, codes.iter().all(|code| *code != "not-checked"), "{name}");
        let failures = ["unknown", "revoked", "expired", "not-yet-valid", "from-the-future"];
        let failed = !intact || failures.contains(&codes[0]) || failures.contains(&codes[2]);
        assert_eq!(found.has_failure(), failed, "{name}");
    }
}

/// `KLARTECKEN_WRITE_VECTORS=1` writes the folder anew.
#[test]
fn the_folder_is_what_the_scenarios_say() {
    let scenarios = scenarios::all();
    let expected: BTreeMap<String, Vec<u8>> =
        scenarios.iter().map(|(name, vector)| ((*name).to_owned(), vector.to_bytes())).collect();
    assert_eq!(expected.len(), scenarios.len(), "two scenarios have the same name");
    for (name, vector) in &scenarios {
        assert_eq!(Vector::read(&expected[*name]).as_ref(), Ok(vector), "{name}");
    }
    if std::env::var_os("KLARTECKEN_WRITE_VECTORS").is_some_and(|value| value == "1") {
        for name in files().into_keys() {
            fs::remove_file(folder().join(name + ".txt")).expect("the file can be removed");
        }
        for (name, file) in &expected {
            fs::write(folder().join(name.clone() + ".txt"), file).expect("the file can be written");
        }
    }
    let found = files();
    assert!(found.keys().eq(expected.keys()), "{:?} differ from {:?}", found.keys(), expected.keys());
    for (name, file) in expected {
        assert!(found[&name] == file, "{name} is not what its scenario says");
    }
}

#[test]
fn most_vectors_fail_and_every_step_has_some() {
    let scenarios = scenarios::all();
    let failing = |step: &str| {
        scenarios.iter().filter(|(_, vector)| vector.expect == format!("{step} failure")).count()
    };
    // A file too large for an envelope is too large for this folder: the crate's own tests make one.
    let steps = ["envelope", "header", "algorithm", "key", "signature", "payload", "record"];
    assert!(steps.into_iter().all(|step| failing(step) >= 5));
    assert!(steps.into_iter().map(failing).sum::<usize>() * 4 >= scenarios.len() * 3);
    for (name, vector) in &scenarios {
        assert!(
            vector.expect == "intact" || name.split('-').next() == vector.expect.split(' ').next(),
            "{name}"
        );
    }
}

/// Without this the two vectors could be broken in some other way than the one they are about.
#[test]
fn a_lenient_verifier_would_have_been_fooled() {
    use base64ct::{Base64UrlUnpadded, Encoding};
    use ed25519_dalek::{Signature, Verifier, VerifyingKey};
    let files = files();
    for name in ["key-small-order", "signature-small-order-r"] {
        let vector = Vector::read(&files[name]).expect(name);
        let members: BTreeMap<String, String> = serde_json::from_slice(&vector.body).expect(name);
        let decode = |text: &str| Base64UrlUnpadded::decode_vec(text).expect(name);
        let header: serde_json::Value = serde_json::from_slice(&decode(&members["protected"])).expect(name);
        let x = decode(header["jwk"]["x"].as_str().expect(name));
        let key = VerifyingKey::from_bytes(x.as_slice().try_into().expect(name)).expect(name);
        let signature = Signature::from_slice(&decode(&members["signature"])).expect(name);
        let input = format!("{}.{}", members["protected"], members["payload"]);
        assert!(key.verify(input.as_bytes(), &signature).is_ok(), "{name}");
    }
}

#[test]
fn no_other_bytes_are_intact() {
    let vector = Vector::read(&files()["intact"]).expect("the file is a vector");
    let is_intact = |bytes: &[u8]| {
        let found = verify(bytes, &Circumstances { keys: None, packs: &[], now: vector.now });
        found.integrity == Integrity::Intact
    };
    assert!(is_intact(&vector.body));
    for place in 0..vector.body.len() {
        for bits in [0x01, 0x20, 0x80, 0xff] {
            let mut bytes = vector.body.clone();
            bytes[place] ^= bits;
            assert!(!is_intact(&bytes), "byte {place} with the bits {bits:02x} flipped");
        }
        assert!(!is_intact(&vector.body[..place]), "only {place} bytes");
    }
}
