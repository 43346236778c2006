//! The review, and what the program is.

use klartecken::{Action, Review as Reviewed, Signer, pack::MUNICIPALITIES, rules::Local};
use yew::prelude::*;

use super::frame::{Start, start, use_frame};
use crate::{
    chosen_pack::{Choice, keep_choice, kept_choice, policy},
    components::{use_seal_state, use_step_keys},
    host::{HostError, Load, clock, closing, dom, programs},
    pages::{ReviewParts, about_page, intake_state::Intake, review_page},
    route::{Module, Route},
    sealing::{self, SealedRecord},
    session::{Session, kept_review, use_kept_review},
    settings::{Change, keep_local, kept_local},
};

/// Draws the review's pages.
///
/// # Errors
/// Where the words cannot be fetched.
pub async fn review(load: Load) -> Result<(), HostError> {
    programs::set_load(load);
    let start = start(Module::Review).await?;
    let kept = read_kept(!start.came_over).await?;
    yew::Renderer::<Review>::with_root_and_props(dom::root("app"), ReviewProps { start, kept }).render();
    Ok(())
}

/// What an earlier visit left behind.
#[derive(PartialEq)]
struct Kept {
    session: Session,
    choice: Choice,
    restored: bool,
    sealed: Option<SealedRecord>,
    failed: Option<HostError>,
}

/// `tell` is whether to say that an unfinished draft was brought back: going from page to page brings it back as well.
async fn read_kept(tell: bool) -> Result<Kept, HostError> {
    let (local, unread) = kept_local().await;
    let mut choice = kept_choice().await;
    let (policy, unusable) = match policy(&choice).await {
        Ok(policy) => (policy, None),
        // The municipality's own pack must not keep anybody from a page on which it can be read anew.
        Err(error) => {
            choice = Choice::default().of(MUNICIPALITIES[0].0);
            (policy(&choice).await?, Some(error))
        }
    };
    let mut review = Reviewed::new(policy.with_local(local), clock::today());
    let (draft, failed) = match kept_review().await {
        Ok(draft) => (draft, unusable.or(unread)),
        Err(error) => (None, Some(error)),
    };
    let mut restored = false;
    if let Some(kept) = draft {
        review.act(Action::Restore(Box::new(kept)));
        restored = tell && !review.is_empty() && review.sealed().is_none();
    }
    let sealed = sealing::kept(review.sealed()).await;
    Ok(Kept { session: Session::new(review), choice, restored, sealed, failed })
}

#[derive(PartialEq, Properties)]
struct ReviewProps {
    start: Start,
    kept: Kept,
}

#[component]
fn Review(props: &ReviewProps) -> Html {
    let frame = use_frame(&props.start, props.kept.failed.clone());
    let session = use_reducer(|| props.kept.session.clone());
    let intake = use_reducer(Intake::default);
    let sealed = use_state(|| props.kept.sealed.clone());
    let restored = use_state(|| props.kept.restored);
    let choice = use_state(|| props.kept.choice.clone());
    let last_step = use_state(|| None);
    let seal_state = use_seal_state();
    let copied = use_state(|| None);
    use_step_keys();
    use_kept_review(&session, &frame.failed);
    use_effect_with(!intake.reading.is_empty(), |reading| {
        let asking = reading.then(closing::ask_before_leaving);
        move || drop(asking)
    });
    if frame.route == Route::About {
        return frame.around(about_page(&frame.words));
    }
    let on_signer = {
        let settings = frame.settings.dispatcher();
        Callback::from(move |signer: Signer| settings.dispatch(Change::Signer(signer)))
    };
    let on_local = {
        let (dispatch, failed) = (session.dispatcher(), frame.failed.clone());
        Callback::from(move |local: Local| {
            let failed = failed.clone();
            keep_local(&local, move |error| failed.set(Some(error)));
            dispatch.dispatch(Action::Local(local));
        })
    };
    let on_pack = {
        let (choice, dispatch, failed) = (choice.clone(), session.dispatcher(), frame.failed.clone());
        Callback::from(move |id: String| {
            let (choice, dispatch, failed) = (choice.clone(), dispatch.clone(), failed.clone());
            yew::platform::spawn_local(async move {
                let new = choice.of(&id);
                match policy(&new).await {
                    Ok(policy) => {
                        dispatch.dispatch(Action::Policy(Box::new(policy)));
                        keep_choice(&new, move |error| failed.set(Some(error)));
                        choice.set(new);
                    }
                    Err(error) => failed.set(Some(error)),
                }
            });
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
    let parts = ReviewParts {
        session: &session,
        dispatch: &session.dispatcher(),
        intake: &intake,
        intake_dispatch: &intake.dispatcher(),
        signer: frame.settings.signer(),
        on_signer,
        on_local,
        choice: &choice,
        on_pack,
        sealed: sealed.as_ref(),
        seal_state: &seal_state,
        copied: &copied,
        on_sealed,
        last_step: &last_step,
        restored: *restored,
        on_seen,
    };
    frame.around(review_page(&frame.words, &parts))
}
