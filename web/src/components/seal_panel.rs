//! Signing and sealing.

use klartecken::{
    Action, NotReady, Signer, Verdict,
    pack::{Duty, DutyKind, Pack},
    pick,
    post::Kind,
};
use yew::prelude::*;

use super::{
    field::{Field, field},
    post_text::TEXT_ID,
};
use crate::{
    host::{clock, dom, files},
    sealing::{self, Failure, SealedRecord},
    session::{Dispatch, Session},
    words::Words,
};

/// What the panel remembers from one drawing to the next.
pub(crate) struct SealState {
    busy: UseStateHandle<bool>,
    failure: UseStateHandle<Option<AttrValue>>,
    /// What is said about saving and copying.
    message: UseStateHandle<Option<AttrValue>>,
}

#[hook]
pub(crate) fn use_seal_state() -> SealState {
    SealState { busy: use_state(|| false), failure: use_state(|| None), message: use_state(|| None) }
}

/// What the panel is made from.
pub(crate) struct SealParts<'a> {
    pub(crate) session: &'a Session,
    pub(crate) dispatch: &'a Dispatch,
    pub(crate) state: &'a SealState,
    pub(crate) signer: &'a Signer,
    pub(crate) on_signer: &'a Callback<Signer>,
    pub(crate) sealed: Option<&'a SealedRecord>,
    pub(crate) on_sealed: &'a Callback<SealedRecord>,
}

/// Who lets it through, the button, and what was sealed.
pub(crate) fn seal_panel(words: &Words, parts: &SealParts<'_>) -> Html {
    let SealParts { session, dispatch, state, signer, on_signer, sealed, on_sealed } = *parts;
    let SealState { busy, failure, message } = state;
    let review = session.review();
    let is_comment = review.draft().post.kind == Kind::Comment;
    let set = |change: fn(&mut Signer, String)| {
        let signer = signer.clone();
        on_signer.reform(move |value: String| {
            let mut signer = signer.clone();
            change(&mut signer, value);
            signer
        })
    };
    let signer_field = |name: &str, value: &str, autocomplete, on_change| {
        let (id, label) = (format!("signer-{name}").into(), words.get(&format!("field-{name}")));
        field(Field {
            id,
            label,
            value: value.to_owned().into(),
            autocomplete,
            on_change,
            ..Field::default()
        })
    };
    let up_to_date = sealed.is_some()
        && review.sealed().is_some()
        && !review.is_changed_since_sealed()
        && !review.is_sealed_by_another_pack();
    let what_is_missing = if review.is_empty() || review.report().verdict != Verdict::Clear {
        Some(words.get(if is_comment { "seal-not-clear-comment" } else { "seal-not-clear" }))
    } else if signer.name.trim().is_empty() || signer.role.trim().is_empty() {
        Some(words.get("seal-unsigned"))
    } else {
        None
    };
    let onclick = {
        let (session, dispatch, signer) = (session.clone(), dispatch.clone(), signer.clone());
        let (busy, failure, message) = (busy.clone(), failure.clone(), message.clone());
        let (on_sealed, words) = (on_sealed.clone(), words.clone());
        move |_: MouseEvent| {
            let (session, dispatch, signer) = (session.clone(), dispatch.clone(), signer.clone());
            let (busy, failure, on_sealed, words) =
                (busy.clone(), failure.clone(), on_sealed.clone(), words.clone());
            busy.set(true);
            message.set(None);
            // The page may have been open since yesterday.
            dispatch.dispatch(Action::Today(clock::today()));
            yew::platform::spawn_local(async move {
                match sealing::seal(session.review(), &signer).await {
                    Ok(sealed) => {
                        let draft = Box::new(session.review().draft().clone());
                        let pack = session.review().policy().pack().name();
                        dispatch.dispatch(Action::Sealed { envelope: sealed.entry.id.clone(), draft, pack });
                        on_sealed.emit(sealed);
                        failure.set(None);
                        dom::focus_soon("sealed".to_owned());
                    }
                    Err(error) => failure.set(Some(failure_words(&error, &words))),
                }
                busy.set(false);
            });
        }
    };
    html! {
        <section class="seal" aria-labelledby="seal-heading">
            <h2 id="seal-heading">{ words.get("heading-seal") }</h2>
            <div class="grid">
                { signer_field("name", &signer.name, Some("name"), set(|signer, name| signer.name = name)) }
                { signer_field("role", &signer.role, Some("organization-title"), set(|signer, role| signer.role = role)) }
                { signer_field("authority", &signer.authority, None, set(|signer, authority| signer.authority = authority)) }
            </div>
            if let Some(missing) = what_is_missing.clone() {
                <p class="hint" id="seal-missing">{ missing }</p>
            }
            if !up_to_date {
                <button type="button" class="primary" id="seal" aria-describedby={what_is_missing.is_some().then_some("seal-missing")}
                    disabled={**busy || what_is_missing.is_some()} {onclick}>
                    { words.get(if review.sealed().is_some() { "seal-again" } else { "seal" }) }
                </button>
            }
            if let Some(failure) = &**failure {
                <p class="notice" role="alert">{ failure }</p>
            }
            if let Some(sealed) = sealed.filter(|_| review.sealed().is_some()) {
                if review.is_sealed_by_another_pack() {
                    <p class="notice" id="other-pack">{ words.get("sealed-by-another-pack") }</p>
                }
                { sealed_panel(words, sealed, (up_to_date, is_comment), dispatch, message) }
                { after_publication(words, review.policy().pack()) }
            }
        </section>
    }
}

