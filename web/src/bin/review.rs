//! The program of `index.html`: reviewing a post, and what the program is.

use wasm_bindgen::prelude::wasm_bindgen;

/// Draws the page. `boot.js` calls it, and says so where it fails; `load` loads another program.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
pub async fn start(load: web::Load) -> Result<(), web::HostError> {
    web::review(load).await
}

#[cfg(feature = "bench")]
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
pub fn bench_bind(json: &str) -> bool {
    web::bench::bind(json)
}

#[cfg(feature = "bench")]
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
pub fn bench_check(text: &str) -> usize {
    web::bench::check(text)
}

fn main() {}
