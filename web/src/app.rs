//! The page as a whole: its parts, its language, and what lives as long as it does.

use klartecken::{Action, Language, Review, Signer, policy, rules::Local};
use yew::prelude::*;

use crate::{
    components::{header, notice},
    draft_keeper::{kept_review, use_kept_review},
    host::{HostError, clock, dom},
    pages::{RecordsPage, ReviewParts, VerifyPage, about_page, intake_state::Intake, review_page},
    route::{Route, use_route},
    sealing::{self, SealedRecord},
    session::Session,
    settings::{Settings, keep_local, keep_settings, kept_local, kept_settings},
    words::Words,
};

const PACK: &str = "herrljunga";

/// Reads what was kept, then shows the page.
#[component]
pub(crate) fn App() -> Html {
    let kept = use_state(|| None::<Kept>);
    {
        let kept = kept.clone();
        use_effect_with((), move |()| {
            yew::platform::spawn_local(async move { kept.set(Some(read_kept().await)) });
        });
    }
    match kept.as_ref().map(|kept| (kept, kept.session.clone())) {
        None => Html::default(),
        Some((kept, Some(session))) => html! { <Shell {session} kept={kept.clone()} /> },
        // Cannot happen while the tests bind every built-in pack; an empty page would be worse.
        Some((_, None)) => html! { <p role="alert">{ PACK }</p> },
    }
}

/// What an earlier visit left behind.
#[derive(Clone, PartialEq)]
struct Kept {
    session: Option<Session>,
    restored: bool,
    settings: Settings,
    sealed: Option<SealedRecord>,
    failed: Option<HostError>,
}

async fn read_kept() -> Kept {
    let (local, unread) = kept_local().await;
    let review = policy(PACK).map(|policy| Review::new(policy.with_local(local), clock::today()));
    let settings = kept_settings().await.unwrap_or_default();
    let (draft, failed) = match kept_review().await {
        Ok(draft) => (draft, unread),
        Err(error) => (None, Some(error)),
    };
    let mut restored = false;
    let session = review.map(|mut review| {
        if let Some(kept) = draft {
            review.act(Action::Restore(Box::new(kept)));
            restored = !review.is_empty() && review.sealed().is_none();
        }
        Session::new(review)
    });
    let id = session.as_ref().and_then(|session: &Session| session.review().sealed());
    let sealed = sealing::kept(id).await;
    Kept { session, restored, settings, sealed, failed }
}

#[derive(PartialEq, Properties)]
struct ShellProps {
    session: Session,
    kept: Kept,
}

#[component]
fn Shell(props: &ShellProps) -> Html {
    let session = use_reducer(|| props.session.clone());
    let intake = use_reducer(Intake::default);
    let settings = use_state(|| props.kept.settings.clone());
    let sealed = use_state(|| props.kept.sealed.clone());
    let restored = use_state(|| props.kept.restored);
    let failed = use_state(|| props.kept.failed.clone());
    let route = use_route();
    let words = use_memo(settings.language(), |language| Words::new(*language));
    let words = (*words).clone();

    use_kept_review(&session, &failed);
    use_effect_with((route, words.clone()), |(route, words)| {
        let title = words.with("title", &[("page", &words.get(route.name()))]);
        dom::set_language_and_title(words.language().tag(), &title);
    });
    use_focus_on_heading(route);
    let set_settings = {
        let (settings, failed) = (settings.clone(), failed.clone());
        Callback::from(move |new: Settings| {
            keep_settings(&new, {
                let failed = failed.clone();
                move |error| failed.set(Some(error))
            });
            settings.set(new);
        })
    };
    let on_signer = {
        let settings = settings.clone();
        set_settings.reform(move |signer: Signer| settings.with_signer(&signer))
    };
    let on_language = {
        let settings = settings.clone();
        set_settings.reform(move |language: Language| settings.with_language(language))
    };
    let on_local = {
        let (dispatch, failed) = (session.dispatcher(), failed.clone());
        Callback::from(move |local: Local| {
            let failed = failed.clone();
            keep_local(&local, move |error| failed.set(Some(error)));
            dispatch.dispatch(Action::Local(local));
        })
    };
    let on_sealed = {
        let sealed = sealed.clone();
        Callback::from(move |record| sealed.set(Some(record)))
    };
    let on_seen = {
        let restored = restored.clone();
        Callback::from(move |()| restored.set(false))
    };
    let on_close = {
        let failed = failed.clone();
        move |()| failed.set(None)
    };
    let page = match route {
        Route::Review => review_page(
            &words,
            &ReviewParts {
                session: &session,
                dispatch: &session.dispatcher(),
                intake: &intake,
                intake_dispatch: &intake.dispatcher(),
                signer: settings.signer(),
                on_signer,
                on_local,
                sealed: (*sealed).clone(),
                on_sealed,
                restored: *restored,
                on_seen,
            },
        ),
        Route::Records => html! { <RecordsPage /> },
        Route::Verify => html! { <VerifyPage /> },
        Route::About => about_page(&words),
    };
    html! {
        <ContextProvider<Words> context={words.clone()}>
            { header(&words, route, &on_language) }
            if let Some(error) = &*failed {
                { notice(&words, html! { { words.get(error.fault.text()) } }, &Callback::from(on_close)) }
            }
            { page }
            <footer><p>{ words.get("footer") }</p></footer>
        </ContextProvider<Words>>
    }
}

/// Moves the focus to the new page's heading, as a page load would; not on the first page.
#[hook]
fn use_focus_on_heading(route: Route) {
    let shown = use_mut_ref(|| route);
    use_effect_with(route, move |route| {
        if shown.replace(*route) != *route {
            dom::focus_soon("heading".to_owned());
        }
    });
}
