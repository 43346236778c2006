//! The program that seals, loaded when the review has been drawn.

use wasm_bindgen::prelude::wasm_bindgen;

/// Seals a record at a moment in Unix seconds; both what is given and what is answered is JSON.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
pub async fn seal(record: String, now: f64) -> String {
    web::seal(&record, now).await
}

fn main() {}
