//! Verifiera: four lines about a sealed checklist.

use klartecken::{
    known_packs,
    pack::read,
    record::{
        Circumstances, KeyList, KnownPack, MAX_ENVELOPE_BYTES, Record, Verification, record::Verdict, verify,
    },
    swedish_time, verification_lines,
};
use yew::prelude::*;

use crate::{
    chosen_pack::own_file,
    components::{Compare, record_details},
    host::{
        clock,
        files::{self, Picked},
        keys,
    },
    words::{Words, WordsProps},
};

/// A file that was handed over: its name, its bytes, and whether this browser's own key sealed it.
#[derive(Clone, PartialEq)]
struct Opened {
    name: AttrValue,
    bytes: Vec<u8>,
    own_key: bool,
    /// The packs that the answer may know: those that come with the program, and the municipality's own.
    packs: Vec<KnownPack>,
}

/// A file field for the checklist, one for the key list, and the answer.
#[component]
pub(crate) fn VerifyPage(props: &WordsProps) -> Html {
    let words = &props.words;
    let opened = use_state(|| None::<Opened>);
    let key_list = use_state(|| None::<Result<KeyList, String>>);
    let failed = use_state(|| false);
    let on_files = {
        let (opened, failed) = (opened.clone(), failed.clone());
        Callback::from(move |files: Vec<Picked>| {
            let (opened, failed) = (opened.clone(), failed.clone());
            yew::platform::spawn_local(async move {
                let Some(file) = files.first() else { return };
                let read = open(file).await;
                failed.set(read.is_none());
                opened.set(read);
            });
        })
    };
    let on_keys = {
        let key_list = key_list.clone();
        move |event: Event| {
            let (files, key_list) = (files::from_field(&event), key_list.clone());
            yew::platform::spawn_local(async move {
                let Some(file) = files.first() else { return };
                key_list.set(Some(read_keys(file).await));
            });
        }
    };
    let ondrop = on_files.reform(|event: DragEvent| {
        event.prevent_default();
        files::from_drop(&event)
    });
    let onchange = on_files.reform(|event: Event| files::from_field(&event));
    let keys = key_list.as_ref().and_then(|list| list.as_ref().ok());
    html! {
        <main id="main" class="page" {ondrop} ondragover={|event: DragEvent| event.prevent_default()}>
            <h1 id="heading" tabindex="-1">{ words.get("page-verify") }</h1>
            <p>{ words.get("hint-verify") }</p>
            <div class="grid">
                <div class="field">
                    <label for="verify-file">{ words.get("field-verify-file") }</label>
                    <input id="verify-file" type="file" {onchange} />
                </div>
                <div class="field">
                    <label for="verify-keys">{ words.get("field-verify-keys") }</label>
                    <input id="verify-keys" type="file" accept=".json,.jwk,.jwks" onchange={on_keys} />
                </div>
            </div>
            if let Some(Err(error)) = &*key_list {
                <p class="notice" role="alert">{ words.with("keys-unreadable", &[("error", error)]) }</p>
            }
            if *failed {
                <p class="notice" role="alert">{ words.get("host-file") }</p>
            }
            if let Some(list) = keys {
                <p>{ words.with("keys-read", &[("count", &list.keys().len().to_string())]) }</p>
            }
            <div role="status">
                if let Some(opened) = &*opened {
                    { answer(opened, keys, words) }
                }
            </div>
        </main>
    }
}

/// The file's bytes, or as many as show that it is too large; `None` where it cannot be read.
async fn open(file: &Picked) -> Option<Opened> {
    let bytes = file.read(0, file.size().min(MAX_ENVELOPE_BYTES as u64 + 1)).await.ok()?;
    let key_id = verify(&bytes, &Circumstances { keys: None, packs: &[], now: 0 }).key_id;
    let own = keys::existing_key().await.ok().flatten();
    let own_key = own.is_some_and(|own| key_id.is_some_and(|id| id == own.public.key_id()));
    let own_pack = own_file().await.and_then(|file| read(&file).ok()).map(|reading| reading.pack.name());
    let own_pack = own_pack.map(|name| KnownPack { id: name.id, version: name.version, sha256: name.sha256 });
    let packs = known_packs().into_iter().chain(own_pack).collect();
    Some(Opened { name: file.name().into(), bytes, own_key, packs })
}

async fn read_keys(file: &Picked) -> Result<KeyList, String> {
    let bytes =
        file.read(0, file.size().min(MAX_ENVELOPE_BYTES as u64)).await.map_err(|error| error.detail)?;
    let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    KeyList::from_json(&text).map_err(|error| error.to_string())
}

fn answer(opened: &Opened, keys: Option<&KeyList>, words: &Words) -> Html {
    let now = clock::now().timestamp();
    let verification = verify(&opened.bytes, &Circumstances { keys, packs: &opened.packs, now });
    html! {
        <section aria-labelledby="answer-heading" id="answer">
            <h2 id="answer-heading">{ words.with("answer", &[("name", &opened.name)]) }</h2>
            <dl class="lines">
                for line in verification_lines(&verification, words.texts()) {
                    <div class={classes!(line.failed.then_some("failed"))} data-line={line.name} data-code={line.code}>
                        <dt>{ words.get(&format!("verify-{}", line.name)) }</dt>
                        <dd>
                            { line.sentence }
                            if line.name == "signer" && opened.own_key {
                                { " " }{ words.get("own-key") }
                            }
                        </dd>
                    </div>
                }
            </dl>
            { contents(&verification, words) }
        </section>
    }
}

fn contents(verification: &Verification, words: &Words) -> Html {
    let Verification { record: Some(record), key_id: Some(key_id), .. } = verification else {
        return Html::default();
    };
    let Record { subject, signer, policy, .. } = record;
    let rows = [
        ("record-municipality", record.municipality.clone()),
        ("field-channel", words.get(&format!("channel-{}", subject.channel)).to_string()),
        ("field-account", stated(&subject.account, words)),
        ("record-authority", stated(&record.authority, words)),
        ("field-publish-at", subject.publish_on.clone()),
        ("record-verdict", words.get(verdict(record)).to_string()),
        ("record-signer", format!("{}, {}", signer.name, signer.role)),
        ("record-sealed-at", swedish_time(&record.sealed_at)),
        ("record-pack", format!("{} {}", policy.pack, policy.version)),
        ("record-text", subject.text.sha256.clone()),
        ("record-media", subject.media.len().to_string()),
        ("record-key", key_id.as_str().to_owned()),
    ];
    html! {
        <>
            <h3>{ words.get("record-contents") }</h3>
            <dl class="contents">
                for (key, value) in rows {
                    <div><dt>{ words.get(key) }</dt><dd>{ value }</dd></div>
                }
            </dl>
            { record_details(words, record) }
            <Compare key={key_id.as_str().to_owned() + &record.sealed_at} words={words.clone()} record={record.clone()} />
        </>
    }
}

/// What was written, or that nothing was.
fn stated(written: &str, words: &Words) -> String {
    if written.is_empty() { words.get("not-stated").to_string() } else { written.to_owned() }
}

fn verdict(record: &Record) -> &'static str {
    match record.verdict {
        Verdict::Clear => "verdict-clear",
        Verdict::Act => "verdict-act",
        Verdict::Stop => "verdict-stop",
    }
}
