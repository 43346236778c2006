//! Every pack that comes with the program proves itself.

use klartecken::{
    citation,
    pack::{BUILT_IN, built_in},
    policy, prove, read_document, report,
    rules::Draft,
};
use tests::files;

#[test]
fn every_example_of_every_pack_comes_true() {
    let mut faults = Vec::new();
    for (id, _) in BUILT_IN {
        // A base pack checks nothing, and has no examples.
        let Some(policy) = policy(id) else { continue };
        let today = built_in(id).and_then(|pack| pack.as_of).unwrap();
        for proof in prove(&policy, today).iter().filter(|proof| !proof.holds()) {
            let found = proof.found.as_ref().map_or_else(ToString::to_string, ToString::to_string);
            faults.push(format!("{id}: {}: expected {}, found {found}", proof.name, proof.expected));
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

/// The README shows this post and this table.
#[test]
fn the_same_post_gets_its_own_answer_from_each_guideline() {
    let json = files::read("tests/suite/four-guidelines.json");
    for (id, verdict, expected) in [
        ("herrljunga", "clear", &[][..]),
        ("jonkoping", "act", &[("signature-role-missing", "3. Delta")]),
        ("lidingo", "act", &[("signed-with-name", "Svara på rätt sätt")]),
        (
            "botkyrka",
            "stop",
            &[
                ("consent-missing", "Följ juridiska villkor och lagarna"),
                ("own-site-link-missing", "Använd sociala medier som komplement till www.botkyrka.se"),
            ],
        ),
    ] {
        let policy = policy(id).unwrap();
        let draft = Draft::from(read_document(&json).unwrap());
        let report = report(&draft, &policy, "2026-11-24".parse().unwrap());
        assert_eq!(report.verdict.as_str(), verdict, "{id}");
        let open = report.findings.iter().filter(|finding| finding.is_open());
        let found: Vec<(&str, &str)> =
            open.map(|finding| (finding.rule, finding.citation.section.as_str())).collect();
        assert_eq!(found, expected, "{id}");
        for finding in report.findings.iter().filter(|finding| finding.is_open()) {
            let shown = citation(&finding.citation, &policy);
            let document = policy.document();
            assert!(
                shown.contains(&document.title) && shown.contains(&document.decided_on.to_string()),
                "{shown}"
            );
        }
    }
}
