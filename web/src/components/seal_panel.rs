//! Signing and sealing.

use klartecken::{Action, NotReady, Signer, Verdict, post::Kind, record::WriteError};
use yew::prelude::*;

use super::{
    field::{Field, field},
    post_text::TEXT_ID,
};
use crate::{
    host::{clock, dom, files},
    sealing::{self, Failure, SealedRecord},
    session::{Dispatch, Session},
    words::{Words, use_words},
};

#[derive(PartialEq, Properties)]
pub(crate) struct SealPanelProps {
    pub(crate) session: Session,
    pub(crate) dispatch: Dispatch,
    pub(crate) signer: Signer,
    pub(crate) on_signer: Callback<Signer>,
    pub(crate) sealed: Option<SealedRecord>,
    pub(crate) on_sealed: Callback<SealedRecord>,
}

/// Who lets it through, the button, and what was sealed.
#[component]
pub(crate) fn SealPanel(props: &SealPanelProps) -> Html {
    let words = use_words();
    let busy = use_state(|| false);
    let failure = use_state(|| None::<AttrValue>);
    let review = props.session.review();
    let is_comment = review.draft().post.kind == Kind::Comment;
    let signer = &props.signer;
    let set = |change: fn(&mut Signer, String)| {
        let signer = signer.clone();
        props.on_signer.reform(move |value: String| {
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
    let up_to_date = props.sealed.is_some()
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
        let (session, dispatch, signer) = (props.session.clone(), props.dispatch.clone(), signer.clone());
        let (busy, failure, on_sealed, words) =
            (busy.clone(), failure.clone(), props.on_sealed.clone(), words.clone());
        move |_: MouseEvent| {
            let (session, dispatch, signer) = (session.clone(), dispatch.clone(), signer.clone());
            let (busy, failure, on_sealed, words) =
                (busy.clone(), failure.clone(), on_sealed.clone(), words.clone());
            busy.set(true);
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
                    disabled={*busy || what_is_missing.is_some()} {onclick}>
                    { words.get(if review.sealed().is_some() { "seal-again" } else { "seal" }) }
                </button>
            }
            if let Some(failure) = &*failure {
                <p class="notice" role="alert">{ failure }</p>
            }
            if let Some(sealed) = props.sealed.clone().filter(|_| review.sealed().is_some()) {
                if review.is_sealed_by_another_pack() {
                    <p class="notice" id="other-pack">{ words.get("sealed-by-another-pack") }</p>
                }
                <SealedPanel {sealed} {up_to_date} {is_comment} dispatch={props.dispatch.clone()} />
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct SealedPanelProps {
    sealed: SealedRecord,
    up_to_date: bool,
    is_comment: bool,
    dispatch: Dispatch,
}

/// What was sealed, and how to take it along.
#[component]
fn SealedPanel(props: &SealedPanelProps) -> Html {
    let words = use_words();
    let message = use_state(|| None::<AttrValue>);
    let entry = &props.sealed.entry;
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
        let dispatch = props.dispatch.clone();
        move |_| {
            dispatch.dispatch(Action::StartOver);
            dom::focus_soon(TEXT_ID.to_owned());
        }
    };
    html! {
        <div class={classes!("sealed", (!props.up_to_date).then_some("stale"))} id="sealed" tabindex="-1">
            <h3>{ words.get(if props.up_to_date { "sealed" } else { "sealed-before-change" }) }</h3>
            <p>{ words.with("sealed-reference", &[("reference", entry.short_reference())]) }</p>
            if let Some(error) = &props.sealed.not_kept {
                <p class="notice">{ words.get("not-in-journal") }{ " " }{ words.get(error.fault.text()) }</p>
            } else {
                <p>{ words.get("in-journal") }</p>
            }
            if props.sealed.exportable_key {
                <p class="hint">{ words.get("exportable-key") }</p>
            }
            <div class="row">
                <button type="button" class="primary" id="save-record" onclick={on_save}>{ words.get("save-file") }</button>
                <button type="button" onclick={on_copy}>{ words.get("copy-reference") }</button>
                <button type="button" onclick={on_new}>{ words.get("next-post") }</button>
            </div>
            <p class="hint">{ words.get(if props.is_comment { "never-hides" } else { "never-publishes" }) }</p>
            if let Some(message) = &*message {
                <p role="status">{ message }</p>
            }
        </div>
    }
}

fn failure_words(failure: &Failure, words: &Words) -> AttrValue {
    match failure {
        Failure::NotReady(NotReady::IdentityNumber) => words.get("seal-identity-number"),
        Failure::NotReady(_) => words.get("seal-not-clear"),
        Failure::Write(WriteError::IdentityNumber { .. }) => words.get("seal-identity-number"),
        Failure::Write(error) => words.with("seal-write", &[("error", &error.to_string())]),
        Failure::Seal(error) => words.with("seal-write", &[("error", &error.to_string())]),
        Failure::Host(error) => {
            words.with("seal-host", &[("what", &words.get(error.fault.text())), ("detail", &error.detail)])
        }
    }
}
