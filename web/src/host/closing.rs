//! The moment in which the page goes away: what can be kept then has to be kept at once.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::Storage;

const LEFT: &str = "klartecken left";

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// What is kept for as long as the tab is open, and seen by no other.
fn storage_of_tab() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

fn key(name: &str) -> String {
    format!("klartecken {name}")
}

/// Keeps `text` under `name`, synchronously, and says whether it could: where the browser has no room, what the
/// database has must do.
pub(crate) fn put(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&key(name), text).is_ok())
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

/// Notes which of the programs this tab has shown last.
pub(crate) fn note_left(module: &str) {
    if let Some(storage) = storage_of_tab() {
        let _ = storage.set_item(LEFT, module);
    }
}

/// Which of the programs this tab has shown last, told once.
pub(crate) fn take_left() -> Option<String> {
    let storage = storage_of_tab()?;
    let left = storage.get_item(LEFT).ok().flatten();
    let _ = storage.remove_item(LEFT);
    left
}

/// Calls back whenever the page is about to go away.
pub(crate) fn on_leaving(leaving: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "pagehide", move |_| leaving()).forget();
    }
}

/// Lets the browser ask the user before the page goes away, for as long as the listener lives.
pub(crate) fn ask_before_leaving() -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&web_sys::window()?.into(), "beforeunload", options, |event| {
        event.prevent_default()
    }))
}
