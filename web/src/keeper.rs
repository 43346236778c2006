//! Keeps what is written in the browser, so that a reload, a crash or going to another page loses nothing.
//!
//! The database is the place for it, but writing there takes a moment.
//! What is not there yet when the page goes away is put where it can be put at once, and fetched from there next time.

use std::cell::RefCell;

use crate::host::{
    HostError, closing,
    storage::{self, Store},
};

#[derive(Default)]
struct Pending {
    name: &'static str,
    /// What is not in the database yet.
    newest: Option<String>,
    busy: bool,
}

thread_local! {
    /// One for each name.
    static PENDING: RefCell<Vec<Pending>> = const { RefCell::new(Vec::new()) };
}

fn with<T>(name: &'static str, act: impl FnOnce(&mut Pending) -> T) -> T {
    PENDING.with_borrow_mut(|all| {
        let at = all.iter().position(|pending| pending.name == name).unwrap_or_else(|| {
            all.push(Pending { name, ..Pending::default() });
            all.len() - 1
        });
        act(&mut all[at])
    })
}

/// Keeps `text` under that name, and calls back if that fails.
///
/// While one text is being written, only the newest of those that follow is remembered.
pub(crate) fn keep(name: &'static str, text: String, failed: impl Fn(HostError) + 'static) {
    let is_busy = with(name, |pending| {
        pending.newest = Some(text);
        std::mem::replace(&mut pending.busy, true)
    });
    if !is_busy {
        yew::platform::spawn_local(write(name, failed));
    }
}

async fn write(name: &'static str, failed: impl Fn(HostError)) {
    while let Some(text) = with(name, |pending| pending.newest.clone()) {
        let written = storage::put_text(Store::Kept, name, &text).await;
        let was_newest = with(name, |pending| pending.newest.take_if(|newest| *newest == text).is_some());
        match written {
            Ok(()) if was_newest => closing::forget(name),
            Ok(()) => {}
            Err(error) => failed(error),
        }
    }
    with(name, |pending| pending.busy = false);
}

/// From now on, what is not in the database when the page goes away is put where it can be put at once.
/// `module` is noted as what this tab has shown last.
pub(crate) fn put_at_once_on_leaving(module: &'static str) {
    closing::on_leaving(move || {
        closing::note_left(module);
        PENDING.with_borrow_mut(|all| {
            for pending in all {
                // Should the page live on, what others write from here on must not be overwritten with this.
                pending.newest.take_if(|newest| closing::put(pending.name, newest));
            }
        });
    });
}

/// What was kept under that name.
pub(crate) async fn kept(name: &'static str) -> Result<Option<String>, HostError> {
    // What was put away in the last moment is newer than what the database has.
    match closing::get(name) {
        Some(text) => Ok(Some(text)),
        None => storage::get_text(Store::Kept, name).await,
    }
}
