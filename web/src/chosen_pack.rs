//! Which pack posts are checked by: one that comes with the program, or the municipality's own.

use klartecken::{
    pack::{MUNICIPALITIES, Pack},
    policy_from_json,
    rules::Policy,
};
use serde::{Deserialize, Serialize};

use crate::{
    host::{Fault, HostError, own_file},
    keeper,
};

const CHOICE: &str = "pack";
/// The municipality's own pack as it was read, so that the review need not have a reader of pack files.
const OWN: &str = "own-pack";
/// The same pack as its file has it, for whoever wants to change it.
const OWN_FILE: &str = "own-pack-file";

/// What is kept: which pack, by id, and the municipality's own among those that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(crate) struct Choice {
    pub(crate) id: String,
    /// Whose guideline the municipality's own pack is, where there is one.
    pub(crate) own_name: String,
    /// The id of the municipality's own pack, where there is one.
    pub(crate) own_id: String,
}

impl Choice {
    /// Another pack of those at hand: `own_id`, or one that comes with the program.
    pub(crate) fn of(&self, id: &str) -> Choice {
        Choice { id: id.to_owned(), ..self.clone() }
    }

    /// Whether it is the municipality's own.
    pub(crate) fn is_own(&self) -> bool {
        !self.own_id.is_empty() && self.own_id == self.id
    }

    /// The packs that can be chosen, by id and whose they are.
    pub(crate) fn at_hand(&self) -> Vec<(String, String)> {
        let built_in = MUNICIPALITIES.iter().map(|(id, name)| ((*id).to_owned(), (*name).to_owned()));
        let own = (!self.own_id.is_empty()).then(|| (self.own_id.clone(), self.own_name.clone()));
        built_in.chain(own).collect()
    }
}

/// What was chosen on an earlier visit; the first pack where nothing was.
pub(crate) async fn kept_choice() -> Choice {
    let json = keeper::kept(CHOICE).await.ok().flatten().unwrap_or_default();
    let kept: Choice = serde_json::from_slice(json.as_bytes()).unwrap_or_default();
    if kept.id.is_empty() { kept.of(MUNICIPALITIES[0].0) } else { kept }
}

/// The policy of that choice.
///
/// # Errors
/// Where the pack cannot be fetched, or was kept by another version of the program and has to be read anew.
pub(crate) async fn policy(choice: &Choice) -> Result<Policy, HostError> {
    let json = if choice.is_own() {
        keeper::kept(OWN).await?.unwrap_or_default()
    } else {
        own_file::text(&format!("packs/{}.json", choice.id), Fault::Pack).await?
    };
    policy_from_json(json.as_bytes()).ok_or_else(|| HostError::new(Fault::Pack, &choice.id))
}

/// Remembers a choice.
pub(crate) fn keep_choice(choice: &Choice, failed: impl Fn(HostError) + 'static) {
    if let Ok(json) = serde_json::to_string(choice) {
        keeper::keep(CHOICE, json, failed);
    }
}

/// Remembers the municipality's own pack, with its file, and chooses it.
pub(crate) fn keep_own(pack: &Pack, file: &str, failed: impl Fn(HostError) + Clone + 'static) -> Choice {
    let choice = Choice { id: pack.id.clone(), own_name: pack.municipality.clone(), own_id: pack.id.clone() };
    if let Ok(json) = serde_json::to_string(&pack.clone().for_checking()) {
        keeper::keep(OWN, json, failed.clone());
    }
    keeper::keep(OWN_FILE, file.to_owned(), failed.clone());
    keep_choice(&choice, failed);
    choice
}

/// The file of the municipality's own pack, where there is one.
pub(crate) async fn own_file() -> Option<String> {
    keeper::kept(OWN_FILE).await.ok().flatten()
}
