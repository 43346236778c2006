//! The words of the page, which lie beside the programs in a few files for each language.

use klartecken::{Language, Texts};

use super::{Fault, HostError, own_file};

/// Fetches the words of a language; `more` is the file of what only one program needs, without its ending.
pub(crate) async fn fetch(language: Language, more: Option<&str>) -> Result<Texts, HostError> {
    let words = file("words", language).await?;
    // The headings of guides, which come last, must stay last.
    let more = match more {
        Some(name) => file(name, language).await?,
        None => String::new(),
    };
    Ok(Texts::new(language, &[more, words].concat()))
}

/// Fetches the guides of a language, in the form that [`Texts::with_guides`] takes.
pub(crate) async fn fetch_guides(language: Language) -> Result<String, HostError> {
    file("guides", language).await
}

async fn file(what: &str, language: Language) -> Result<String, HostError> {
    own_file::text(&format!("{what}.{}.txt", language.tag()), Fault::Words).await
}
