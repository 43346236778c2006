//! The page's own files, which lie beside the program and work without a network as well.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::{Fault, HostError, error::thrown};

/// The text of that file.
pub(crate) async fn text(name: &str, fault: Fault) -> Result<String, HostError> {
    let text = fetched(name).await.map_err(thrown(fault))?;
    text.ok_or_else(|| HostError::new(fault, name))
}

/// `None` where the web server does not have it.
async fn fetched(name: &str) -> Result<Option<String>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let response: Response = JsFuture::from(window.fetch_with_str(name)).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    Ok(JsFuture::from(response.text()?).await?.as_string())
}
