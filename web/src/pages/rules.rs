//! Regler: the guideline that posts are checked by, what the checker does about each of its rules, and its settings.

mod state;

use std::rc::Rc;

use klartecken::{Editable, examine, pack::Pack};
use yew::prelude::*;

use crate::{
    chosen_pack::{Choice, keep_choice, keep_own, kept_choice},
    components::{
        CandidateParts, candidate, outline, pack_about, pack_choice, parameter_fields, settings_table,
    },
    host::{HostError, clock, files, files::Picked},
    words::{Words, WordsProps},
};
pub(crate) use state::Candidate;
use state::{Action, Rules, load};

/// The pack in use, another file to use instead, and a form for the settings.
#[component]
pub(crate) fn RulesPage(props: &WordsProps) -> Html {
    let words = props.words.clone();
    let rules = use_reducer(Rules::default);
    let failed = use_state(|| None::<HostError>);
    {
        let dispatch = rules.dispatcher();
        use_effect_with((), move |()| {
            yew::platform::spawn_local(async move { show(kept_choice().await, &dispatch).await });
        });
    }
    let tell = {
        let failed = failed.clone();
        move |error| failed.set(Some(error))
    };
    let on_pack = {
        let (rules, tell) = (rules.clone(), tell.clone());
        Callback::from(move |id: String| {
            let (choice, dispatch) = (rules.choice.of(&id), rules.dispatcher());
            keep_choice(&choice, tell.clone());
            yew::platform::spawn_local(async move { show(choice, &dispatch).await });
        })
    };
    let on_files = {
        let (dispatch, failed, words) = (rules.dispatcher(), failed.clone(), words.clone());
        Callback::from(move |files: Vec<Picked>| {
            let (dispatch, failed, words) = (dispatch.clone(), failed.clone(), words.clone());
            yew::platform::spawn_local(async move {
                let Some(file) = files.first() else { return };
                match Candidate::read(file, &words).await {
                    Ok(read) => dispatch.dispatch(Action::Candidate(Some(Rc::new(read)))),
                    Err(error) => failed.set(Some(error)),
                }
            });
        })
    };
    let ondrop = on_files.reform(|event: DragEvent| {
        event.prevent_default();
        files::from_drop(&event)
    });
    let take = {
        let (dispatch, tell) = (rules.dispatcher(), tell.clone());
        Callback::from(move |(pack, file): (Pack, String)| {
            let choice = keep_own(&pack, &file, tell.clone());
            dispatch.dispatch(Action::Show(choice, Rc::new(Editable::new(pack, Some(file)))));
        })
    };
    let Some(shown) = rules.shown.clone() else {
        return html! { <main id="main" class="page"><p>{ words.get("loading") }</p></main> };
    };
    let on_edit = {
        let dispatch = rules.dispatcher();
        Callback::from(move |(name, typed)| dispatch.dispatch(Action::Edit(name, typed)))
    };
    let parts = CandidateParts {
        on_files,
        on_use: take.clone(),
        on_close: {
            let dispatch = rules.dispatcher();
            Callback::from(move |()| dispatch.dispatch(Action::Candidate(None)))
        },
    };
    html! {
        <main id="main" class="page" data-pack={shown.pack.id.clone()} {ondrop} ondragover={|event: DragEvent| event.prevent_default()}>
            <h1 id="heading" tabindex="-1">{ words.get("page-rules") }</h1>
            if let Some(error) = &*failed {
                <p class="notice" role="alert">{ words.get(error.fault.text()) }</p>
            }
            { pack_choice(&words, &rules.choice, &on_pack) }
            { pack_about(&words, &shown.pack) }
            { outline(&words, &shown.pack) }
            { settings_table(&words, &shown.pack) }
            <section aria-labelledby="change-heading">
                <h2 id="change-heading">{ words.get("heading-change-pack") }</h2>
                <details class="card" id="edit-pack">
                    <summary>{ words.get("edit-pack") }</summary>
                    <p class="hint">{ words.get("hint-edit-pack") }</p>
                    { parameter_fields(&words, &shown, &rules.edits, &on_edit) }
                    { save(&words, &rules, &take, &failed) }
                </details>
                { candidate(&words, rules.candidate.as_deref(), &parts) }
            </section>
        </main>
    }
}

async fn show(choice: Choice, dispatch: &UseReducerDispatcher<Rules>) {
    let shown = load(&choice).await;
    // What the review reads is written anew: another version of the program, or of the packs beneath, may have kept it.
    if let Some(file) = &shown.file {
        keep_own(&shown.pack, file, |_| ());
    }
    dispatch.dispatch(Action::Show(choice, Rc::new(shown)));
}

/// What stands in the way of the settings as they have been typed, and the buttons that take them.
fn save(
    words: &Words,
    rules: &Rules,
    take: &Callback<(Pack, String)>,
    failed: &UseStateHandle<Option<HostError>>,
) -> Html {
    let Some(shown) = rules.shown.as_deref().filter(|_| !rules.edits.is_empty()) else {
        return html! { <p class="hint">{ words.get("nothing-edited") }</p> };
    };
    let file = shown.edited_file(&rules.edits, clock::today());
    let examined = examine(&file, words.texts());
    let Some(pack) = examined.pack.filter(|_| examined.policy.is_some()) else {
        return html! {
            <div class="notice" role="alert" id="edit-faults">
                <ul>
                    for remark in examined.remarks {
                        <li>{ remark.sentence }</li>
                    }
                </ul>
            </div>
        };
    };
    let name = format!("{}.toml", pack.id);
    let on_save = {
        let (file, failed) = (file.clone(), failed.clone());
        move |_| failed.set(files::download(&name, "application/toml", file.as_bytes()).err())
    };
    let on_use = take.reform(move |_| (pack.clone(), file.clone()));
    html! {
        <div class="row">
            <button type="button" class="primary" id="use-edited" onclick={on_use}>{ words.get("use-edited") }</button>
            <button type="button" id="save-edited" onclick={on_save}>{ words.get("save-file") }</button>
        </div>
    }
}
