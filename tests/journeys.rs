//! Whole posts, in `tests/suite`: each file is a story in Markdown whose examples come true.

use tests::{example::examples, files};

#[test]
fn every_journey_comes_true() {
    let journeys = files::below("tests/suite", ".md");
    assert!(!journeys.is_empty());
    let mut faults = Vec::new();
    for path in journeys {
        let text = files::read(&path);
        let examples = examples(&text);
        assert!(!examples.is_empty(), "{} has no example", path.display());
        let faulty = examples.iter().filter_map(|example| example.fault());
        faults.extend(faulty.map(|fault| format!("{}: {fault}", path.display())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
