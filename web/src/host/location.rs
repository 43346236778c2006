//! Which of the page's parts is shown, kept in the address's fragment so that any folder can host the page.

use gloo::events::EventListener;

/// The address's fragment, such as `#/verifiera`.
pub(crate) fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Calls back whenever the fragment changes, for as long as the listener lives.
pub(crate) fn on_change(changed: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| changed()))
}
