//! The pictures and films of the post.

use yew::prelude::*;

use super::{media_card::media_card, reading_list::reading_list};
use crate::{
    host::files::{self, Picked},
    pages::intake_state::Intake,
    session::{Dispatch, Session},
    words::Words,
};

/// A place to drop files, and a card for each.
pub(crate) fn media_list(
    words: &Words,
    session: &Session,
    dispatch: &Dispatch,
    (intake, intake_dispatch): (&Intake, &UseReducerDispatcher<Intake>),
    on_files: &Callback<Vec<Picked>>,
) -> Html {
    let onchange = on_files.reform(|event: Event| files::from_field(&event));
    let media = &session.review().draft().post.media;
    html! {
        <section aria-labelledby="media-heading">
            <h2 id="media-heading" tabindex="-1">{ words.get("heading-media") }</h2>
            <div class="drop">
                <label class="button" for="pick-files">{ words.get("pick-files") }</label>
                <input id="pick-files" type="file" multiple=true accept="image/*,video/*" {onchange} />
                <p class="hint">{ words.get("hint-files") }</p>
            </div>
            { reading_list(words, intake, intake_dispatch) }
            for media in media {
                { media_card(words, media, session, dispatch, intake.preview(media.sha256.as_deref()).as_ref()) }
            }
        </section>
    }
}
