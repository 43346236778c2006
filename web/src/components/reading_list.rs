//! Files that are being read, and files that were refused.

use yew::prelude::*;

use super::notice::notice;
use crate::{
    intake::SHOW_PROGRESS_FROM,
    pages::intake_state::{Intake, IntakeAction},
    words::Words,
};

/// Each file on its way in, with how far it has come, and each that did not get in, with why.
pub(crate) fn reading_list(words: &Words, intake: &Intake, dispatch: &UseReducerDispatcher<Intake>) -> Html {
    let send = |action: IntakeAction| {
        let dispatch = dispatch.clone();
        move || dispatch.dispatch(action.clone())
    };
    html! {
        <>
            for reading in &intake.reading {
                <div class="reading" key={reading.key}>
                    <span>{ words.with("file-reading", &[("name", &reading.name)]) }</span>
                    if reading.size >= SHOW_PROGRESS_FROM {
                        <progress
                            max={reading.size.to_string()}
                            value={reading.read.to_string()}
                            aria-label={reading.name.clone()}
                        />
                    }
                    <button type="button" class="quiet" onclick={
                        let cancel = send(IntakeAction::Cancel(reading.key));
                        move |_| cancel()
                    }>{ words.get("cancel") }</button>
                </div>
            }
            for (index, refused) in intake.refused.iter().enumerate() {
                { notice(words, html! { { words.with(&refused.why, &[("name", &refused.name)]) } }, &{
                    let close = send(IntakeAction::CloseRefusal(index));
                    Callback::from(move |()| close())
                }) }
            }
        </>
    }
}
