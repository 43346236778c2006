//! The catalogue itself. That each guide's examples come true is tested in `tests/`, where documents can be read.

use klartecken_pack::Diagnostic;

use crate::{CATALOGUE, Draft, Level, Policy, check, doubts, guides};

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

/// Herrljunga's pack with those lines on top.
#[track_caller]
pub(crate) fn on_top(lines: &str) -> Result<Policy, Vec<Diagnostic>> {
    let text = format!("format = 1\nid = \"prov\"\nversion = \"1\"\nextends = \"herrljunga\"\n{lines}");
    Policy::bind(&klartecken_pack::read(&text).unwrap().pack)
}

#[test]
fn built_in_packs_bind_but_for_the_base() {
    for (id, text) in klartecken_pack::BUILT_IN {
        let faults = Policy::bind(&klartecken_pack::read(text).unwrap().pack).err().unwrap_or_default();
        let codes: Vec<&str> = faults.iter().map(|diagnostic| diagnostic.fault.code).collect();
        assert_eq!(codes, if id == "se-lag" { vec!["base-pack"] } else { vec![] }, "{id}");
    }
}

#[test]
fn a_pack_with_unknown_names_is_refused_with_every_fault() {
    let found = on_top(
        "[rules.consent-mising]\nlevel = \"stop\"\nlaw = [\"x\"]\n[rules.consent-missing]\nlevel = \"note\"\n\
         [[questions]]\nid = \"protected-identity\"\nrule = \"people-missing\"\n\
         [[questions]]\nid = \"graphic-profile\"\nwhen = [\"has-medium\"]\n",
    );
    let faults: Vec<String> = found.unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "unknown-rule id=consent-mising",
            "too-mild id=consent-missing floor=ask",
            "unused what=protected-identity rule=people-missing",
            "unknown-fact fact=has-medium",
        ]
    );
}

#[test]
fn what_belongs_to_a_rule_that_is_not_in_use_is_told() {
    for (id, _) in klartecken_pack::BUILT_IN {
        assert_eq!(doubts(&klartecken_pack::built_in(id).unwrap()), [], "{id}");
    }
    let policy = on_top("[rules.offensive-wording]\nlevel = \"allow\"\n").unwrap();
    let told: Vec<String> = doubts(policy.pack()).iter().map(ToString::to_string).collect();
    assert!(told.contains(&"unused what=offensive rule=offensive-wording".to_owned()), "{told:?}");
    assert!(told.contains(&"unused what=H035 rule=offensive-wording".to_owned()), "{told:?}");
}

#[test]
fn what_protects_people_cannot_be_switched_off() {
    let protecting = CATALOGUE.iter().filter(|rule| rule.floor > Level::Allow);
    assert!(protecting.clone().count() >= 3);
    for rule in protecting {
        let milder = [("allow", Level::Allow), ("note", Level::Note), ("ask", Level::Ask)];
        for (level, _) in milder.into_iter().filter(|(_, level)| *level < rule.floor) {
            let faults = on_top(&format!("[rules.{}]\nlevel = \"{level}\"\n", rule.id)).unwrap_err();
            assert_eq!(faults[0].fault.code, "too-mild", "{}", rule.id);
        }
    }
    // A pack that stands alone cannot leave them out either.
    let alone = "format = 1\nid = \"prov\"\nversion = \"1\"\nmunicipality = \"B\"\n\
        help = { sv = \"a\", en = \"a\" }\n\
        [document]\ntitle = \"R\"\ndecided-by = \"KS\"\ndecided-on = 2026-01-01\n";
    let faults = Policy::bind(&klartecken_pack::read(alone).unwrap().pack).unwrap_err();
    assert!(faults.iter().all(|diagnostic| diagnostic.fault.code == "too-mild") && faults.len() >= 3);
}

#[test]
fn a_milder_pack_does_not_overrule_a_no() {
    let policy = on_top("[rules.consent-missing]\nlevel = \"ask\"\n").unwrap();
    let today = "2026-11-23".parse().unwrap();
    let person = klartecken_consent::Person {
        age_band: Some(klartecken_consent::AgeBand::Adult),
        ..klartecken_consent::Person::new("P1")
    };
    let own = klartecken_consent::Consent {
        on: Some(today),
        ..klartecken_consent::Consent::new("P1", klartecken_consent::Giver::Own)
    };
    let refusal = klartecken_consent::Consent { decision: klartecken_consent::Decision::No, ..own.clone() };
    let pressed = klartecken_consent::Consent {
        channels: vec!["facebook".to_owned()],
        refusal_consequence_free: Some(false),
        ..own
    };
    let draft = |consent| Draft { people: vec![person.clone()], consents: vec![consent], ..Draft::default() };
    let (not_free, refused) = (draft(pressed), draft(refusal));
    let level = |draft: &Draft, policy: &Policy| {
        let findings = check(draft, policy, today).findings;
        findings.iter().find(|finding| finding.rule == "consent-missing").map(|finding| finding.level)
    };
    assert_eq!(level(&not_free, &on_top("").unwrap()), Some(Level::Stop));
    assert_eq!((level(&not_free, &policy), level(&refused, &policy)), (Some(Level::Ask), Some(Level::Stop)));
}
