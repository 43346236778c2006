//! Granska: the main job.

use klartecken::{Signer, decided, rules::Local};
use yew::prelude::*;

use super::intake_state::{Intake, take_all_in};
use crate::{
    chosen_pack::Choice,
    components::{
        Copied, LastStep, SealParts, SealState, Steps, findings, local_list, media_list, notice, pack_choice,
        people_list, post_fields, post_text, questions, replaced, seal_panel, unread, verdict,
    },
    host::{
        dom,
        files::{self, Picked},
    },
    sealing::SealedRecord,
    session::{Dispatch, Session},
    words::Words,
};

/// What the page is made from.
pub(crate) struct ReviewParts<'a> {
    pub(crate) session: &'a Session,
    pub(crate) dispatch: &'a Dispatch,
    pub(crate) intake: &'a Intake,
    pub(crate) intake_dispatch: &'a UseReducerDispatcher<Intake>,
    pub(crate) signer: Signer,
    pub(crate) on_signer: Callback<Signer>,
    pub(crate) on_local: Callback<Local>,
    pub(crate) choice: &'a Choice,
    pub(crate) on_pack: Callback<String>,
    pub(crate) sealed: Option<&'a SealedRecord>,
    pub(crate) seal_state: &'a SealState,
    pub(crate) copied: &'a UseStateHandle<Copied>,
    pub(crate) on_sealed: Callback<SealedRecord>,
    pub(crate) last_step: &'a UseStateHandle<LastStep>,
    /// Whether an unfinished draft was brought back.
    pub(crate) restored: bool,
    pub(crate) on_seen: Callback<()>,
}

/// The draft on the left, what is found on the right.
pub(crate) fn review_page(words: &Words, parts: &ReviewParts<'_>) -> Html {
    let ReviewParts { session, dispatch, intake, intake_dispatch, .. } = *parts;
    let on_files = {
        let (intake, dispatch) = (intake_dispatch.clone(), dispatch.clone());
        Callback::from(move |files: Vec<Picked>| take_all_in(files, &intake, &dispatch))
    };
    let ondrop = on_files.reform(|event: DragEvent| {
        event.prevent_default();
        files::from_drop(&event)
    });
    let ondragover = |event: DragEvent| event.prevent_default();
    let media = media_list(words, session, dispatch, (intake, intake_dispatch), &on_files);
    let steps = Steps { session: session.clone(), last: parts.last_step.clone() };
    let seal = SealParts {
        session,
        dispatch,
        state: parts.seal_state,
        signer: &parts.signer,
        on_signer: &parts.on_signer,
        sealed: parts.sealed,
        on_sealed: &parts.on_sealed,
    };
    let policy = session.review().policy();
    let pack = policy.pack();
    let reviewing_by = words.with(
        "reviewing-by",
        &[
            ("municipality", &pack.municipality),
            ("title", &policy.document().title),
            ("decided", &decided(policy)),
        ],
    );
    html! {
        <main class="review" id="main" data-pack={pack.id.clone()} {ondrop} {ondragover}>
            <div class="draft">
                <h1 id="heading" tabindex="-1">{ words.get("page-review") }</h1>
                { pack_choice(words, parts.choice, &parts.on_pack) }
                <p class="hint">{ reviewing_by }</p>
                if parts.restored {
                    { restored(words, dispatch, &parts.on_seen) }
                }
                { post_text(words, &steps, dispatch, &on_files) }
                { post_fields(words, session, dispatch) }
                { media }
                { people_list(words, session, dispatch) }
                { questions(words, session, dispatch) }
                { seal_panel(words, &seal) }
            </div>
            <aside class="report" aria-label={words.get("heading-report")}>
                { verdict(words, session) }
                { unread(words, session) }
                { replaced(words, session, dispatch) }
                { findings(words, session, dispatch, &parts.on_local) }
                if !policy.local().is_empty() {
                    { local_list(words, session, &parts.on_local, parts.copied) }
                }
            </aside>
        </main>
    }
}

fn restored(words: &Words, dispatch: &Dispatch, on_seen: &Callback<()>) -> Html {
    let throw_away = {
        let (dispatch, on_seen) = (dispatch.clone(), on_seen.clone());
        move |_| {
            dispatch.dispatch(klartecken::Action::StartOver);
            on_seen.emit(());
            dom::focus_soon("post-text".to_owned());
        }
    };
    let contents = html! {
        <>
            { words.get("restored") }
            { " " }
            <button type="button" id="throw-away" onclick={throw_away}>{ words.get("throw-away") }</button>
        </>
    };
    notice(words, contents, on_seen)
}
