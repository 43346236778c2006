//! The catalogue itself. That each guide's examples come true is tested in `tests/`, where documents can be read.

use crate::{CATALOGUE, Draft, Level, Policy, check, guides};

#[test]
fn ids_are_sorted_and_are_the_files_names() {
    let ids: Vec<&str> = CATALOGUE.iter().map(|rule| rule.id).collect();
    assert!(ids.is_sorted());
    let mut files: Vec<String> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let mut expected: Vec<String> = ids
        .iter()
        .flat_map(|id| [".rs", ".md", ".en.md"].map(|ending| id.replace('-', "_") + ending))
        .collect();
    expected.sort();
    assert_eq!(files, expected);
}

/// The guides of one language with their rules' ids, in the order in which they stand.
fn guides(text: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut guides = text.split("\n=== ");
    assert_eq!(guides.next(), Some(""));
    guides.map(|guide| guide.split_once('\n').unwrap()).collect()
}

#[test]
fn every_guide_has_a_heading_a_reason_and_something_to_do() {
    for (text, steps) in [(guides::SV, "\n## Gör så här\n"), (guides::EN, "\n## What to do\n")] {
        let guides = guides(text);
        let ids: Vec<&str> = guides.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids, CATALOGUE.map(|rule| rule.id));
        for (id, guide) in guides {
            let (heading, rest) = guide.split_once('\n').unwrap();
            assert!(heading.starts_with("# "), "{id}");
            let (why, to_do) = rest.split_once(steps).unwrap_or_else(|| panic!("{id}"));
            assert!(!why.trim().is_empty() && to_do.contains("\n- "), "{id}");
        }
    }
}

#[test]
fn every_guide_has_examples_which_are_not_shipped() {
    for (id, guide) in guides(guides::SV) {
        let path = format!("{}/src/rules/{}.md", env!("CARGO_MANIFEST_DIR"), id.replace('-', "_"));
        let with_examples = std::fs::read_to_string(path).unwrap();
        assert!(with_examples.starts_with(guide) && !guide.contains("```"), "{id}");
        assert!(with_examples.contains("\n```post clean\n"), "{id} has no clean example");
        assert!(with_examples.contains(&format!("\n```post {id}:")), "{id} has no example");
    }
}

#[test]
fn built_in_packs_bind() {
    for (id, text) in klartecken_pack::BUILT_IN {
        let pack = klartecken_pack::read(text).unwrap();
        assert!(Policy::bind(&pack).is_ok(), "{id}");
    }
}

#[test]
fn a_pack_with_unknown_names_is_refused_with_every_fault() {
    let text = klartecken_pack::BUILT_IN[0]
        .1
        .replacen("[rules.consent-missing]", "[rules.consent-mising]", 1)
        .replacen("when = [\"has-media\"]", "when = [\"has-medium\"]", 1)
        .replacen("rule = \"protected-identity-unanswered\"", "rule = \"people-missing\"", 1);
    let pack = klartecken_pack::read(&text).unwrap();
    let faults: Vec<String> = Policy::bind(&pack).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "regeln \"consent-mising\" finns inte",
            "regeln \"consent-missing\" får inte vara mildare än ask och inte utelämnas",
            "frågan hör till regeln \"people-missing\", som inte används i paketet",
            "villkoret \"has-medium\" finns inte",
        ]
    );
}

#[test]
fn what_protects_people_cannot_be_switched_off() {
    for (from, to) in [
        ("[rules.consent-missing]\nlevel = \"stop\"", "[rules.consent-missing]\nlevel = \"note\""),
        (
            "[rules.guardian-consent-missing]\nlevel = \"stop\"",
            "[rules.guardian-consent-missing]\nlevel = \"allow\"",
        ),
        (
            "[rules.personal-identity-number]\nlevel = \"stop\"\nsection = \"Personuppgifter och sekretess\"\nlaw = [\"3 kap. 10 § lagen (2018:218)\", \"GDPR (EU) 2016/679 art. 87\"]\n",
            "",
        ),
    ] {
        let text = klartecken_pack::BUILT_IN[0].1;
        assert!(text.contains(from), "{from}");
        let pack = klartecken_pack::read(&text.replacen(from, to, 1)).unwrap();
        let faults: Vec<String> = Policy::bind(&pack).unwrap_err().iter().map(ToString::to_string).collect();
        assert!(faults[0].contains("får inte vara mildare än ask"), "{faults:?}");
    }
}

#[test]
fn a_milder_pack_does_not_overrule_a_no() {
    let text = klartecken_pack::BUILT_IN[0].1.replacen(
        "[rules.consent-missing]\nlevel = \"stop\"",
        "[rules.consent-missing]\nlevel = \"ask\"",
        1,
    );
    let policy = Policy::bind(&klartecken_pack::read(&text).unwrap()).unwrap();
    let today = "2026-11-23".parse().unwrap();
    let person = klartecken_consent::Person {
        age_band: Some(klartecken_consent::AgeBand::Adult),
        ..klartecken_consent::Person::new("P1")
    };
    let missing = Draft { people: vec![person], ..Draft::default() };
    let refusal = klartecken_consent::Consent {
        person: "P1".to_owned(),
        by: klartecken_consent::Giver::Own,
        giver: String::new(),
        decision: klartecken_consent::Decision::No,
        on: Some(today),
        channels: vec![],
        valid_until: None,
        withdrawn_on: None,
        reference: String::new(),
    };
    let refused = Draft { consents: vec![refusal], ..missing.clone() };
    let level = |draft: &Draft| {
        let findings = check(draft, &policy, today).findings;
        findings.iter().find(|finding| finding.rule == "consent-missing").map(|finding| finding.level)
    };
    assert_eq!((level(&missing), level(&refused)), (Some(Level::Ask), Some(Level::Stop)));
}
