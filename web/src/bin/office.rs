//! The program of `kansli.html`: what is done with sealed checklists.

use wasm_bindgen::prelude::wasm_bindgen;

/// Draws the page. `boot.js` calls it, and says so where it fails.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
pub async fn start() -> Result<(), web::HostError> {
    web::office().await
}

fn main() {}
