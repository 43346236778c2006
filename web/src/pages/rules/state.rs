//! What Regler shows, and everything that can happen to it.

use std::rc::Rc;

use klartecken::{
    Editable, Edits, Examined, examine,
    pack::{MAX_PACK_BYTES, MUNICIPALITIES, built_in, read},
    record::sha256_hex,
};
use yew::prelude::*;

use crate::{
    chosen_pack::{Choice, own_file},
    host::{HostError, files::Picked},
    words::Words,
};

/// The page's state.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Rules {
    pub(crate) choice: Choice,
    /// The pack in use.
    pub(crate) shown: Option<Rc<Editable>>,
    /// A file that has been read and is not in use.
    pub(crate) candidate: Option<Rc<Candidate>>,
    pub(crate) edits: Edits,
}

/// A file that could be used instead.
#[derive(PartialEq)]
pub(crate) struct Candidate {
    pub(crate) name: String,
    pub(crate) size: u64,
    pub(crate) sha256: String,
    pub(crate) text: String,
    pub(crate) examined: Examined,
}

impl Candidate {
    /// Reads a file, as far as shows whether it is too large.
    pub(crate) async fn read(file: &Picked, words: &Words) -> Result<Candidate, HostError> {
        let bytes = file.read(0, file.size().min(MAX_PACK_BYTES as u64 + 1)).await?;
        // What is no UTF-8 becomes U+FFFD, which no TOML key or id may have.
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let examined = examine(&text, words.texts());
        Ok(Candidate { name: file.name(), size: file.size(), sha256: sha256_hex(&bytes), text, examined })
    }
}

pub(crate) enum Action {
    /// Another pack is in use.
    Show(Choice, Rc<Editable>),
    /// A file was read, or put away.
    Candidate(Option<Rc<Candidate>>),
    /// Something was typed into the field of that name.
    Edit(String, String),
}

impl Reducible for Rules {
    type Action = Action;

    fn reduce(self: Rc<Rules>, action: Action) -> Rc<Rules> {
        let mut rules = (*self).clone();
        match action {
            Action::Show(choice, shown) => rules = Rules { choice, shown: Some(shown), ..Rules::default() },
            Action::Candidate(candidate) => rules.candidate = candidate,
            Action::Edit(name, typed) => {
                let was = rules.shown.as_deref().map(|shown| shown.value(&name));
                if was.as_ref() == Some(&typed) {
                    rules.edits.remove(&name);
                } else {
                    rules.edits.insert(name, typed);
                }
            }
        }
        Rc::new(rules)
    }
}

/// The pack of that choice with its file; the first pack where the own one can no longer be read.
pub(crate) async fn load(choice: &Choice) -> Editable {
    if choice.is_own()
        && let Some(file) = own_file().await
        && let Ok(reading) = read(&file)
    {
        return Editable::new(reading.pack, Some(file));
    }
    let pack = built_in(&choice.id).or_else(|| built_in(MUNICIPALITIES[0].0));
    Editable::new(pack.unwrap_or_default(), None)
}
