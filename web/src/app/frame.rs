//! What stands around every page: the head, the foot, the language, and what did not work.

use klartecken::Language;
use yew::prelude::*;

use crate::{
    components::{header, notice},
    host::{self, HostError, closing, dom},
    keeper,
    route::{Module, Route, use_route},
    settings::{Change, Settings, keep_settings, kept_settings},
    words::Words,
};

/// What a program starts with.
#[derive(Clone, PartialEq)]
pub(super) struct Start {
    module: Module,
    words: Words,
    settings: Settings,
    /// Whether the user came here from the other program's pages, and not from anywhere else.
    pub(super) came_over: bool,
}

/// Reads what every page needs. Without words there is no page.
pub(super) async fn start(module: Module) -> Result<Start, HostError> {
    keeper::put_at_once_on_leaving(module.name());
    let came_over = closing::take_left().is_some_and(|left| left != module.name());
    let settings = kept_settings().await;
    let words = Words::new(host::words::fetch(settings.language(), module.words()).await?);
    Ok(Start { module, words, settings, came_over })
}

async fn all_words(module: Module, language: Language) -> Result<Words, HostError> {
    with_guides(module, Words::new(host::words::fetch(language, module.words()).await?)).await
}

/// Only the review shows guides; elsewhere their headings are enough.
async fn with_guides(module: Module, words: Words) -> Result<Words, HostError> {
    if module == Module::Office {
        return Ok(words);
    }
    Ok(words.with_guides(&host::words::fetch_guides(words.language()).await?))
}

/// What pages share, and what is drawn around them.
pub(super) struct Frame {
    module: Module,
    pub(super) words: Words,
    pub(super) route: Route,
    pub(super) settings: UseReducerHandle<Settings>,
    pub(super) failed: UseStateHandle<Option<HostError>>,
    on_language: Callback<Language>,
}

#[hook]
pub(super) fn use_frame(start: &Start, failed: Option<HostError>) -> Frame {
    let module = start.module;
    let words = use_state(|| start.words.clone());
    let settings = use_reducer(|| start.settings.clone());
    let failed = use_state(|| failed);
    let route = use_route(module);
    use_effect_with((route, (*words).clone()), |(route, words)| {
        let title = words.with("title", &[("page", &words.get(route.name()))]);
        dom::set_language_and_title(words.language().tag(), &title);
    });
    use_focus_on_heading(route, start.came_over);
    let kept = use_mut_ref(|| start.settings.clone());
    {
        let failed = failed.clone();
        use_effect_with((*settings).clone(), move |settings| {
            if kept.replace(settings.clone()) != *settings {
                keep_settings(settings, move |error| failed.set(Some(error)));
            }
        });
    }
    let chosen = use_mut_ref(|| start.words.language());
    let on_language = {
        let (words, settings, failed) = (words.clone(), settings.dispatcher(), failed.clone());
        let chosen = chosen.clone();
        Callback::from(move |language| {
            let (words, settings, failed) = (words.clone(), settings.clone(), failed.clone());
            let chosen = chosen.clone();
            // Kept at once, for those who go to another page before the words are here.
            let before = chosen.replace(language);
            settings.dispatch(Change::Language(language));
            yew::platform::spawn_local(async move {
                match all_words(module, language).await {
                    Ok(fetched) if *chosen.borrow() == language => words.set(fetched),
                    Ok(_) => {}
                    Err(error) => {
                        chosen.replace(before);
                        settings.dispatch(Change::Language(before));
                        failed.set(Some(error));
                    }
                }
            });
        })
    };
    {
        // The guides are needed by whoever asks why, and so not before somebody begins.
        let (first, words, failed) = (start.words.clone(), words.clone(), failed.clone());
        use_effect_with((), move |()| {
            dom::when_somebody_begins(move || {
                yew::platform::spawn_local(async move {
                    match with_guides(module, first).await {
                        Ok(whole) if *chosen.borrow() == whole.language() => words.set(whole),
                        Ok(_) => {}
                        Err(error) => failed.set(Some(error)),
                    }
                });
            });
        });
    }
    Frame { module, words: (*words).clone(), route, settings, failed, on_language }
}

impl Frame {
    /// The page with all that stands around it.
    pub(super) fn around(&self, page: Html) -> Html {
        let words = &self.words;
        let on_close = {
            let failed = self.failed.clone();
            Callback::from(move |()| failed.set(None))
        };
        html! {
            <>
                { header(words, self.module, self.route, &self.on_language) }
                if let Some(error) = &*self.failed {
                    { notice(words, html! { { words.get(error.fault.text()) } }, &on_close) }
                }
                { page }
                <footer><p>{ words.get("footer") }</p></footer>
            </>
        }
    }
}

/// Moves the focus to the new page's heading, as a page load would; on the first page only for those who came over.
#[hook]
fn use_focus_on_heading(route: Route, came_over: bool) {
    let shown = use_mut_ref(|| (!came_over).then_some(route));
    use_effect_with(route, move |route| {
        if shown.replace(Some(*route)) != Some(*route) {
            dom::focus_soon("heading".to_owned());
        }
    });
}
