//! A labelled field, and a labelled choice.
//!
//! What has no state of its own is a function here, not a component: each component costs the page two kilobytes.

use klartecken::post::{PublishAt, date};
use yew::prelude::*;

use crate::host::dom;

/// A labelled field of one line.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) value: AttrValue,
    /// The field's `type`; text where it is left out.
    pub(crate) kind: Option<&'static str>,
    pub(crate) hint: AttrValue,
    pub(crate) autocomplete: Option<&'static str>,
    pub(crate) on_change: Callback<String>,
}

/// Draws the field.
pub(crate) fn field(field: Field) -> Html {
    let Field { id, label, value, kind, hint, autocomplete, on_change } = field;
    let oninput = move |event: InputEvent| {
        let value = dom::value(&event);
        if is_finished(kind, &value) {
            on_change.emit(value);
        }
    };
    let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
    html! {
        <div class="field">
            <label for={id.clone()}>{ label }</label>
            <input
                {id}
                type={kind.unwrap_or("text")}
                {value}
                {autocomplete}
                aria-describedby={hint_id.clone()}
                {oninput}
            />
            if let Some(id) = hint_id {
                <p class="hint" {id}>{ hint }</p>
            }
        </div>
    }
}

/// Draws a field of several lines; the field's `type` makes no difference.
pub(crate) fn area(field: Field) -> Html {
    let Field { id, label, value, hint, on_change, .. } = field;
    let oninput = on_change.reform(|event: InputEvent| dom::value(&event));
    let hint_id = format!("{id}-hint");
    html! {
        <div class="field">
            <label for={id.clone()}>{ label }</label>
            <textarea {id} rows="3" {value} aria-describedby={hint_id.clone()} {oninput} />
            <p class="hint" id={hint_id}>{ hint }</p>
        </div>
    }
}

/// Whether the value is more than the beginning of one: a year is 2, 20 and 202 before it is 2026, and drawing the field
/// anew in between would take away what has been typed.
fn is_finished(kind: Option<&str>, value: &str) -> bool {
    match kind {
        Some("date") => value.is_empty() || date::read(value).is_some(),
        Some("datetime-local") => value.is_empty() || value.parse::<PublishAt>().is_ok(),
        _ => true,
    }
}

/// One choice: its value and its words.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Choice {
    pub(crate) value: AttrValue,
    pub(crate) words: AttrValue,
}

/// A labelled choice of one among several.
pub(crate) struct Select {
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) value: AttrValue,
    pub(crate) choices: Vec<Choice>,
    pub(crate) on_change: Callback<String>,
}

/// Draws the choice.
pub(crate) fn select(select: Select) -> Html {
    let Select { id, label, value, choices, on_change } = select;
    let onchange = on_change.reform(|event: Event| dom::value(&event));
    html! {
        <div class="field">
            <label for={id.clone()}>{ label }</label>
            <select {id} {onchange}>
                for choice in choices {
                    <option value={choice.value.clone()} selected={choice.value == value}>{ choice.words }</option>
                }
            </select>
        </div>
    }
}

/// A labelled box to tick.
pub(crate) fn tick(words: AttrValue, checked: bool, on_change: &Callback<bool>) -> Html {
    let onchange = on_change.reform(|event: Event| dom::checked(&event));
    html! {
        <label class="tick"><input type="checkbox" {checked} {onchange} />{ words }</label>
    }
}
