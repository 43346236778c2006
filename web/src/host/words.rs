//! The words of the page, which lie beside the program in one file for each language.

use klartecken::{Language, Texts};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::{Fault, HostError, error::thrown};

/// Fetches the words of a language. It is one of the page's own files, which works without a network as well.
pub(crate) async fn fetch(language: Language) -> Result<Texts, HostError> {
    Ok(Texts::new(language, &file("words", language).await?))
}

/// Fetches the guides of a language, in the form that [`Texts::with_guides`] takes.
pub(crate) async fn fetch_guides(language: Language) -> Result<String, HostError> {
    file("guides", language).await
}

async fn file(what: &str, language: Language) -> Result<String, HostError> {
    let name = format!("{what}.{}.txt", language.tag());
    let text = text(&name).await.map_err(thrown(Fault::Words))?;
    text.ok_or_else(|| HostError::new(Fault::Words, name))
}

/// The text of that file; `None` where the web server does not have it.
async fn text(name: &str) -> Result<Option<String>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let response: Response = JsFuture::from(window.fetch_with_str(name)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}
