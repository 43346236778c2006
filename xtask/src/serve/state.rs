//! What is served now, and a way to wait for the next build.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::site::Site;

#[derive(Default)]
pub(super) struct State {
    now: Mutex<Now>,
    changed: Condvar,
}

/// `build` changes with every build, `page` only with those that worked.
#[derive(Clone, Default)]
pub(super) struct Now {
    pub(super) build: u128,
    pub(super) page: u128,
    pub(super) site: Arc<Site>,
    pub(super) error: String,
}

impl State {
    pub(super) fn publish(&self, site: Site) {
        let build = fresh_number();
        self.replace(Now { build, page: build, site: Arc::new(site), error: String::new() });
    }

    pub(super) fn fail(&self, error: String) {
        let build = fresh_number();
        self.replace(Now { build, error, ..self.now() });
    }

    pub(super) fn now(&self) -> Now {
        self.lock().clone()
    }

    /// Waits until there is another build than the one known, or until the time is up.
    pub(super) fn after(&self, known: u128, patience: Duration) -> Now {
        let same = |now: &mut Now| now.build == known;
        let waited = self.changed.wait_timeout_while(self.lock(), patience, same);
        waited.unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    fn replace(&self, next: Now) {
        *self.lock() = next;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The time, so that a page left open also notices that the server has been restarted.
fn fresh_number() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_micros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_build_keeps_the_last_page() {
        let state = State::default();
        state.publish(Site::from([("a".to_owned(), vec![1])]));
        let good = state.now();
        state.fail("oj".to_owned());
        let bad = state.after(good.build, Duration::ZERO);
        assert_eq!((bad.page, bad.error.as_str(), bad.site.len()), (good.page, "oj", 1));
    }
}
