//! The head of every page: its name, its parts, and the other language.

use klartecken::Language;
use yew::prelude::*;

use crate::{
    host::dom,
    route::{Module, Route},
    words::Words,
};

/// Links to every part; the one shown is marked.
pub(crate) fn header(words: &Words, module: Module, shown: Route, on_language: &Callback<Language>) -> Html {
    let other = match words.language() {
        Language::Swedish => Language::English,
        Language::English => Language::Swedish,
    };
    let skip = |event: MouseEvent| {
        event.prevent_default();
        dom::focus("main");
    };
    html! {
        <header class="top">
            <a class="skip" href="#main" onclick={skip}>{ words.get("skip") }</a>
            <p class="brand">{ words.get("brand") }</p>
            <nav aria-label={words.get("navigation")}>
                for route in Route::ALL {
                    <a
                        href={route.link(module)}
                        aria-current={(route == shown).then_some("page")}
                    >{ words.get(route.name()) }</a>
                }
            </nav>
            <button type="button" class="quiet" lang={other.tag()} onclick={on_language.reform(move |_| other)}>
                { words.get("other-language") }
            </button>
        </header>
    }
}
