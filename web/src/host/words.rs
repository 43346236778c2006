//! The words of the page, which lie beside the programs in one file for each language.

use klartecken::{Language, Texts};

use super::{Fault, HostError, own_file};

/// Fetches the words of a language; `more` is the file of what only one program needs, without its ending.
pub(crate) async fn fetch(language: Language, more: Option<&str>) -> Result<Texts, HostError> {
    let file = |name: &str| format!("{name}.{}.txt", language.tag());
    let words = own_file::text(&file("words"), Fault::Words).await?;
    // The guides, which come last, must stay last.
    let more = match more {
        Some(name) => own_file::text(&file(name), Fault::Words).await?,
        None => String::new(),
    };
    Ok(Texts::new(language, &[more, words].concat()))
}
