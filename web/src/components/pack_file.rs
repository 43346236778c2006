//! A pack file that could be used instead of the pack in use: what it is, and what is wrong with it.

use klartecken::{Remark, pack::Pack};
use yew::prelude::*;

use super::pack_about::pack_about;
use crate::{
    host::files::{self, Picked},
    pages::Candidate,
    words::Words,
};

/// What happens to a candidate.
pub(crate) struct CandidateParts {
    pub(crate) on_files: Callback<Vec<Picked>>,
    pub(crate) on_use: Callback<(Pack, String)>,
    pub(crate) on_close: Callback<()>,
}

/// The field for a file, and the file that was read; the pack in use stays until somebody takes the other.
pub(crate) fn candidate(words: &Words, candidate: Option<&Candidate>, parts: &CandidateParts) -> Html {
    let onchange = parts.on_files.reform(|event: Event| files::from_field(&event));
    html! {
        <div class="field">
            <label for="pack-file">{ words.get("field-pack-file") }</label>
            <input id="pack-file" type="file" accept=".toml" {onchange} />
            <p class="hint">{ words.get("hint-pack-file") }</p>
            <div role="status" id="candidate">
                if let Some(candidate) = candidate {
                    { read(words, candidate, parts) }
                }
            </div>
        </div>
    }
}

fn read(words: &Words, candidate: &Candidate, parts: &CandidateParts) -> Html {
    let usable = candidate.examined.pack.clone().filter(|_| candidate.examined.policy.is_some());
    let size = candidate.size.to_string();
    html! {
        <div class="card">
            <h3>{ &candidate.name }</h3>
            <p class="hint">{ words.with("pack-file-size", &[("size", &size)]) }</p>
            if let Some(pack) = &usable {
                { pack_about(words, pack) }
            } else {
                <p class="notice">{ words.get("pack-unusable") }</p>
                <p class="digest">{ words.get("pack-sha256") }{ " " }{ &candidate.sha256 }</p>
            }
            { remarks(words, &candidate.examined.remarks) }
            <div class="row">
                if let Some(pack) = usable {
                    <button type="button" class="primary" id="use-candidate" onclick={
                        let text = candidate.text.clone();
                        parts.on_use.reform(move |_| (pack.clone(), text.clone()))
                    }>{ words.get("use-candidate") }</button>
                }
                <button type="button" onclick={parts.on_close.reform(|_| ())}>{ words.get("put-away") }</button>
            </div>
        </div>
    }
}

/// What is wrong or doubtful, with its line.
fn remarks(words: &Words, remarks: &[Remark]) -> Html {
    if remarks.is_empty() {
        return html! { <p>{ words.get("no-remarks") }</p> };
    }
    html! {
        <ol class="remarks">
            for remark in remarks {
                <li class={if remark.is_error { "stop" } else { "note" }}>
                    { words.with("pack-line", &[("line", &remark.line.to_string()), ("column", &remark.column.to_string())]) }
                    { " " }
                    <span class="label">{ words.get(if remark.is_error { "pack-error" } else { "pack-warning" }) }</span>
                    { ": " }{ &remark.sentence }
                </li>
            }
        </ol>
    }
}
