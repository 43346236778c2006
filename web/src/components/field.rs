//! A labelled field, and a labelled choice.

use yew::prelude::*;

use crate::host::dom;

#[derive(PartialEq, Properties)]
pub(crate) struct FieldProps {
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) value: AttrValue,
    /// The field's `type`.
    #[prop_or(AttrValue::Static("text"))]
    pub(crate) kind: AttrValue,
    #[prop_or_default]
    pub(crate) hint: AttrValue,
    #[prop_or_default]
    pub(crate) autocomplete: AttrValue,
    pub(crate) on_change: Callback<String>,
}

/// A labelled field of one line.
#[component]
pub(crate) fn Field(props: &FieldProps) -> Html {
    let oninput = props.on_change.reform(|event: InputEvent| dom::value(&event));
    let hint_id = (!props.hint.is_empty()).then(|| format!("{}-hint", props.id));
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            if let Some(id) = &hint_id {
                <p class="hint" id={id.clone()}>{ &props.hint }</p>
            }
            <input
                id={props.id.clone()}
                type={props.kind.clone()}
                value={props.value.clone()}
                autocomplete={props.autocomplete.clone()}
                aria-describedby={hint_id}
                {oninput}
            />
        </div>
    }
}

/// One choice: its value and its words.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Choice {
    pub(crate) value: AttrValue,
    pub(crate) words: AttrValue,
}

#[derive(PartialEq, Properties)]
pub(crate) struct SelectFieldProps {
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) value: AttrValue,
    pub(crate) choices: Vec<Choice>,
    pub(crate) on_change: Callback<String>,
}

/// A labelled choice of one among several.
#[component]
pub(crate) fn SelectField(props: &SelectFieldProps) -> Html {
    let onchange = props.on_change.reform(|event: Event| dom::value(&event));
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            <select id={props.id.clone()} {onchange}>
                for choice in &props.choices {
                    <option value={choice.value.clone()} selected={choice.value == props.value}>
                        { &choice.words }
                    </option>
                }
            </select>
        </div>
    }
}
