//! Every error with its text, for whoever mends a detector.

use super::{Gold, Hit};

/// The errors of one text, one a line; never for a file that may not be read.
pub fn errors(gold: &Gold, hits: &[Hit]) -> Vec<String> {
    let mut errors = Vec::new();
    let stopped: Vec<&Hit> = hits.iter().filter(|hit| hit.stops()).collect();
    if gold.expected.block && stopped.is_empty() {
        errors.push(format!("{} NOT STOPPED {}", gold.id, gold.text));
    }
    if !gold.expected.block && !stopped.is_empty() {
        errors.push(format!("{} WRONGLY STOPPED ({:?}) {}", gold.id, gold.group, gold.text));
    }
    let secrecy = hits.iter().any(Hit::stops_for_secrecy);
    if secrecy != gold.expected.secrecy {
        let word = if secrecy { "NOT SECRET" } else { "SECRECY MISSED" };
        errors.push(format!("{} {word} {}", gold.id, gold.text));
    }
    for mark in gold.spans.iter().filter(|mark| mark.is_required()) {
        if !hits.iter().any(|hit| hit.counts() && hit.finds(mark)) {
            let words = gold.words(mark.range());
            errors.push(format!("{} missed {} ({:?}): {words}", gold.id, mark.kind.as_str(), mark.severity));
        }
    }
    for hit in hits.iter().filter(|hit| hit.is_false(gold)) {
        let (words, on) = (gold.words(hit.range.clone()), hit.mistaken(gold).join(", "));
        errors.push(format!("{} false {} ({:?}) on {on}: {words}", gold.id, hit.source, hit.severity));
    }
    errors
}
