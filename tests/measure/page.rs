//! The published page.

mod markdown;
mod sections;

use std::path::Path;

use super::{FIXTURES, Fixture, Gold, Score, ours, peer, peer::Peer, score};

/// One file, what is marked in it, and how everybody did on it.
struct Measured {
    fixture: &'static Fixture,
    gold: Vec<Gold>,
    ours: Score,
    /// In the order of the peers; nothing where one was not run.
    peers: Vec<Option<Score>>,
}

/// The page as Markdown; `findings` is the folder of what the peers found, `notes` say what could not be run and why.
pub fn page(findings: &Path, notes: &[String]) -> String {
    let peers = peer::peers();
    let measured: Vec<Measured> = FIXTURES.iter().map(|fixture| measure(fixture, &peers, findings)).collect();
    let mut parts = vec![sections::INTRODUCTION.to_owned(), sections::texts(&measured)];
    parts.push(sections::posts(&measured, &titles(&peers, findings)));
    parts.push(sections::peers(&peers, notes));
    parts.push(sections::kinds(&measured));
    parts.push(sections::errors(&measured));
    parts.push(sections::LIMITS.to_owned());
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
        + "\n"
}

fn measure(fixture: &'static Fixture, peers: &[Peer], findings: &Path) -> Measured {
    let gold = fixture.read();
    let ours = score(&gold, &gold.iter().map(ours::hits).collect::<Vec<_>>());
    let peers = peers.iter().map(|peer| Some(score(&gold, &peer.hits(findings, fixture, &gold)?))).collect();
    Measured { fixture, gold, ours, peers }
}

fn titles(peers: &[Peer], findings: &Path) -> Vec<String> {
    let title = |peer: &Peer| match peer.version(findings) {
        Some(version) => peer.title.replace("{version}", &version),
        None => peer.title.replace(" {version}", ""),
    };
    peers.iter().map(title).collect()
}
