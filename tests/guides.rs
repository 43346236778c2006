//! Every example in every rule's guide comes true, under all rules.
//!
//! A fenced block ```` ```post RULE:LEVEL ```` must give that finding; any other finding is a fault, except where it is
//! the question's own rule that the example leaves out on purpose. A block `post clean` must give nothing at all.

use klartecken::{Language, Texts, finding_message, policy, read_document, report, rules::CATALOGUE};
use tests::fences;

#[test]
fn every_example_comes_true() {
    let policy = policy("herrljunga").unwrap();
    let today = "2026-11-23".parse().unwrap();
    let mut faults = Vec::new();
    for rule in CATALOGUE {
        for (info, body) in fences(rule.guide.sv) {
            let expected = info.strip_prefix("post ").unwrap_or_else(|| panic!("{}: ```{info}", rule.id));
            let document = read_document(body).unwrap_or_else(|error| panic!("{}: {error}\n{body}", rule.id));
            let found = report(&document.into(), &policy, today).findings;
            let found: Vec<String> = found
                .iter()
                .map(|finding| format!("{}:{:?}", finding.rule, finding.level).to_lowercase())
                .collect();
            let expected: Vec<String> =
                expected.split(' ').filter(|word| *word != "clean").map(str::to_owned).collect();
            if found != expected {
                faults.push(format!("{}: expected {expected:?}, found {found:?}\n{body}", rule.id));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_finding_of_every_example_has_words_in_both_languages() {
    let policy = policy("herrljunga").unwrap();
    let today = "2026-11-23".parse().unwrap();
    for language in Language::ALL {
        let texts = Texts::new(language, "");
        for rule in CATALOGUE {
            for (_, body) in fences(rule.guide.sv) {
                for finding in report(&read_document(body).unwrap().into(), &policy, today).findings {
                    let message = finding_message(&finding, &texts);
                    assert!(message.contains(' ') && !message.contains('{'), "{language:?} {message}");
                }
            }
        }
    }
}
