//! Findings in a text: which parts to mark, and the way from one to the next.

use std::ops::Range;

use klartecken_post::{Span, sort};
use klartecken_rules::{Finding, Level, Place};

/// The parts of the text with findings, in order and apart: where findings overlap, the hardest shows.
///
/// What somebody has confirmed shows as a note. Every finding begins where a mark begins.
pub fn marks(findings: &[Finding], text: &str) -> Vec<(Span, Level)> {
    let mut edges: Vec<(usize, Level, bool)> = Vec::new();
    for (_, span, finding) in placed(findings).filter(|(_, span, _)| !span.of(text).is_empty()) {
        let level = if finding.confirmed.is_some() { Level::Note } else { finding.level };
        edges.extend([(span.start, level, true), (span.end, level, false)]);
    }
    sort::by_key(&mut edges, |edge| *edge);
    let mut open = [0_usize; 4];
    let mut marks = Vec::new();
    let mut from = 0;
    for (at, level, begins) in edges {
        let hardest =
            [Level::Stop, Level::Ask, Level::Note].into_iter().find(|level| open[*level as usize] > 0);
        if let Some(hardest) = hardest.filter(|_| at > from) {
            marks.push((Span::from(from..at), hardest));
        }
        from = at;
        let count = &mut open[level as usize];
        *count = if begins { *count + 1 } else { *count - 1 };
    }
    marks
}

/// The findings in the text as one meets them when reading, each with its index in `findings`; hardest first where two
/// begin alike.
pub fn in_reading_order(findings: &[Finding]) -> Vec<(usize, Span)> {
    let mut met: Vec<(usize, Span)> = placed(findings).map(|(index, span, _)| (index, span)).collect();
    sort::by_key(&mut met, |(_, span)| span.start);
    met
}

/// Which of `places`, in reading order, comes next from `selected` in the text; round the end to the other.
///
/// `last` is where the last step led: with the selection still there, the step goes on from it and misses none of those
/// that lie upon each other.
pub fn step(
    places: &[Range<usize>],
    selected: &Range<usize>,
    last: Option<usize>,
    forward: bool,
) -> Option<usize> {
    let count = places.len();
    if count == 0 {
        return None;
    }
    let from = last.filter(|last| places.get(*last) == Some(selected));
    Some(match (from, forward) {
        (Some(last), true) => (last + 1) % count,
        (Some(last), false) => (last + count - 1) % count,
        (None, true) => places.iter().position(|place| place.start >= selected.end).unwrap_or(0),
        (None, false) => places.iter().rposition(|place| place.end <= selected.start).unwrap_or(count - 1),
    })
}

/// The findings in the text, each with its index in `findings` and its place.
fn placed(findings: &[Finding]) -> impl Iterator<Item = (usize, Span, &Finding)> {
    findings.iter().enumerate().filter_map(|(index, finding)| match finding.place {
        Place::Text(span) => Some((index, span, finding)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(span: Range<usize>, level: Level) -> Finding {
        Finding {
            rule: "person-named",
            level,
            reason: "named",
            place: Place::Text(span.into()),
            args: vec![],
            citation: Default::default(),
            key: String::new(),
            confirmable: true,
            confirmed: None,
        }
    }

    fn marked(findings: &[Finding], text: &str) -> Vec<(Range<usize>, Level)> {
        marks(findings, text).into_iter().map(|(span, level)| (span.start..span.end, level)).collect()
    }

    #[test]
    fn the_hardest_shows_and_nothing_else_is_lost() {
        let long = finding(0..10, Level::Note);
        let inside = finding(4..6, Level::Stop);
        let across = finding(8..12, Level::Ask);
        let expected = [
            (0..4, Level::Note),
            (4..6, Level::Stop),
            (6..8, Level::Note),
            (8..10, Level::Ask),
            (10..12, Level::Ask),
        ];
        let text = "a".repeat(12);
        assert_eq!(marked(&[long.clone(), inside.clone(), across.clone()], &text), expected);
        assert_eq!(marked(&[across, inside, long], &text), expected);
    }

    #[test]
    fn twins_neighbours_and_what_lies_outside() {
        let twins = [finding(2..4, Level::Ask), finding(2..4, Level::Stop), finding(4..5, Level::Stop)];
        assert_eq!(marked(&twins, "abcde"), [(2..4, Level::Stop), (4..5, Level::Stop)]);
        assert!(marked(&[finding(3..9, Level::Stop), finding(2..2, Level::Stop)], "abcde").is_empty());
        assert!(marked(&[finding(1..2, Level::Stop)], "å").is_empty(), "in the middle of a letter");
        let confirmed = Finding { confirmed: Some("ja".to_owned()), ..finding(0..1, Level::Ask) };
        assert_eq!(marked(&[confirmed], "a"), [(0..1, Level::Note)]);
    }

    #[test]
    fn steps_go_round_and_miss_none() {
        let places = [2..4, 2..4, 3..9, 12..14];
        let mut selected = 0..0;
        let mut last = None;
        let mut seen = Vec::new();
        for _ in 0..5 {
            let at = step(&places, &selected, last, true).unwrap();
            (selected, last) = (places[at].clone(), Some(at));
            seen.push(at);
        }
        assert_eq!(seen, [0, 1, 2, 3, 0]);
        assert_eq!(step(&places, &selected, last, false), Some(3));
        // The cursor has been moved by hand.
        assert_eq!(step(&places, &(10..10), Some(0), true), Some(3));
        assert_eq!(step(&places, &(10..10), Some(0), false), Some(2));
        assert_eq!(step(&places, &(20..20), None, true), Some(0));
        assert_eq!(step(&places, &(0..0), None, false), Some(3));
        assert_eq!(step(&[], &(0..0), None, true), None);
    }
}
