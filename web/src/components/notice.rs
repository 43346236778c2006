//! Something that did not work outside, told where it is seen.

use yew::prelude::*;

use crate::words::Words;

/// A notice that stays until it is closed.
pub(crate) fn notice(words: &Words, contents: Html, on_close: &Callback<()>) -> Html {
    let onclick = on_close.reform(|_: MouseEvent| ());
    html! {
        <div class="notice" role="alert">
            <div>{ contents }</div>
            <button type="button" class="quiet" {onclick}>{ words.get("close") }</button>
        </div>
    }
}
