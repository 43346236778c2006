//! By what right a picture or film is used.

use klartecken::{
    Action,
    post::{Media, Origin},
};
use yew::prelude::*;

use super::field::{Choice, Field, Select, field, select, tick};
use crate::{session::Dispatch, words::Words};

const KINDS: [&str; 8] = [
    "own",
    "commissioned",
    "licensed",
    "creative-commons",
    "public-domain",
    "ai-made",
    "permission",
    "unknown",
];

/// The kind of right, and what that kind asks for.
pub(crate) fn origin_fields(words: &Words, media: &Media, dispatch: &Dispatch) -> Html {
    let set = {
        let (dispatch, media) = (dispatch.clone(), media.id.clone());
        Callback::from(move |origin| dispatch.dispatch(Action::Origin(media.clone(), origin)))
    };
    let nothing = Choice { value: "".into(), words: words.get("choose") };
    let kinds =
        KINDS.map(|kind| Choice { value: kind.into(), words: words.get(&format!("origin-kind-{kind}")) });
    let part = |(part, value): (&'static str, String)| {
        let origin = media.origin.clone();
        field(Field {
            id: format!("origin-{}-{part}", media.id).into(),
            label: words.get(&format!("origin-part-{part}")),
            value: value.into(),
            on_change: set.reform(move |value| origin.clone().map(|origin| with_part(origin, part, value))),
            ..Field::default()
        })
    };
    html! {
        <div class="grid">
            { select(Select {
                id: format!("origin-{}", media.id).into(),
                label: words.get("field-origin"),
                value: media.origin.as_ref().map_or("", Origin::code).into(),
                choices: std::iter::once(nothing).chain(kinds).collect(),
                on_change: set.reform(|kind: String| empty(&kind)),
            }) }
            { for media.origin.as_ref().map(parts).unwrap_or_default().into_iter().map(part) }
            if let Some(Origin::AiMade { labelled }) = media.origin {
                { tick(words.get("origin-labelled"), labelled, &set.reform(|labelled| Some(Origin::AiMade { labelled }))) }
            }
        </div>
    }
}

fn empty(kind: &str) -> Option<Origin> {
    let none = String::new;
    Some(match kind {
        "own" => Origin::Own,
        "commissioned" => Origin::Commissioned { author: none() },
        "licensed" => Origin::Licensed { author: none(), licence: none() },
        "creative-commons" => {
            Origin::CreativeCommons { title: none(), author: none(), source: none(), licence: none() }
        }
        "public-domain" => Origin::PublicDomain,
        "ai-made" => Origin::AiMade { labelled: false },
        "permission" => Origin::Permission { author: none(), reference: none() },
        "unknown" => Origin::Unknown,
        _ => return None,
    })
}

/// The fields of a kind, by name.
fn parts(origin: &Origin) -> Vec<(&'static str, String)> {
    match origin.clone() {
        Origin::Commissioned { author } => vec![("author", author)],
        Origin::Licensed { author, licence } => vec![("author", author), ("licence", licence)],
        Origin::CreativeCommons { title, author, source, licence } => {
            vec![("title", title), ("author", author), ("source", source), ("licence", licence)]
        }
        Origin::Permission { author, reference } => vec![("author", author), ("reference", reference)],
        Origin::Own | Origin::PublicDomain | Origin::AiMade { .. } | Origin::Unknown => Vec::new(),
    }
}

fn with_part(mut origin: Origin, part: &str, value: String) -> Origin {
    let field = match (&mut origin, part) {
        (Origin::Commissioned { author }, "author") => author,
        (Origin::Licensed { author, .. } | Origin::Permission { author, .. }, "author") => author,
        (Origin::CreativeCommons { author, .. }, "author") => author,
        (Origin::Licensed { licence, .. } | Origin::CreativeCommons { licence, .. }, "licence") => licence,
        (Origin::CreativeCommons { title, .. }, "title") => title,
        (Origin::CreativeCommons { source, .. }, "source") => source,
        (Origin::Permission { reference, .. }, "reference") => reference,
        _ => return origin,
    };
    *field = value;
    origin
}
