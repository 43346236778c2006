//! Changing a pack's file: what is not changed stays as it was written, comments and all.

use toml_edit::{Array, DocumentMut, Item, Table, value};

use crate::{Pack, Value};

/// One thing to change in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The pack's version.
    Version(String),
    /// A parameter, by key.
    Parameter(String, Value),
    /// A list of `[contacts]`, such as `phones`: all of its entries.
    Contacts(&'static str, Vec<String>),
}

/// The file of a municipality's own pack on top of `base`, with nothing changed yet.
pub fn on_top_of(base: &Pack) -> String {
    let id = &base.id;
    format!("format = 1\nid = \"{id}-egen\"\nversion = \"1\"\nextends = \"{id}\"\n")
}

/// The file with those changes; as it was where it is no TOML.
///
/// Whether the result is a sound pack is for [`read`](crate::read) to say.
pub fn changed(file: &str, changes: &[Change]) -> String {
    let Ok(mut document) = file.parse::<DocumentMut>() else { return file.to_owned() };
    for change in changes {
        match change {
            Change::Version(version) => document["version"] = value(version),
            Change::Parameter(key, new) => {
                let (table, key) = key.split_once('.').unwrap_or((key, ""));
                set(&mut document, table, key, item(new));
            }
            Change::Contacts(list, entries) => set(&mut document, "contacts", list, words(entries)),
        }
    }
    document.to_string()
}

fn set(document: &mut DocumentMut, table: &str, key: &str, new: Item) {
    let entry = document.entry(table).or_insert_with(|| Item::Table(Table::new()));
    // Whatever else stands in its place is a fault of the file, which reading it tells.
    if let Some(table) = entry.as_table_like_mut() {
        // In the place of the old value, so that comments on the key stay.
        match table.get_mut(key) {
            Some(old) => *old = new,
            None => drop(table.insert(key, new)),
        }
    }
}

fn item(new: &Value) -> Item {
    match new {
        Value::Number(number) => value(i64::from(*number)),
        Value::Word(word) => value(word),
        Value::Words(entries) => words(entries),
        Value::Months(months) => value(months.iter().map(|month| i64::from(*month)).collect::<Array>()),
        Value::Text(text) => {
            let mut both = toml_edit::InlineTable::new();
            both.insert("sv", text.sv.as_str().into());
            both.insert("en", text.en.as_str().into());
            value(both)
        }
    }
}

fn words(entries: &[String]) -> Item {
    value(entries.iter().map(String::as_str).collect::<Array>())
}
