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

    /// The same words with the guides.
    pub(crate) fn with_guides(&self, guides: &str) -> Words {
        Words::new(self.0.with_guides(guides))
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
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What a page needs that has no other input.
#[derive(PartialEq, Properties)]
pub(crate) struct WordsProps {
    pub(crate) words: Words,
}
