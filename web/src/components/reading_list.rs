//! Files that are being read, and files that were refused.

use yew::prelude::*;

use crate::{
    intake::SHOW_PROGRESS_FROM,
    pages::intake_state::{Intake, IntakeAction},
    words::use_words,
};

#[derive(PartialEq, Properties)]
pub(crate) struct ReadingListProps {
    pub(crate) intake: Intake,
    pub(crate) dispatch: UseReducerDispatcher<Intake>,
}

/// Each file on its way in, with how far it has come, and each that did not get in, with why.
#[component]
pub(crate) fn ReadingList(props: &ReadingListProps) -> Html {
    let words = use_words();
    html! {
        <>
            for reading in &props.intake.reading {
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
                        let dispatch = props.dispatch.clone();
                        let key = reading.key;
                        move |_| dispatch.dispatch(IntakeAction::Cancel(key))
                    }>{ words.get("cancel") }</button>
                </div>
            }
            for (index, refused) in props.intake.refused.iter().enumerate() {
                <super::Notice on_close={
                    let dispatch = props.dispatch.clone();
                    move |()| dispatch.dispatch(IntakeAction::CloseRefusal(index))
                }>
                    { words.with(&refused.why, &[("name", &refused.name)]) }
                </super::Notice>
            }
        </>
    }
}
