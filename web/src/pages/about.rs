//! Om: what the program does, what it does not do, and how anybody can check that nothing leaves the browser.

use yew::prelude::*;

use crate::words::Words;

/// Plain text.
pub(crate) fn about_page(words: &Words) -> Html {
    let list =
        |keys: &[&str]| -> Html { keys.iter().map(|key| html! { <li>{ words.get(key) }</li> }).collect() };
    html! {
        <main id="main" class="page">
            <h1 id="heading" tabindex="-1">{ words.get("page-about") }</h1>
            <p>{ words.get("about-what") }</p>
            <h2>{ words.get("about-not-heading") }</h2>
            <ul>{ list(&["about-not-names", "about-not-pictures", "about-not-law", "about-not-identity", "about-not-publish"]) }</ul>
            <h2>{ words.get("about-private-heading") }</h2>
            <p>{ words.get("about-private") }</p>
            <ol>{ list(&["about-prove-cut", "about-prove-tools", "about-prove-policy"]) }</ol>
            <h2>{ words.get("about-kept-heading") }</h2>
            <p>{ words.get("about-kept") }</p>
        </main>
    }
}
