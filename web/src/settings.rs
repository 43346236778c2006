//! What is the same from one post to the next: who signs, the language, and the local list.

use klartecken::{Language, Signer, read_local, rules::Local};
use serde::{Deserialize, Serialize};

use crate::host::{
    Fault, HostError,
    storage::{self, Store},
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

    pub(crate) fn with_language(&self, language: Language) -> Settings {
        Settings { english: language == Language::English, ..self.clone() }
    }

    pub(crate) fn with_signer(&self, signer: &Signer) -> Settings {
        let Signer { name, role, authority } = signer.clone();
        Settings { english: self.english, name, role, authority }
    }
}

pub(crate) async fn kept_settings() -> Option<Settings> {
    storage::get(Store::Kept, NAME).await.ok().flatten()
}

pub(crate) fn keep_settings(settings: &Settings, failed: impl FnOnce(HostError) + 'static) {
    let settings = settings.clone();
    yew::platform::spawn_local(async move {
        if let Err(error) = storage::put(Store::Kept, NAME, &settings).await {
            failed(error);
        }
    });
}

/// The local list; empty where there is none. What could not be read is left out, and told.
pub(crate) async fn kept_local() -> (Local, Option<HostError>) {
    let Ok(Some(kept)) = storage::get_raw(Store::Kept, LOCAL).await else { return (Local::default(), None) };
    let (local, whole) = read_local(&kept.as_string().unwrap_or_default());
    (local, (!whole).then(|| HostError::new(Fault::LocalList, LOCAL)))
}

pub(crate) fn keep_local(local: &Local, failed: impl FnOnce(HostError) + 'static) {
    let Ok(json) = serde_json::to_string(local) else { return };
    yew::platform::spawn_local(async move {
        if let Err(error) = storage::put(Store::Kept, LOCAL, &json).await {
            failed(error);
        }
    });
}
