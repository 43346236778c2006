//! What is the same from one post to the next: who signs, and the language.

use klartecken::{Language, Signer};
use serde::{Deserialize, Serialize};

use crate::host::{
    HostError,
    storage::{self, Store},
};

const NAME: &str = "settings";

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
