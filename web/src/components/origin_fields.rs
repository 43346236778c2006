//! By what right a picture or film is used.

use klartecken::{Action, post::Origin};
use yew::prelude::*;

use super::{Choice, Field, SelectField};
use crate::{host::dom, session::Dispatch, words::use_words};

#[derive(PartialEq, Properties)]
pub(crate) struct OriginFieldsProps {
    pub(crate) media: AttrValue,
    pub(crate) origin: Option<Origin>,
    pub(crate) dispatch: Dispatch,
}

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
#[component]
pub(crate) fn OriginFields(props: &OriginFieldsProps) -> Html {
    let words = use_words();
    let set = {
        let (dispatch, media) = (props.dispatch.clone(), props.media.to_string());
        Callback::from(move |origin| dispatch.dispatch(Action::Origin(media.clone(), origin)))
    };
    let nothing = Choice { value: "".into(), words: words.get("choose") };
    let kinds =
        KINDS.map(|kind| Choice { value: kind.into(), words: words.get(&format!("origin-kind-{kind}")) });
    let on_kind = set.reform(|kind: String| empty(&kind));
    let parts = props.origin.as_ref().map(parts).unwrap_or_default();
    html! {
        <div class="grid">
            <SelectField
                id={format!("origin-{}", props.media)}
                label={words.get("field-origin")}
                value={props.origin.as_ref().map_or("", Origin::code)}
                choices={std::iter::once(nothing).chain(kinds).collect::<Vec<_>>()}
                on_change={on_kind}
            />
            for (part, value) in parts {
                <Field
                    key={part}
                    id={format!("origin-{}-{part}", props.media)}
                    label={words.get(&format!("origin-part-{part}"))}
                    {value}
                    on_change={
                        let (set, origin) = (set.clone(), props.origin.clone());
                        move |value| set.emit(origin.clone().map(|origin| with_part(origin, part, value)))
                    }
                />
            }
            if let Some(Origin::AiMade { labelled }) = props.origin {
                <label class="tick">
                    <input type="checkbox" checked={labelled} onchange={
                        set.reform(|event: Event| Some(Origin::AiMade { labelled: dom::checked(&event) }))
                    } />
                    { words.get("origin-labelled") }
                </label>
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
