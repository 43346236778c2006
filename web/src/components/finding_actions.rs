//! What can be done about a finding with one click.

use klartecken::{
    Action, Way, local_entry,
    rules::{Finding, Local, LocalEntry},
    suggestions,
};
use yew::prelude::*;

use super::findings::finding_id;
use crate::{
    host::dom,
    session::{Dispatch, Session},
    words::Words,
};

/// Buttons that mend the text, and one that remembers what a contact or a name is.
pub(crate) fn finding_actions(
    words: &Words,
    finding: &Finding,
    session: &Session,
    dispatch: &Dispatch,
    on_local: &Callback<Local>,
) -> Html {
    let review = session.review();
    let ways = suggestions(finding, review.draft(), review.policy(), words.texts());
    let mends = ways.into_iter().map(|way| {
        let (text, was) = (way.text.as_str(), way.was.trim());
        let (label, name) = match way.way {
            Way::Remove => (words.get("remove"), words.with("remove-what", &[("what", was)])),
            Way::Initials | Way::Contact => (
                words.with("write", &[("text", text)]),
                words.with("write-for", &[("text", text), ("what", was)]),
            ),
        };
        let dispatch = dispatch.clone();
        let onclick = move |_| {
            let (was, text) = (way.was.clone(), way.text.clone());
            dispatch.dispatch(Action::Replace { span: way.span, was, text });
            dom::focus_soon("undo".to_owned());
        };
        html! { <button type="button" class="small" aria-label={name} {onclick}>{ label }</button> }
    });
    html! {
        <>
            { for mends }
            if let Some(entry) = local_entry(finding) {
                { local_button(words, finding, entry, review.policy().local(), on_local) }
            }
        </>
    }
}

fn local_button(
    words: &Words,
    finding: &Finding,
    entry: LocalEntry,
    local: &Local,
    on_local: &Callback<Local>,
) -> Html {
    if local.is_full() {
        return html! { <p class="hint">{ words.get("local-full") }</p> };
    }
    let key = match entry {
        LocalEntry::Contact(_) => "official-contact",
        LocalEntry::NotPerson(_) => "not-person",
    };
    let name = words.with("said-of", &[("said", &words.get(key)), ("what", finding.target())]);
    let (id, local) = (finding_id(finding), local.clone());
    let onclick = on_local.reform(move |_: MouseEvent| {
        // The finding stays where it is in the text, but it may move in the list.
        dom::focus_soon(id.clone());
        local.clone().with(&entry)
    });
    html! { <button type="button" class="small" aria-label={name} {onclick}>{ words.get(key) }</button> }
}
