//! From marks and findings to counts.

use std::collections::BTreeMap;

use super::{Confusion, Gold, Group, Hit, Kind, Tally};

/// How a tool did on one file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How many texts there were.
    pub posts: usize,
    /// By kind of mark.
    pub by_kind: BTreeMap<Kind, Tally>,
    /// Whatever the kind: a finding is right where it touches any mark.
    pub any: Tally,
    /// Whether a post may not be published.
    pub block: Confusion,
    /// Whether it may not be published because of personal data.
    pub pii_block: Confusion,
    /// Whether it breaks official secrecy.
    pub secrecy: Confusion,
    /// How the posts of each group came out.
    pub groups: BTreeMap<Group, Outcome>,
    /// What false findings stand on.
    pub mistaken: BTreeMap<String, Mistaken>,
    /// Which rules they come from.
    pub false_by_source: BTreeMap<String, Mistaken>,
}

/// How the posts of one group came out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many there are.
    pub posts: usize,
    /// How many were stopped.
    pub stopped: usize,
    /// How many were not stopped but asked about.
    pub asked: usize,
}

/// False findings of one sort.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Mistaken {
    /// All that count.
    pub findings: usize,
    /// Those that stop.
    pub stops: usize,
}

impl Score {
    /// The sum over the kinds that `wanted` picks.
    pub fn sum(&self, wanted: impl Fn(Kind) -> bool) -> Tally {
        let mut sum = Tally::default();
        self.by_kind.iter().filter(|(kind, _)| wanted(**kind)).for_each(|(_, tally)| sum.add(*tally));
        sum
    }

    /// How the posts of `group` came out.
    pub fn group(&self, group: Group) -> Outcome {
        self.groups.get(&group).copied().unwrap_or_default()
    }

    fn add(&mut self, gold: &Gold, hits: &[Hit]) {
        self.posts += 1;
        self.add_marks(gold, hits);
        hits.iter().filter(|hit| hit.counts()).for_each(|hit| self.add_hit(gold, hit));
        let stopped = hits.iter().any(Hit::stops);
        self.block.count(gold.expected.block, stopped);
        self.pii_block.count(gold.expected.pii_block, hits.iter().any(Hit::stops_for_personal_data));
        self.secrecy.count(gold.expected.secrecy, hits.iter().any(Hit::stops_for_secrecy));
        let outcome = self.groups.entry(gold.group).or_default();
        outcome.posts += 1;
        outcome.stopped += usize::from(stopped);
        outcome.asked += usize::from(!stopped && hits.iter().any(Hit::counts));
    }

    fn add_marks(&mut self, gold: &Gold, hits: &[Hit]) {
        for mark in gold.spans.iter().filter(|mark| mark.is_required()) {
            let found = hits.iter().any(|hit| hit.counts() && hit.finds(mark));
            let touched = hits.iter().any(|hit| hit.counts() && hit.touches(mark.range()));
            let marks = Tally { marks: 1, ..Tally::default() };
            self.tally(mark.kind).add(Tally { found: usize::from(found), ..marks });
            self.any.add(Tally { found: usize::from(touched), ..marks });
        }
    }

    fn add_hit(&mut self, gold: &Gold, hit: &Hit) {
        let wrong = hit.is_false(gold);
        self.any.add(Tally { hits: 1, right: usize::from(!wrong), ..Tally::default() });
        // What may be several kinds is booked on the one that it matched, otherwise on its first.
        let matched = gold.spans.iter().find(|mark| hit.finds(mark)).map(|mark| mark.kind);
        if let Some(kind) = matched.or(hit.kinds.first().copied()) {
            let right = usize::from(matched.is_some());
            self.tally(kind).add(Tally { hits: 1, right, ..Tally::default() });
        }
        if wrong {
            let count = |into: &mut Mistaken| {
                into.findings += 1;
                into.stops += usize::from(hit.stops());
            };
            hit.mistaken(gold).into_iter().for_each(|kind| count(self.mistaken.entry(kind).or_default()));
            count(self.false_by_source.entry(hit.source.clone()).or_default());
        }
    }

    fn tally(&mut self, kind: Kind) -> &mut Tally {
        self.by_kind.entry(kind).or_default()
    }
}

/// Scores `hits`, the findings in each of `gold`.
///
/// # Panics
/// Where there are not as many.
pub fn score(gold: &[Gold], hits: &[Vec<Hit>]) -> Score {
    assert_eq!(gold.len(), hits.len(), "every text has its findings");
    let mut score = Score::default();
    gold.iter().zip(hits).for_each(|(gold, hits)| score.add(gold, hits));
    score
}
