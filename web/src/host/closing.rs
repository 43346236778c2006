//! The moment in which the page goes away: what can be kept then has to be kept at once.

use gloo::events::EventListener;
use web_sys::Storage;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn key(name: &str) -> String {
    format!("klartecken {name}")
}

/// Keeps `text` under `name`, synchronously. Where the browser has no room, what the database has must do.
pub(crate) fn put(name: &str, text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&key(name), text);
    }
}

/// What was kept in the last moment.
pub(crate) fn get(name: &str) -> Option<String> {
    storage()?.get_item(&key(name)).ok().flatten()
}

/// Forgets it: the database has it now.
pub(crate) fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key(name));
    }
}

/// Calls back when the page is about to go away, for as long as the listener lives.
pub(crate) fn on_leaving(leaving: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| leaving()))
}
