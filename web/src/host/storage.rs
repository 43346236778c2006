//! The page's own database in the browser: one draft, settings, one key, and the journal.

use std::{cell::RefCell, rc::Rc};

use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use js_sys::JSON;
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::JsValue;

use super::{Fault, HostError, error::thrown};

const NAME: &str = "klartecken";
const VERSION: u32 = 1;

/// The parts of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Store {
    /// The unfinished draft and the settings, by name.
    Kept,
    /// Signing keys, by name.
    Keys,
    /// Sealed records, by the SHA-256 of their bytes.
    Journal,
}

impl Store {
    const ALL: [Store; 3] = [Store::Kept, Store::Keys, Store::Journal];

    fn name(self) -> &'static str {
        match self {
            Store::Kept => "kept",
            Store::Keys => "keys",
            Store::Journal => "journal",
        }
    }
}

fn failed(error: idb::Error) -> HostError {
    HostError::new(Fault::Storage, error)
}

thread_local! {
    /// Opened once: opening anew for every letter typed would keep the draft waiting.
    static CONNECTION: RefCell<Option<Rc<Database>>> = const { RefCell::new(None) };
}

async fn connection() -> Result<Rc<Database>, HostError> {
    if let Some(open) = CONNECTION.with_borrow(Clone::clone) {
        return Ok(open);
    }
    let opened = Rc::new(open().await?);
    CONNECTION.set(Some(opened.clone()));
    Ok(opened)
}

async fn open() -> Result<Database, HostError> {
    let factory = Factory::new().map_err(failed)?;
    let mut request = factory.open(NAME, Some(VERSION)).map_err(failed)?;
    request.on_upgrade_needed(|event| {
        let Ok(database) = event.database() else { return };
        let known = database.store_names();
        for store in Store::ALL.iter().filter(|store| !known.iter().any(|name| name == store.name())) {
            // A store that could not be made shows when it is used.
            let _ = database.create_object_store(store.name(), ObjectStoreParams::new());
        }
    });
    request.await.map_err(failed)
}

/// What is kept under `key`, as the browser's own value.
pub(crate) async fn get_raw(store: Store, key: &str) -> Result<Option<JsValue>, HostError> {
    let database = connection().await?;
    let transaction = database.transaction(&[store.name()], TransactionMode::ReadOnly).map_err(failed)?;
    let found = transaction.object_store(store.name()).map_err(failed)?;
    let found = found.get(JsValue::from_str(key)).map_err(failed)?.await.map_err(failed)?;
    Ok(found)
}

/// Everything in a store, in the order of keys.
pub(crate) async fn all<T: DeserializeOwned>(store: Store) -> Result<Vec<T>, HostError> {
    let database = connection().await?;
    let transaction = database.transaction(&[store.name()], TransactionMode::ReadOnly).map_err(failed)?;
    let found = transaction.object_store(store.name()).map_err(failed)?;
    let found = found.get_all(None, None).map_err(failed)?.await.map_err(failed)?;
    found.iter().map(read).collect()
}

/// Keeps `value` under `key`; returns only when the browser has committed it.
pub(crate) async fn put_raw(store: Store, key: &str, value: &JsValue) -> Result<(), HostError> {
    let database = connection().await?;
    let transaction = database.transaction(&[store.name()], TransactionMode::ReadWrite).map_err(failed)?;
    let objects = transaction.object_store(store.name()).map_err(failed)?;
    objects.put(value, Some(&JsValue::from_str(key))).map_err(failed)?.await.map_err(failed)?;
    transaction.await.map_err(failed)?;
    Ok(())
}

/// As [`put_raw`], but what is already there stays: whoever came first wins.
pub(crate) async fn add_raw(store: Store, key: &str, value: &JsValue) -> Result<(), HostError> {
    let database = connection().await?;
    let transaction = database.transaction(&[store.name()], TransactionMode::ReadWrite).map_err(failed)?;
    let objects = transaction.object_store(store.name()).map_err(failed)?;
    let key = JsValue::from_str(key);
    // Within one transaction nobody else can come in between.
    let there = objects.get(key.clone()).map_err(failed)?.await.map_err(failed)?;
    if there.is_none() {
        objects.put(value, Some(&key)).map_err(failed)?.await.map_err(failed)?;
    }
    transaction.await.map_err(failed)?;
    Ok(())
}

/// The text kept under `key`.
pub(crate) async fn get_text(store: Store, key: &str) -> Result<Option<String>, HostError> {
    let Some(value) = get_raw(store, key).await? else { return Ok(None) };
    // Settings were once kept as the browser's own value.
    let text = value.as_string().map_or_else(|| JSON::stringify(&value).map(String::from), Ok);
    text.map(Some).map_err(thrown(Fault::Storage))
}

/// Keeps a text under `key`.
pub(crate) async fn put_text(store: Store, key: &str, text: &str) -> Result<(), HostError> {
    put_raw(store, key, &JsValue::from_str(text)).await
}

/// What is kept under `key`; `None` also where it has another shape than it should.
pub(crate) async fn get<T: DeserializeOwned>(store: Store, key: &str) -> Result<Option<T>, HostError> {
    let found = get_raw(store, key).await?;
    Ok(found.and_then(|value| read(&value).ok()))
}

/// Keeps `value` under `key`.
pub(crate) async fn put(store: Store, key: &str, value: &impl Serialize) -> Result<(), HostError> {
    let json = serde_json::to_string(value).map_err(|error| HostError::new(Fault::Storage, error))?;
    let value = JSON::parse(&json).map_err(thrown(Fault::Storage))?;
    put_raw(store, key, &value).await
}

/// The browser's own value, read by way of JSON: a reader of such values would be a second one beside that of JSON.
fn read<T: DeserializeOwned>(value: &JsValue) -> Result<T, HostError> {
    let json = String::from(JSON::stringify(value).map_err(thrown(Fault::Storage))?);
    serde_json::from_slice(json.as_bytes()).map_err(|error| HostError::new(Fault::Storage, error))
}

/// Asks the browser not to evict the database. Nobody waits for the answer: Firefox asks the user, who may not reply.
pub(crate) fn ask_to_persist() {
    if let Some(window) = web_sys::window() {
        let _ = window.navigator().storage().persist();
    }
}
