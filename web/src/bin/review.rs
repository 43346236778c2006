//! The program of `index.html`: reviewing a post, and what the program is.

use wasm_bindgen::prelude::wasm_bindgen;

/// Draws the page. `boot.js` calls it, and says so where it fails.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
pub async fn start() -> Result<(), web::HostError> {
    web::review().await
}

fn main() {}
