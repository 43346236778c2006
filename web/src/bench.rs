//! For `cargo xtask bench` alone: the check without the drawing. A page that is hosted does not have it.

use klartecken::{post::Post, report, rules::Draft};

thread_local! {
    static POLICY: Option<klartecken::rules::Policy> = klartecken::policy("herrljunga");
}

/// Reads the policy, so that the first check need not; whether there is one.
pub fn policy_is_there() -> bool {
    POLICY.with(Option::is_some)
}

/// Checks a post with that text as the page does; the number of findings.
pub fn check(text: &str) -> usize {
    let draft = Draft { post: Post { text: text.to_owned(), ..Post::default() }, ..Draft::default() };
    let today = "2026-11-23".parse().unwrap_or_default();
    POLICY.with(|policy| policy.as_ref().map_or(0, |policy| report(&draft, policy, today).findings.len()))
}
