//! The post's text, with what was found underlined in it.

use klartecken::{
    Action,
    post::{MAX_TEXT_SCALARS, Span},
    rules::{Finding, Level, Place},
};
use yew::prelude::*;

use crate::{
    host::{
        dom,
        files::{self, Picked},
    },
    session::{Dispatch, Session},
    words::Words,
};

/// The id of the text field.
pub(crate) const TEXT_ID: &str = "post-text";

/// A text field over a copy of its text that carries the underlines: a text field cannot have any of its own.
pub(crate) fn post_text(
    words: &Words,
    session: &Session,
    dispatch: &Dispatch,
    on_files: &Callback<Vec<Picked>>,
) -> Html {
    let review = session.review();
    let text = &review.draft().post.text;
    let length = text.chars().count();
    let oninput = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| dispatch.dispatch(Action::Text(dom::value(&event)))
    };
    let onpaste = {
        let on_files = on_files.clone();
        move |event: Event| {
            let pasted = files::from_paste(&event);
            if !pasted.is_empty() {
                event.prevent_default();
                on_files.emit(pasted);
            }
        }
    };
    html! {
        <div class="field">
            <label for={TEXT_ID}>{ words.get("field-text") }</label>
            <p class="hint" id="post-text-hint">{ words.get("hint-text") }</p>
            <div class="marked-text">
                <div class="marks" aria-hidden="true">{ marked(text, &review.report().findings) }</div>
                <textarea
                    id={TEXT_ID}
                    rows="6"
                    spellcheck="true"
                    aria-describedby="post-text-hint post-text-length"
                    value={text.clone()}
                    {oninput}
                    {onpaste}
                />
            </div>
            <p class="hint" id="post-text-length">
                { words.with("text-length", &[("length", &length.to_string())]) }
                if length > MAX_TEXT_SCALARS {
                    <strong>{ " " }{ words.with("text-too-long", &[("max", &MAX_TEXT_SCALARS.to_string())]) }</strong>
                }
            </p>
        </div>
    }
}

/// The text in pieces, those with findings marked; where findings overlap, the hardest shows.
fn marked(text: &str, findings: &[Finding]) -> Html {
    let mut spans: Vec<(Span, &Finding)> = findings
        .iter()
        .filter_map(|finding| match finding.place {
            Place::Text(span) => Some((span, finding)),
            _ => None,
        })
        .collect();
    spans.sort_by_key(|(span, finding)| (span.start, std::cmp::Reverse(finding.level)));
    let mut pieces = Vec::with_capacity(2 * spans.len() + 1);
    let mut at = 0;
    for (span, finding) in spans.into_iter().filter(|(span, _)| span.end <= text.len()) {
        if span.start < at {
            continue;
        }
        pieces.push(html! { { &text[at..span.start] } });
        pieces.push(
            html! { <mark id={mark_id(span)} class={level_class(finding.level)}>{ span.of(text) }</mark> },
        );
        at = span.end;
    }
    // The line break at the end would otherwise take no room, and the field would be a line too short.
    pieces.push(html! { { &text[at..] } });
    pieces.push(html! { { "\u{200b}" } });
    pieces.into_iter().collect()
}

/// The id of the mark under a part of the text.
pub(crate) fn mark_id(span: Span) -> String {
    format!("mark-{}", span.start)
}

fn level_class(level: Level) -> &'static str {
    match level {
        Level::Stop => "stop",
        Level::Ask => "ask",
        Level::Note | Level::Allow => "note",
    }
}
