//! What other tools find, in the words of the marks.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde::Deserialize;

use super::{Fixture, Gold, Hit, Kind, Severity};
use crate::files;

/// One way to read what another tool finds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Peer {
    /// The folder of its findings, and of how it is run.
    pub(super) tool: String,
    /// Its name on the page.
    pub(super) title: String,
    /// How it was run, in a sentence.
    pub(super) about: String,
    /// The words of findings that are left out.
    without: BTreeSet<String>,
    /// What its words mean.
    #[serde(skip)]
    types: Types,
}

type Types = BTreeMap<String, Vec<Kind>>;

#[derive(Deserialize)]
struct Listed {
    peers: Vec<Peer>,
    /// By tool.
    types: BTreeMap<String, Types>,
}

#[derive(Deserialize)]
struct Prediction {
    id: String,
    findings: Vec<Found>,
}

#[derive(Deserialize)]
struct Found {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    word: String,
}

/// The peers, as `tests/quality/peers/types.json` lists them.
///
/// # Panics
/// Where that file cannot be read.
pub(super) fn peers() -> Vec<Peer> {
    let path = "tests/quality/peers/types.json";
    let Listed { mut peers, types } =
        serde_json::from_str(&files::read(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    peers.iter_mut().for_each(|peer| peer.types = types.get(&peer.tool).cloned().unwrap_or_default());
    peers
}

impl Peer {
    /// The version that was run.
    pub(super) fn version(&self, findings: &Path) -> Option<String> {
        let version = fs::read_to_string(findings.join(&self.tool).join("version.txt")).ok()?;
        Some(version.trim().to_owned())
    }

    /// What it found in each of `gold`; nothing where it was not run.
    ///
    /// # Panics
    /// Where what it wrote cannot be read or is about other texts.
    pub(super) fn hits(&self, findings: &Path, fixture: &Fixture, gold: &[Gold]) -> Option<Vec<Vec<Hit>>> {
        let path = findings.join(&self.tool).join(format!("{}.jsonl", fixture.name));
        let written = fs::read_to_string(path).ok()?;
        let hits: Vec<Vec<Hit>> =
            written.lines().zip(gold).map(|(line, gold)| self.read(line, gold)).collect();
        assert_eq!(hits.len(), gold.len(), "{} has not read all of {}", self.title, fixture.name);
        Some(hits)
    }

    fn read(&self, line: &str, gold: &Gold) -> Vec<Hit> {
        let prediction: Prediction =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{}: {error}", self.title));
        assert!(prediction.id == gold.id, "{}: another text", self.title);
        prediction.findings.into_iter().filter_map(|found| self.hit(found)).collect()
    }

    /// The peers know no levels, so everything that they find stops.
    fn hit(&self, found: Found) -> Option<Hit> {
        let kinds = self.types.get(&found.word);
        let kinds = kinds.unwrap_or_else(|| panic!("{}: what is {}?", self.title, found.word)).clone();
        let hit = Hit {
            range: found.start..found.end,
            kinds,
            severity: Severity::Block,
            secrecy: false,
            source: found.word,
        };
        (!self.without.contains(&hit.source)).then_some(hit)
    }
}
