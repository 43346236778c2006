//! A workplace's own list beside the pack: contacts that are official, and names that are no people's.
//!
//! What stands on it is never silenced, only made milder: a finding with the reason `local` tells that it was used.

use std::collections::BTreeSet;

use klartecken_text::phone_number;
use serde::{Deserialize, Serialize};

/// The most that such a list may hold: more than that belongs in a pack.
pub const MAX_LOCAL_ENTRIES: usize = 500;

/// The longest entry, in bytes.
const MAX_ENTRY_BYTES: usize = 200;

/// A workplace's own list, each entry in the one form in which two ways to write it compare equal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Local {
    contacts: BTreeSet<String>,
    not_people: BTreeSet<String>,
}

/// One entry of such a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocalEntry {
    /// A telephone number or e-mail address that is official.
    Contact(String),
    /// A name that is no person's, such as a street's or a company's.
    NotPerson(String),
}

impl LocalEntry {
    /// In the one form in which entries compare equal; `None` where it cannot be an entry.
    fn normal(&self) -> Option<LocalEntry> {
        let entry = match self {
            LocalEntry::Contact(contact) => LocalEntry::Contact(normal_contact(contact)?),
            LocalEntry::NotPerson(name) => LocalEntry::NotPerson(normal_name(name)),
        };
        let (LocalEntry::Contact(text) | LocalEntry::NotPerson(text)) = &entry;
        (!text.is_empty() && text.len() <= MAX_ENTRY_BYTES).then_some(entry)
    }
}

impl Local {
    /// Every entry, contacts first.
    pub fn entries(&self) -> impl Iterator<Item = LocalEntry> {
        let contacts = self.contacts.iter().cloned().map(LocalEntry::Contact);
        contacts.chain(self.not_people.iter().cloned().map(LocalEntry::NotPerson))
    }

    /// The telephone numbers, in national form.
    pub fn phones(&self) -> impl Iterator<Item = &str> {
        self.contacts.iter().map(String::as_str).filter(|contact| !contact.contains('@'))
    }

    /// The e-mail addresses, in lower case.
    pub fn emails(&self) -> impl Iterator<Item = &str> {
        self.contacts.iter().map(String::as_str).filter(|contact| contact.contains('@'))
    }

    /// Whether there is nothing on it.
    pub fn is_empty(&self) -> bool {
        self.contacts.is_empty() && self.not_people.is_empty()
    }

    /// Whether nothing more may be put on it.
    pub fn is_full(&self) -> bool {
        self.contacts.len() + self.not_people.len() >= MAX_LOCAL_ENTRIES
    }

    /// The list with that entry, too; the same list where it is full or that can be no entry.
    pub fn with(mut self, entry: &LocalEntry) -> Local {
        if !self.is_full() {
            match entry.normal() {
                Some(LocalEntry::Contact(contact)) => _ = self.contacts.insert(contact),
                Some(LocalEntry::NotPerson(name)) => _ = self.not_people.insert(name),
                None => {}
            }
        }
        self
    }

    /// The list without that entry.
    pub fn without(mut self, entry: &LocalEntry) -> Local {
        match entry {
            LocalEntry::Contact(contact) => _ = self.contacts.remove(contact),
            LocalEntry::NotPerson(name) => _ = self.not_people.remove(name),
        }
        self
    }

    /// What of a stored list may be one: whoever wrote it may have been another version, or a hand.
    pub fn sound(&self) -> Local {
        self.entries().fold(Local::default(), |list, entry| list.with(&entry))
    }

    /// Whether a contact in its one form, as rules name it, is on the list.
    pub(crate) fn has_contact(&self, contact: &str) -> bool {
        self.contacts.contains(contact)
    }

    /// Whether a name as it stands in a text is on the list of what is no person.
    pub(crate) fn has_not_person(&self, name: &str) -> bool {
        !self.not_people.is_empty() && self.not_people.contains(&normal_name(name))
    }
}

fn normal_contact(contact: &str) -> Option<String> {
    match contact.trim().split_once('@') {
        Some((name, domain)) if !name.is_empty() && domain.contains('.') && !domain.contains('@') => {
            Some(contact.trim().to_lowercase())
        }
        Some(_) => None,
        None => Some(phone_number(contact)?.national),
    }
}

/// A name in small letters with single spaces; nothing else about it is made alike.
fn normal_name(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "local_tests.rs"]
mod tests;
