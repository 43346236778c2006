//! The words of the screen, for every component.

use std::rc::Rc;

use klartecken::{Language, Texts};
use yew::prelude::*;

/// The words in the language chosen.
#[derive(Debug, Clone)]
pub(crate) struct Words(Rc<Texts>);

impl Words {
    pub(crate) fn new(texts: Texts) -> Words {
        Words(Rc::new(texts))
    }

    pub(crate) fn language(&self) -> Language {
        self.0.language
    }

    /// What the façade's own functions ask for.
    pub(crate) fn texts(&self) -> &Texts {
        &self.0
    }

    pub(crate) fn get(&self, key: &str) -> AttrValue {
        self.0.get(key).into()
    }

    pub(crate) fn with(&self, key: &str, args: &[(&str, &str)]) -> AttrValue {
        self.0.with(key, args).into()
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        self.language() == other.language()
    }
}

/// The words of the nearest provider.
///
/// # Panics
/// Outside [`Frame`](crate::frame::Frame), which provides them.
#[hook]
pub(crate) fn use_words() -> Words {
    #[allow(clippy::expect_used, reason = "the frame provides it around every component")]
    use_context::<Words>().expect("words are provided around every page")
}
