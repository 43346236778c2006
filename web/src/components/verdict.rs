//! The verdict, always in sight.

use klartecken::{Unread, Verdict, post::Kind};
use yew::prelude::*;

use crate::{host::dom, session::Session, words::Words};

/// The whole in one word, with how much is left.
pub(crate) fn verdict(words: &Words, session: &Session) -> Html {
    let review = session.review();
    let report = review.report();
    let empty = review.is_empty();
    let is_comment = review.draft().post.kind == Kind::Comment;
    let (class, name) = match report.verdict {
        _ if empty => ("empty", words.get("verdict-empty")),
        Verdict::Clear if review.is_changed_since_sealed() => ("act", words.get("verdict-seal-again")),
        Verdict::Clear if is_comment => ("clear", words.get("verdict-keep")),
        Verdict::Act if is_comment => ("act", words.get("verdict-decide")),
        Verdict::Stop if is_comment => ("stop", words.get("verdict-hide")),
        Verdict::Clear => ("clear", words.get("verdict-clear")),
        Verdict::Act => ("act", words.get("verdict-act")),
        Verdict::Stop => ("stop", words.get("verdict-stop")),
    };
    let rest = match report.open() {
        _ if empty => words.get("verdict-empty-rest"),
        0 if review.is_changed_since_sealed() => words.get("changed-since-sealed"),
        0 => words.get("verdict-nothing-left"),
        open => words.with("verdict-left", &[("count", &open.to_string())]),
    };
    html! {
        <div class={classes!("verdict", class)}>
            <output aria-live="polite" for={super::post_text::TEXT_ID}>
                <strong class="word">{ name }</strong>
                <span class="rest">{ rest }</span>
                if review.is_changed_since_sealed() && report.open() > 0 {
                    <span class="changed">{ words.get("changed-since-sealed") }</span>
                }
            </output>
            if !report.findings.is_empty() {
                <button type="button" class="link" onclick={|_| dom::focus(super::findings::FINDINGS_ID)}>
                    { words.get("to-findings") }
                </button>
            }
        </div>
    }
}

/// What has not been read, and how the rest was, so that nobody takes silence for an all-clear.
pub(crate) fn unread(words: &Words, session: &Session) -> Html {
    let review = session.review();
    let unread = &review.report().unread;
    if review.is_empty() {
        return Html::default();
    }
    let is_text_read = !unread.contains(&Unread::Text) && !review.draft().post.text.trim().is_empty();
    let what: Vec<AttrValue> =
        unread.iter().map(|what| words.get(&format!("unread-{}", what.as_str()))).collect();
    html! {
        <>
            if is_text_read {
                <p class="unread">{ words.get("looked-for") }</p>
            }
            if !what.is_empty() {
                <p class="unread">{ words.with("unread", &[("what", &what.join(", "))]) }</p>
            }
        </>
    }
}
