//! What is known in this browser alone: official contacts, and names that are no people's.

use klartecken::{
    pack_lines, pick,
    rules::{Local, LocalEntry},
};
use yew::prelude::*;

use crate::{host::dom, session::Session, words::Words};

/// What is said about the last copying.
pub(crate) type Copied = Option<AttrValue>;

/// The id of the list.
const LOCAL_LIST_ID: &str = "local-list";

/// The list, folded; each entry can be taken away, and the contacts copied for the pack.
pub(crate) fn local_list(
    words: &Words,
    session: &Session,
    on_local: &Callback<Local>,
    copied: &UseStateHandle<Copied>,
) -> Html {
    let policy = session.review().policy();
    let local = policy.local();
    let entries: Vec<LocalEntry> = local.entries().collect();
    let item = |entry: &LocalEntry| {
        let (key, what) = match entry {
            LocalEntry::Contact(contact) => ("official-contact", contact),
            LocalEntry::NotPerson(name) => ("not-person", name),
        };
        let (local, taken) = (local.clone(), entry.clone());
        let onclick = on_local.reform(move |_: MouseEvent| {
            // Where the last one goes, the list goes too.
            let is_last = local.entries().count() == 1;
            dom::focus_soon(if is_last { super::findings::FINDINGS_ID } else { LOCAL_LIST_ID }.to_owned());
            local.clone().without(&taken)
        });
        html! {
            <li key={what.as_str()}>
                <span>{ words.with("said-of", &[("said", &words.get(key)), ("what", what)]) }</span>
                <button type="button" class="small" aria-label={words.with("remove-what", &[("what", what)])} {onclick}>
                    { words.get("remove") }
                </button>
            </li>
        }
    };
    let lines = pack_lines(local).map(|lines| {
        let (copied, words) = (copied.clone(), words.clone());
        let help = pick(&policy.pack().help, words.language());
        let send = words.with("local-send", &[("help", help)]);
        let onclick = {
            let (lines, words) = (lines.clone(), words.clone());
            move |_| {
                let (copied, words) = (copied.clone(), words.clone());
                dom::copy(&lines, move |done| {
                    copied.set(Some(words.get(if done { "copied" } else { "host-clipboard" })));
                });
            }
        };
        html! {
            <>
                <p>{ send }</p>
                <pre tabindex="0" aria-label={words.get("local-lines")}>{ lines }</pre>
                <button type="button" id="copy-local" {onclick}>{ words.get("local-copy") }</button>
            </>
        }
    });
    html! {
        <details class="local" id={LOCAL_LIST_ID}>
            <summary>{ words.with("local-list", &[("count", &entries.len().to_string())]) }</summary>
            <p class="hint">{ words.get("hint-local-list") }</p>
            <ul>
                for entry in &entries {
                    { item(entry) }
                }
            </ul>
            { lines }
            <output>{ (**copied).clone() }</output>
        </details>
    }
}
