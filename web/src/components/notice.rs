//! Something that did not work outside, told where it is seen.

use yew::prelude::*;

use crate::words::use_words;

#[derive(PartialEq, Properties)]
pub(crate) struct NoticeProps {
    pub(crate) children: Html,
    pub(crate) on_close: Callback<()>,
}

/// A notice that stays until it is closed.
#[component]
pub(crate) fn Notice(props: &NoticeProps) -> Html {
    let words = use_words();
    let onclick = props.on_close.reform(|_: MouseEvent| ());
    html! {
        <div class="notice" role="alert">
            <div>{ props.children.clone() }</div>
            <button type="button" class="quiet" {onclick}>{ words.get("close") }</button>
        </div>
    }
}