/// What the guideline asks for once the post is out.
fn after_publication(words: &Words, pack: &Pack) -> Html {
    let duties: Vec<&Duty> =
        pack.duties.iter().filter(|duty| duty.kind == DutyKind::AfterPublication).collect();
    if duties.is_empty() {
        return Html::default();
    }
    html! {
        <details class="card" id="after-publication">
            <summary>{ words.with("after-publication", &[("count", &duties.len().to_string())]) }</summary>
            <ul>
                for duty in duties {
                    <li>{ pick(&duty.text, words.language()) }</li>
                }
            </ul>
        </details>
    }
}

/// What was sealed, and how to take it along.
fn sealed_panel(
    words: &Words,
    sealed: &SealedRecord,
    (up_to_date, is_comment): (bool, bool),
    dispatch: &Dispatch,
    message: &UseStateHandle<Option<AttrValue>>,
) -> Html {
    let entry = &sealed.entry;
    let on_save = {
        let (entry, message, words) = (entry.clone(), message.clone(), words.clone());
        move |_| {
            let saved =
                files::download(&entry.file_name(), "application/jose+json", entry.envelope.as_bytes());
            message.set(saved.err().map(|error| words.get(error.fault.text())));
        }
    };
    let on_copy = {
        let (reference, message, words) =
            (entry.short_reference().to_owned(), message.clone(), words.clone());
        move |_| {
            let (message, words) = (message.clone(), words.clone());
            dom::copy(&reference, move |copied| {
                message.set(Some(words.get(if copied { "copied" } else { "host-clipboard" })));
            });
        }
    };
    let on_new = {
        let (dispatch, message) = (dispatch.clone(), message.clone());
        move |_| {
            dispatch.dispatch(Action::StartOver);
            message.set(None);
            dom::focus_soon(TEXT_ID.to_owned());
        }
    };
    html! {
        <div class={classes!("sealed", (!up_to_date).then_some("stale"))} id="sealed" tabindex="-1">
            <h3>{ words.get(if up_to_date { "sealed" } else { "sealed-before-change" }) }</h3>
            <p>{ words.with("sealed-reference", &[("reference", entry.short_reference())]) }</p>
            if let Some(error) = &sealed.not_kept {
                <p class="notice">{ words.get("not-in-journal") }{ " " }{ words.get(error) }</p>
            } else {
                <p>{ words.get("in-journal") }</p>
            }
            if sealed.exportable_key {
                <p class="hint">{ words.get("exportable-key") }</p>
            }
            <div class="row">
                <button type="button" class="primary" id="save-record" onclick={on_save}>{ words.get("save-file") }</button>
                <button type="button" onclick={on_copy}>{ words.get("copy-reference") }</button>
                <button type="button" onclick={on_new}>{ words.get("next-post") }</button>
            </div>
            <p class="hint">{ words.get(if is_comment { "never-hides" } else { "never-publishes" }) }</p>
            if let Some(message) = &**message {
                <p role="status">{ message }</p>
            }
        </div>
    }
}

fn failure_words(failure: &Failure, words: &Words) -> AttrValue {
    match failure {
        Failure::NotReady(NotReady::IdentityNumber) => words.get("seal-identity-number"),
        Failure::NotReady(_) => words.get("seal-not-clear"),
        Failure::Told(key, detail) => match key.as_str() {
            "seal-identity-number" => words.get(key),
            "seal-write" => words.with(key, &[("error", detail)]),
            _ => words.with("seal-host", &[("what", &words.get(key)), ("detail", detail)]),
        },
    }
}
