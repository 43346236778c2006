//! Whether what was published is what was checked.

use klartecken::record::{Record, record::Text};
use yew::prelude::*;

use crate::{
    host::{dom, files},
    intake::digest,
    words::Words,
};

#[derive(PartialEq, Properties)]
pub(crate) struct CompareProps {
    pub(crate) words: Words,
    pub(crate) record: Record,
}

/// A text and a file to hold against the checklist.
#[component]
pub(crate) fn Compare(props: &CompareProps) -> Html {
    let words = &props.words;
    let text = use_state(String::new);
    let file = use_state(|| None::<(AttrValue, String)>);
    let oninput = {
        let text = text.clone();
        move |event: InputEvent| text.set(dom::value(&event))
    };
    let onchange = {
        let file = file.clone();
        move |event: Event| {
            let (picked, file) = (files::from_field(&event), file.clone());
            yew::platform::spawn_local(async move {
                if let Some(picked) = picked.first() {
                    let digest = digest(picked, |_| true).await.ok();
                    file.set(digest.map(|digest| (picked.name().into(), digest)));
                }
            });
        }
    };
    let subject = &props.record.subject;
    let same_text = Text::of(&text).sha256 == subject.text.sha256;
    let same_file = file.as_ref().map(|(name, digest)| {
        let found = subject.media.iter().find(|media| media.sha256 == *digest);
        match found {
            Some(media) => words.with("compare-file-same", &[("name", name), ("media", &media.id)]),
            None => words.with("compare-file-other", &[("name", name)]),
        }
    });
    html! {
        <section aria-labelledby="compare-heading">
            <h3 id="compare-heading">{ words.get("compare") }</h3>
            <div class="field">
                <label for="compare-text">{ words.get("compare-text") }</label>
                <textarea id="compare-text" rows="4" {oninput} />
            </div>
            <p role="status" id="compare-text-answer">
                if !text.is_empty() {
                    { words.get(if same_text { "compare-text-same" } else { "compare-text-other" }) }
                }
            </p>
            if !subject.media.is_empty() {
                <div class="field">
                    <label for="compare-file">{ words.get("compare-file") }</label>
                    <p class="hint">{ words.get("hint-compare-file") }</p>
                    <input id="compare-file" type="file" {onchange} />
                </div>
                <p role="status" id="compare-file-answer">{ same_file }</p>
            }
        </section>
    }
}
