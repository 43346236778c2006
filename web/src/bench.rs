//! For `cargo xtask bench` alone: binding and checking without the drawing. A page that is hosted does not have it.

use std::cell::RefCell;

use klartecken::{policy_from_json, post::Post, report, rules::Draft, rules::Policy};

thread_local! {
    static POLICY: RefCell<Option<Policy>> = const { RefCell::new(None) };
}

/// Reads and binds a pack as the page does, for the checks that follow; whether it is one.
pub fn bind(json: &str) -> bool {
    let policy = policy_from_json(json.as_bytes());
    let is_one = policy.is_some();
    POLICY.set(policy);
    is_one
}

/// Checks a post with that text as the page does; the number of findings.
pub fn check(text: &str) -> usize {
    let draft = Draft { post: Post { text: text.to_owned(), ..Post::default() }, ..Draft::default() };
    let today = "2026-11-23".parse().unwrap_or_default();
    POLICY.with_borrow(|policy| {
        policy.as_ref().map_or(0, |policy| report(&draft, policy, today).findings.len())
    })
}
