//! The post's text, with what was found underlined in it.

use klartecken::{
    Action, marks,
    post::{MAX_TEXT_SCALARS, Span},
    rules::Level,
};
use yew::prelude::*;

use super::text_steps::{Steps, text_steps};
use crate::{
    host::{
        dom,
        files::{self, Picked},
    },
    session::Dispatch,
    words::Words,
};

/// The id of the text field.
pub(crate) const TEXT_ID: &str = "post-text";

/// A text field over a copy of its text that carries the underlines: a text field cannot have any of its own.
///
/// This is no component, so that the field is drawn in one go with the review whose text it shows: between a component
/// and what holds it, a slow page may take in another key.
pub(crate) fn post_text(
    words: &Words,
    steps: &Steps,
    dispatch: &Dispatch,
    on_files: &Callback<Vec<Picked>>,
) -> Html {
    let review = steps.session.review();
    let post = &review.draft().post;
    let (text, length) = (&post.text, post.text.chars().count());
    let marks = marks(&review.report().findings, text);
    let oninput = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| dispatch.dispatch(Action::Text(dom::value(&event)))
    };
    let onkeydown = {
        let (dispatch, can_undo) = (dispatch.clone(), review.replaced().len() > 0);
        move |event: KeyboardEvent| {
            // The browser itself cannot take back what the page has changed.
            let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key() == "z";
            if can_undo && is_undo {
                event.prevent_default();
                dispatch.dispatch(Action::Undo);
            }
        }
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
            <label for={TEXT_ID}>{ words.get(&format!("field-text-{}", post.kind.as_str())) }</label>
            <p class="hint" id="post-text-hint">{ words.get("hint-text") }</p>
            <div class="marked-text">
                <div class="marks" aria-hidden="true">{ marked(text, &marks, steps.span()) }</div>
                <textarea
                    id={TEXT_ID}
                    rows="6"
                    spellcheck="true"
                    aria-describedby="post-text-hint post-text-length"
                    value={text.clone()}
                    {oninput}
                    {onkeydown}
                    {onpaste}
                />
            </div>
            <p class="hint" id="post-text-length">
                { words.with("text-length", &[("length", &length.to_string())]) }
                if length > MAX_TEXT_SCALARS {
                    <strong>{ " " }{ words.with("text-too-long", &[("max", &MAX_TEXT_SCALARS.to_string())]) }</strong>
                }
            </p>
            { text_steps(words, steps, &marks) }
        </div>
    }
}

/// The text in pieces, those with findings marked; `current` is where the last step led.
fn marked(text: &str, marks: &[(Span, Level)], current: Option<Span>) -> Html {
    let mut pieces = Vec::with_capacity(2 * marks.len() + 2);
    let mut at = 0;
    for &(span, level) in marks {
        if span.start > at {
            pieces.push(html! { { &text[at..span.start] } });
        }
        let is_current = current.is_some_and(|current| current.overlaps(span));
        let class = classes!(level_class(level), is_current.then_some("current"));
        pieces.push(html! { <mark id={mark_id(span)} {class}>{ span.of(text) }</mark> });
        at = span.end;
    }
    pieces.push(html! { { &text[at..] } });
    // The line break at the end would otherwise take no room, and the field would be a line too short.
    pieces.push(html! { { "\u{200b}" } });
    pieces.into_iter().collect()
}

/// The id of the mark that begins with a part of the text.
pub(crate) fn mark_id(span: Span) -> String {
    format!("mark-{}", span.start)
}

pub(crate) fn level_class(level: Level) -> &'static str {
    match level {
        Level::Stop => "stop",
        Level::Ask => "ask",
        Level::Note | Level::Allow => "note",
    }
}
