//! Every pack that comes with the program proves itself.

use klartecken::{
    pack::{BUILT_IN, built_in},
    policy, prove,
};

#[test]
fn every_example_of_every_pack_comes_true() {
    let mut faults = Vec::new();
    for (id, _) in BUILT_IN {
        // A base pack checks nothing, and has no examples.
        let Some(policy) = policy(id) else { continue };
        let today = built_in(id).and_then(|pack| pack.as_of).unwrap();
        for proof in prove(&policy, today).iter().filter(|proof| !proof.holds()) {
            let Outcomes { expected, found } = Outcomes::of(proof);
            faults.push(format!("{id}: {}: expected {expected}, found {found}", proof.name));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_municipal_pack_has_examples_of_each_verdict() {
    for (id, _) in BUILT_IN {
        let pack = built_in(id).unwrap();
        if pack.document.is_none() {
            continue;
        }
        for verdict in ["clear", "act", "stop"] {
            assert!(pack.examples.iter().any(|example| example.verdict == verdict), "{id}: {verdict}");
        }
        assert!(pack.examples.len() >= 8, "{id}: {}", pack.examples.len());
    }
}

/// What an example had to give and what it gave, in words.
struct Outcomes {
    expected: String,
    found: String,
}

impl Outcomes {
    fn of(proof: &klartecken::Proof) -> Outcomes {
        let found = match &proof.found {
            Ok(outcome) => outcome.to_string(),
            Err(error) => error.to_string(),
        };
        Outcomes { expected: proof.expected.to_string(), found }
    }
}
