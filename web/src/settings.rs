//! What is the same from one post to the next: who signs, the language, and the local list.

use std::rc::Rc;

use klartecken::{Language, Signer, read_local, rules::Local};
use serde::{Deserialize, Serialize};
use yew::prelude::*;

use crate::{
    host::{Fault, HostError},
    keeper,
};

const NAME: &str = "settings";
const LOCAL: &str = "local-list";

/// Kept in the browser, by this person's own choice of words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(crate) struct Settings {
    english: bool,
    name: String,
    role: String,
    authority: String,
}

impl Settings {
    pub(crate) fn language(&self) -> Language {
        if self.english { Language::English } else { Language::Swedish }
    }

    pub(crate) fn signer(&self) -> Signer {
        Signer { name: self.name.clone(), role: self.role.clone(), authority: self.authority.clone() }
    }
}

/// What happens to settings.
pub(crate) enum Change {
    Language(Language),
    Signer(Signer),
}

impl Reducible for Settings {
    type Action = Change;

    fn reduce(self: Rc<Settings>, change: Change) -> Rc<Settings> {
        let mut settings = (*self).clone();
        match change {
            Change::Language(language) => settings.english = language == Language::English,
            Change::Signer(Signer { name, role, authority }) => {
                (settings.name, settings.role, settings.authority) = (name, role, authority);
            }
        }
        Rc::new(settings)
    }
}

/// What was kept; as at first where nothing was, or nothing that can be read.
pub(crate) async fn kept_settings() -> Settings {
    let json = keeper::kept(NAME).await.ok().flatten().unwrap_or_default();
    serde_json::from_slice(json.as_bytes()).unwrap_or_default()
}

pub(crate) fn keep_settings(settings: &Settings, failed: impl Fn(HostError) + 'static) {
    if let Ok(json) = serde_json::to_string(settings) {
        keeper::keep(NAME, json, failed);
    }
}

/// The local list; empty where there is none. What could not be read is left out, and told.
pub(crate) async fn kept_local() -> (Local, Option<HostError>) {
    let Ok(Some(kept)) = keeper::kept(LOCAL).await else { return (Local::default(), None) };
    let (local, whole) = read_local(&kept);
    (local, (!whole).then(|| HostError::new(Fault::LocalList, LOCAL)))
}

pub(crate) fn keep_local(local: &Local, failed: impl Fn(HostError) + 'static) {
    if let Ok(json) = serde_json::to_string(local) {
        keeper::keep(LOCAL, json, failed);
    }
}
