//! Checklistor: the sealed checklists in this browser.

use klartecken::{Entry, swedish_time};
use yew::prelude::*;

use crate::{
    chosen_pack::kept_choice,
    host::{HostError, files, journal},
    words::{Words, WordsProps},
};

/// A list, newest first, each with its file.
#[component]
pub(crate) fn RecordsPage(props: &WordsProps) -> Html {
    let words = &props.words;
    let failed = use_state(|| None::<HostError>);
    let entries = use_state(|| None::<Result<Vec<Entry>, HostError>>);
    let chosen = use_state(String::new);
    {
        let (entries, chosen) = (entries.clone(), chosen.clone());
        use_effect_with((), move |()| {
            yew::platform::spawn_local(async move {
                chosen.set(kept_choice().await.id);
                entries.set(Some(journal::entries().await));
            });
        });
    }
    let list = match &*entries {
        None => html! { <p>{ words.get("loading") }</p> },
        Some(Err(error)) => html! { <p class="notice" role="alert">{ words.get(error.fault.text()) }</p> },
        Some(Ok(entries)) if entries.is_empty() => html! { <p>{ words.get("no-records") }</p> },
        Some(Ok(entries)) => html! {
            <ul class="records">
                for entry in entries {
                    { record_item(words, entry, &chosen, &failed) }
                }
            </ul>
        },
    };
    html! {
        <main id="main" class="page">
            <h1 id="heading" tabindex="-1">{ words.get("page-records") }</h1>
            <p class="hint">{ words.get("hint-records") }</p>
            if let Some(error) = &*failed {
                <p class="notice" role="alert">{ words.get(error.fault.text()) }</p>
            }
            { list }
        </main>
    }
}

/// One checklist; `failed` is told when its file could not be saved.
fn record_item(
    words: &Words,
    entry: &Entry,
    chosen: &str,
    failed: &UseStateHandle<Option<HostError>>,
) -> Html {
    let onclick = {
        let (entry, failed) = (entry.clone(), failed.clone());
        move |_| {
            let saved =
                files::download(&entry.file_name(), "application/jose+json", entry.envelope.as_bytes());
            failed.set(saved.err());
        }
    };
    let record = entry.record();
    let about = match &record {
        None => words.get("record-broken"),
        Some(record) => words.with(
            "record-about",
            &[
                ("channel", &words.get(&format!("channel-{}", record.subject.channel))),
                ("account", &record.subject.account),
                ("date", &record.subject.publish_on),
                ("name", &record.signer.name),
            ],
        ),
    };
    let by_pack = record.as_ref().map(|record| {
        let policy = &record.policy;
        let key = if policy.pack == chosen { "record-by-pack" } else { "record-by-another-pack" };
        words.with(key, &[("pack", &policy.pack), ("version", &policy.version)])
    });
    html! {
        <li key={entry.id.as_str()} class="card">
            <h2>{ entry.short_reference() }</h2>
            <p>{ about }</p>
            <p class="hint">{ by_pack }</p>
            <p class="hint">{ words.with("record-kept", &[("at", &swedish_time(&entry.kept_at))]) }</p>
            <button type="button" aria-label={words.with("save-what", &[("what", entry.short_reference())])} {onclick}>
                { words.get("save-file") }
            </button>
        </li>
    }
}
