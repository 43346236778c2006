//! The words of the page, which lie beside the program in one file for each language.

use klartecken::{Language, Texts};

use super::{Fault, HostError, own_file};

/// Fetches the words of a language.
pub(crate) async fn fetch(language: Language) -> Result<Texts, HostError> {
    let words = own_file::text(&format!("words.{}.txt", language.tag()), Fault::Words).await?;
    Ok(Texts::new(language, &words))
}
