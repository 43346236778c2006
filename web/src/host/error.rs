//! What can go wrong outside.

use wasm_bindgen::JsValue;

/// Something outside that did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostError {
    pub(crate) fault: Fault,
    /// The browser's own words, for whoever is asked for help.
    pub(crate) detail: String,
}

/// What did not work, as far as the user can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// There is no room left for the page's own data.
    StorageFull,
    /// The page may not keep any data, for example in a private window.
    Storage,
    /// No key could be made or used.
    Key,
    /// A file could not be read.
    File,
    /// A file could not be handed over.
    Download,
    /// The local list that was kept is none, or not all of it is.
    LocalList,
    /// The words of a language could not be fetched.
    Words,
    /// The pack chosen could not be fetched, or was kept by another version of the program.
    Pack,
    /// Another program of the page could not be loaded, or stopped.
    Program,
}

impl Fault {
    /// The message key of its words.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Fault::StorageFull => "host-storage-full",
            Fault::Storage => "host-storage",
            Fault::Key => "host-key",
            Fault::File => "host-file",
            Fault::Download => "host-download",
            Fault::LocalList => "host-local-list",
            Fault::Words => "host-words",
            Fault::Pack => "host-pack",
            Fault::Program => "host-program",
        }
    }
}

impl HostError {
    pub(crate) fn new(fault: Fault, detail: impl std::fmt::Debug) -> HostError {
        let detail = format!("{detail:?}");
        let full = matches!(fault, Fault::Storage) && detail.contains("QuotaExceeded");
        HostError { fault: if full { Fault::StorageFull } else { fault }, detail }
    }
}

/// For `boot.js`, which tells the user in words of its own and shows the browser's beside them.
impl From<HostError> for JsValue {
    fn from(error: HostError) -> JsValue {
        js_sys::Error::new(&error.detail).into()
    }
}

/// For `map_err`: wraps what the browser threw.
pub(crate) fn thrown(fault: Fault) -> impl Fn(JsValue) -> HostError {
    move |value| HostError::new(fault, value)
}
