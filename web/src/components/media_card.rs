//! One picture or film.

use klartecken::{
    Action,
    post::{Media, MediaKind},
};
use yew::prelude::*;

use super::{origin_fields::origin_fields, people_in_media::people_in_media};
use crate::{
    host::dom,
    pages::intake_state::SharedPreview,
    session::{Dispatch, Session},
    words::Words,
};

/// What it is, what it shows, where it comes from and who is in it.
pub(crate) fn media_card(
    words: &Words,
    media: &Media,
    session: &Session,
    dispatch: &Dispatch,
    preview: Option<&SharedPreview>,
) -> Html {
    let id = media.id.clone();
    let on_alt_text = {
        let (dispatch, id) = (dispatch.clone(), id.clone());
        move |event: InputEvent| dispatch.dispatch(Action::AltText(id.clone(), dom::value(&event)))
    };
    let on_remove = {
        let (dispatch, id) = (dispatch.clone(), id.clone());
        move |_| {
            dispatch.dispatch(Action::RemoveMedia(id.clone()));
            dom::focus_soon("media-heading".to_owned());
        }
    };
    let alt_id = format!("alt-{id}");
    html! {
        <article key={id.as_str()} class="card" id={format!("media-{id}")} aria-labelledby={format!("media-{id}-name")} tabindex="-1">
            <header>
                { picture(media, preview, words) }
                <div class="about">
                    <h3 id={format!("media-{id}-name")}>{ format!("{id} · {}", media.name) }</h3>
                    <p class="hint">{ size(media, words) }</p>
                    <details>
                        <summary>{ words.with("digest", &[("what", &id)]) }</summary>
                        <p class={classes!("hint", "digest")}>{ media.sha256.clone() }</p>
                    </details>
                </div>
                <button type="button" class="quiet" aria-label={words.with("remove-what", &[("what", &id)])} onclick={on_remove}>
                    { words.get("remove") }
                </button>
            </header>
            if media.kind == MediaKind::Image {
                <div class="field">
                    <label for={alt_id.clone()}>{ words.get("field-alt-text") }</label>
                    <textarea id={alt_id} rows="2" value={media.alt_text.clone()} oninput={on_alt_text} />
                </div>
            }
            { origin_fields(words, media, dispatch) }
            { people_in_media(words, media, session, dispatch) }
        </article>
    }
}

fn picture(media: &Media, preview: Option<&SharedPreview>, words: &Words) -> Html {
    match preview {
        Some(preview) => {
            let alt =
                if media.alt_text.is_empty() { words.get("preview") } else { media.alt_text.clone().into() };
            html! { <img class="preview" src={preview.url().to_owned()} {alt} decoding="async" /> }
        }
        None => {
            html! { <span class={classes!("preview", "none")}>{ words.get(&format!("media-{}", media.kind.as_str())) }</span> }
        }
    }
}

fn size(media: &Media, words: &Words) -> AttrValue {
    let (unit, divisor) = match media.size {
        0..1_000 => return format!("{} B", media.size).into(),
        1_000..1_000_000 => ("kB", 1_000),
        1_000_000.. => ("MB", 1_000_000),
    };
    let tenths = media.size * 10 / divisor;
    let parts = [("whole", (tenths / 10).to_string()), ("tenth", (tenths % 10).to_string())];
    let parts = parts.each_ref().map(|(name, number)| (*name, number.as_str()));
    format!("{} {unit}", words.with("decimal", &parts)).into()
}
