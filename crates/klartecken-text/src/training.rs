//! What the recipe in `telling/` learns from. No part of the product is built with it.

use crate::{Span, Voice, statement};

/// One hit of the lexicon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where it stands.
    pub span: Span,
    /// What bears on whether it tells something of somebody, hashed.
    pub attributes: Vec<u32>,
}

/// Every hit in `text` that the model is asked about, said in `voice`.
pub fn evidence(text: &str, voice: Voice) -> Vec<Evidence> {
    statement::evidence(text, voice)
}
