//! Reading fields, and moving focus.

use std::{cell::Cell, ops::Range, rc::Rc};

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, EventTarget, HtmlElement, HtmlTextAreaElement};

/// What stands in the field that an event came from.
///
/// A lone surrogate, which JavaScript allows and Unicode does not, arrives as U+FFFD.
pub(crate) fn value(event: &web_sys::Event) -> String {
    property(event.target(), "value").and_then(|value| value.as_string()).unwrap_or_default()
}

/// Whether the box that an event came from is ticked.
pub(crate) fn checked(event: &web_sys::Event) -> bool {
    property(event.target(), "checked").and_then(|value| value.as_bool()).unwrap_or_default()
}

fn property(target: Option<EventTarget>, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(&target?.into(), &name.into()).ok()
}

/// Calls back once, when somebody first does something on the page.
pub(crate) fn when_somebody_begins(act: impl FnOnce() + 'static) {
    let Some(document) = document() else { return };
    let act = Rc::new(Cell::new(Some(act)));
    for event in ["pointerdown", "keydown", "input"] {
        let act = act.clone();
        let begin = move |_: &web_sys::Event| act.take().into_iter().for_each(|act| act());
        EventListener::once(&document, event, begin).forget();
    }
}

/// Moves the focus to the element of that id, or to the first thing in it that takes focus, and shows it.
pub(crate) fn focus(id: &str) {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    // What is folded away cannot be shown, and takes no focus.
    if let Ok(Some(folded)) = element.closest("details:not([open])") {
        let _ = folded.set_attribute("open", "");
    }
    let first = element.query_selector("input, select, textarea, button, summary").ok().flatten();
    let takes_focus = element.matches("[tabindex], textarea, input, select, button").unwrap_or(false);
    let field = if takes_focus { Some(element.clone()) } else { first };
    bring(&element);
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take focus is no reason to stop.
        let _ = field.focus();
    }
}

/// As [`focus`], once the page has been drawn anew.
pub(crate) fn focus_soon(id: String) {
    gloo::timers::callback::Timeout::new(50, move || focus(&id)).forget();
}

/// Brings the element of that id onto the screen, as little as it takes, without moving the focus.
pub(crate) fn show(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        bring(&element);
    }
}

fn bring(element: &web_sys::Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Selects a part of a text field, in UTF-16 code units, without moving the focus.
pub(crate) fn select(id: &str, range: &Range<usize>) {
    let Some(field) = text_field(id) else { return };
    let (start, end) =
        (u32::try_from(range.start).unwrap_or(u32::MAX), u32::try_from(range.end).unwrap_or(u32::MAX));
    let _ = field.set_selection_range(start, end);
}

/// What is selected in a text field, or where its cursor stands, in UTF-16 code units.
pub(crate) fn selection(id: &str) -> Range<usize> {
    let Some(field) = text_field(id) else { return 0..0 };
    let place = |at: Result<Option<u32>, JsValue>| at.ok().flatten().unwrap_or_default() as usize;
    place(field.selection_start())..place(field.selection_end())
}

/// The key that goes on, and the one that goes back, as `aria-keyshortcuts` names them.
pub(crate) const STEP_KEYS: [&str; 2] = ["F8", "Shift+F8"];

/// Calls back when that key is pressed anywhere on the page, and whether Shift is held, for as long as the listener lives.
pub(crate) fn on_key(key: &'static str, pressed: impl Fn(bool) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&document()?.into(), "keydown", move |event| {
        if let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>().filter(|event| event.key() == key) {
            pressed(event.shift_key());
        }
    }))
}

fn text_field(id: &str) -> Option<HtmlTextAreaElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Presses the button of that id, where there is one.
pub(crate) fn press(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(button) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        button.click();
    }
}

/// Tells assistive technology and the browser which language the page is in, and names the page.
pub(crate) fn set_language_and_title(tag: &str, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Copies to the clipboard, and says afterwards whether it worked.
pub(crate) fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = web_sys::window() else { return done(false) };
    let promise = window.navigator().clipboard().write_text(text);
    wasm_bindgen_futures::spawn_local(async move {
        done(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
    });
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element that the page is drawn in.
pub(crate) type Root = web_sys::Element;

/// The element of that id, or the body where there is none.
///
/// # Panics
/// Without a document there is no page to draw.
pub(crate) fn root(id: &str) -> Root {
    let document = document();
    let by_id = document.as_ref().and_then(|document| document.get_element_by_id(id));
    let body = || document.as_ref().and_then(Document::body).map(Into::into);
    #[allow(clippy::expect_used, reason = "see above")]
    by_id.or_else(body).expect("the page has a document")
}
