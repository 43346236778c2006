//! The pictures and films of the post.

use yew::prelude::*;

use super::{ReadingList, media_card::MediaCard};
use crate::{
    host::files::{self, Picked},
    pages::intake_state::Intake,
    session::{Dispatch, Session},
    words::use_words,
};

#[derive(PartialEq, Properties)]
pub(crate) struct MediaListProps {
    pub(crate) session: Session,
    pub(crate) dispatch: Dispatch,
    pub(crate) intake: Intake,
    pub(crate) intake_dispatch: UseReducerDispatcher<Intake>,
    pub(crate) on_files: Callback<Vec<Picked>>,
}

/// A place to drop files, and a card for each.
#[component]
pub(crate) fn MediaList(props: &MediaListProps) -> Html {
    let words = use_words();
    let onchange = props.on_files.reform(|event: Event| files::from_field(&event));
    let media = &props.session.review().draft().post.media;
    html! {
        <section aria-labelledby="media-heading">
            <h2 id="media-heading">{ words.get("heading-media") }</h2>
            <div class="drop">
                <label class="button" for="pick-files">{ words.get("pick-files") }</label>
                <input id="pick-files" type="file" multiple=true accept="image/*,video/*" {onchange} />
                <p class="hint">{ words.get("hint-files") }</p>
            </div>
            <ReadingList intake={props.intake.clone()} dispatch={props.intake_dispatch.clone()} />
            for (index, media) in media.iter().enumerate() {
                <MediaCard
                    key={media.id.as_str()}
                    {index}
                    session={props.session.clone()}
                    dispatch={props.dispatch.clone()}
                    preview={props.intake.preview(media.sha256.as_deref())}
                />
            }
        </section>
    }
}
