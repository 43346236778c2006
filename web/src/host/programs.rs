//! The other programs of the page, loaded when there is something for them to do.

use std::cell::RefCell;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{Fault, HostError, dom, error::thrown};

/// A function of `boot.js`: the name of a program gives a promise of what it exports.
pub type Load = Function;

thread_local! {
    static LOAD: RefCell<Option<Load>> = const { RefCell::new(None) };
}

/// Keeps `load`, and loads the program that seals when somebody begins. Where that fails, sealing tries again and says so.
pub(crate) fn set_load(load: Load) {
    LOAD.set(Some(load.clone()));
    dom::when_somebody_begins(move || {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = sealer(&load).await;
        });
    });
}

/// What the program that seals exports, loaded where it is not there yet.
async fn sealer(load: &Load) -> Result<JsValue, JsValue> {
    let loaded: Promise = load.call1(&JsValue::NULL, &"seal".into())?.dyn_into()?;
    JsFuture::from(loaded).await
}

/// Lets the program that seals do it: `record` and the answer are JSON, `now` is in Unix seconds.
pub(crate) async fn seal(record: &str, now: i64) -> Result<String, HostError> {
    let load = LOAD.with_borrow(Clone::clone).ok_or_else(|| HostError::new(Fault::Program, "load"))?;
    answer(&load, record, now).await.map_err(thrown(Fault::Program))
}

async fn answer(load: &Load, record: &str, now: i64) -> Result<String, JsValue> {
    let seal: Function = Reflect::get(&sealer(load).await?, &"seal".into())?.dyn_into()?;
    // A moment in seconds is far below the 53 bits that a double holds exactly.
    #[allow(clippy::cast_precision_loss, reason = "see above")]
    let answer: Promise = seal.call2(&JsValue::NULL, &record.into(), &(now as f64).into())?.dyn_into()?;
    Ok(JsFuture::from(answer).await?.as_string().unwrap_or_default())
}
