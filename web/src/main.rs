//! Klartecken's page.
//!
//! Pages wire and components draw; only `host` reaches the browser, and nothing here decides about a post.

mod app;
#[cfg(feature = "bench")]
mod bench;
mod components;
mod draft_keeper;
mod host;
mod intake;
mod pages;
mod route;
mod sealing;
mod session;
mod settings;
mod words;

fn main() {
    yew::Renderer::<app::App>::with_root(root()).render();
}

fn root() -> host::dom::Root {
    host::dom::root("app")
}
