//! Every example in every rule's guide comes true, under all rules, and speaks both languages.

use klartecken::{Language, Texts, finding_message, rules::CATALOGUE};
use tests::{example::examples, files};

/// The guide of a rule with its examples, which the program is shipped without.
fn guide(rule: &str) -> String {
    files::read(format!("crates/klartecken-rules/src/rules/{}.md", rule.replace('-', "_")))
}

#[test]
fn every_example_comes_true() {
    let faults = CATALOGUE.iter().flat_map(|rule| {
        let guide = guide(rule.id);
        let faults = examples(&guide).into_iter().filter_map(|example| example.fault());
        faults.map(|fault| format!("{}: {fault}", rule.id)).collect::<Vec<_>>()
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_example_is_about_its_rule() {
    for rule in CATALOGUE {
        for example in examples(&guide(rule.id)).iter().filter(|example| !example.expected.is_empty()) {
            let about = example.expected.iter().any(|expected| expected.split(':').next() == Some(rule.id));
            assert!(about, "{}: {:?}", rule.id, example.expected);
        }
    }
}

#[test]
fn every_finding_of_every_example_has_words_in_both_languages() {
    for language in Language::ALL {
        let texts = Texts::built_in(language);
        let guides: Vec<String> = CATALOGUE.iter().map(|rule| guide(rule.id)).collect();
        for example in guides.iter().flat_map(|guide| examples(guide)) {
            for finding in example.report().findings {
                let message = finding_message(&finding, &texts);
                assert!(message.contains(' ') && !message.contains('{'), "{language:?} {message}");
            }
        }
    }
}
