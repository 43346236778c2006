//! What was found: what, where, why, and what to do.

use std::collections::BTreeSet;

use klartecken::{
    Action, citation, finding_message, finding_title,
    post::OffsetMap,
    rules::{Finding, Level, Local, Place},
};
use yew::prelude::*;

use super::{
    field::{Field, field},
    finding_actions::finding_actions,
    post_text::{TEXT_ID, level_class, mark_id},
};
use crate::{
    host::dom,
    session::{Dispatch, Session},
    words::Words,
};

/// The id of the list.
pub(crate) const FINDINGS_ID: &str = "findings";

/// Every finding, hardest first.
pub(crate) fn findings(
    words: &Words,
    session: &Session,
    dispatch: &Dispatch,
    on_local: &Callback<Local>,
) -> Html {
    // Two of one rule upon each other are told apart by nothing; the first answers for both.
    let mut ids = BTreeSet::new();
    html! {
        <ol class="findings" id={FINDINGS_ID} tabindex="-1" aria-label={words.get("heading-findings")}>
            for finding in &session.review().report().findings {
                { finding_item(
                    words,
                    finding,
                    Some(finding_id(finding)).filter(|id| ids.insert(id.clone())),
                    session,
                    dispatch,
                    finding_actions(words, finding, session, dispatch, on_local),
                ) }
            }
        </ol>
    }
}

/// What the last click took out of the text, and a way to take that back.
pub(crate) fn replaced(words: &Words, session: &Session, dispatch: &Dispatch) -> Html {
    let mut replaced = session.review().replaced();
    let last = replaced.next_back();
    let onclick = {
        let (dispatch, next) = (dispatch.clone(), if replaced.len() > 0 { "undo" } else { FINDINGS_ID });
        move |_| {
            dispatch.dispatch(Action::Undo);
            dom::focus_soon(next.to_owned());
        }
    };
    html! {
        <div class="replaced">
            <output>
                if let Some(what) = last {
                    { words.with("replaced", &[("what", what)]) }
                }
            </output>
            if last.is_some() {
                <button type="button" id="undo" class="small" {onclick}>{ words.get("undo") }</button>
            }
        </div>
    }
}

/// The id of a finding's place in the list; it stays the same while the text does.
pub(crate) fn finding_id(finding: &Finding) -> String {
    match finding.place {
        Place::Text(span) => format!("finding-{}-{}-{}", finding.rule, span.start, span.end),
        _ => format!("finding-{}", finding.key.replace(char::is_whitespace, "-")),
    }
}

fn finding_item(
    words: &Words,
    finding: &Finding,
    id: Option<String>,
    session: &Session,
    dispatch: &Dispatch,
    actions: Html,
) -> Html {
    let class = if finding.confirmed.is_some() { "settled" } else { level_class(finding.level) };
    let onclick = {
        let (session, place) = (session.clone(), finding.place.clone());
        move |_: MouseEvent| go_to(&session, &place)
    };
    let guide = words.texts().guide(finding.rule);
    // The same number twice in a text is two findings with one key: confirming it once is enough.
    let key = match finding.place {
        Place::Text(span) => format!("{}@{}", finding.key, span.start),
        _ => finding.key.clone(),
    };
    html! {
        <li {key} {id} {class} tabindex="-1">
            <p class="what">
                <span class="level">{ words.get(standing(finding)) }</span>
                { " " }
                <strong>{ finding_title(finding, words.texts()).to_owned() }</strong>
            </p>
            <p>{ finding_message(finding, words.texts()) }</p>
            <div class="actions">
                <button type="button" class="link" {onclick}>{ words.get(go_to_words(&finding.place)) }</button>
                { actions }
            </div>
            <details>
                <summary>{ words.get("why") }</summary>
                if let Some(guide) = guide {
                    for sentence in guide.why() {
                        <p>{ sentence.to_owned() }</p>
                    }
                    <ul>
                        for step in guide.steps() {
                            <li>{ step.to_owned() }</li>
                        }
                    </ul>
                }
                <p class="citation">{ citation(&finding.citation, session.review().policy()) }</p>
            </details>
            if finding.confirmable {
                <Confirm words={words.clone()} finding={finding.clone()} dispatch={dispatch.clone()} />
            }
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct ConfirmProps {
    words: Words,
    finding: Finding,
    dispatch: Dispatch,
}

/// A way to say that a finding is in order, and why; the reason goes into the record.
#[component]
fn Confirm(props: &ConfirmProps) -> Html {
    let words = &props.words;
    let reason = use_state(String::new);
    let confirm = {
        let (dispatch, key) = (props.dispatch.clone(), props.finding.key.clone());
        Callback::from(move |reason: String| dispatch.dispatch(Action::Confirm(key.clone(), reason)))
    };
    if let Some(reason) = &props.finding.confirmed {
        return html! {
            <p class="confirmed">
                { words.with("confirmed", &[("reason", reason)]) }
                { " " }
                <button type="button" class="link" onclick={confirm.reform(|_| String::new())}>{ words.get("take-back") }</button>
            </p>
        };
    }
    let on_change = {
        let reason = reason.clone();
        move |words| reason.set(words)
    };
    let onclick = {
        let reason = reason.clone();
        confirm.reform(move |_| (*reason).clone())
    };
    html! {
        <details class="confirm">
            <summary>{ words.get("confirm") }</summary>
            { field(Field {
                id: format!("confirm-{}", props.finding.key).into(),
                label: words.get("confirm-reason"),
                hint: words.get("hint-no-names"),
                value: (*reason).clone().into(),
                on_change: on_change.into(),
                ..Field::default()
            }) }
            <button type="button" disabled={reason.trim().is_empty()} {onclick}>{ words.get("confirm-do") }</button>
        </details>
    }
}

/// How a finding stands: its level, or that somebody has confirmed it.
pub(crate) fn standing(finding: &Finding) -> &'static str {
    if finding.confirmed.is_some() { "level-confirmed" } else { level_words(finding.level) }
}

pub(crate) fn level_words(level: Level) -> &'static str {
    match level {
        Level::Stop => "level-stop",
        Level::Ask => "level-ask",
        Level::Note | Level::Allow => "level-note",
    }
}

fn go_to_words(place: &Place) -> &'static str {
    match place {
        Place::Text(_) => "go-to-text",
        Place::Media(_) => "go-to-media",
        Place::Person(_) => "go-to-person",
        Place::Question(_) => "go-to-question",
        Place::Account => "go-to-account",
    }
}

fn go_to(session: &Session, place: &Place) {
    match place {
        Place::Text(span) => {
            let ranges = OffsetMap::new(&session.review().draft().post.text).utf16(&[*span]);
            if let Some(range) = ranges.first() {
                dom::focus(TEXT_ID);
                dom::select(TEXT_ID, range);
                // The field is as tall as its text: selecting alone scrolls nothing.
                dom::show(&mark_id(*span));
            }
        }
        Place::Media(id) => dom::focus(&format!("media-{id}")),
        Place::Person(id) => dom::focus(&format!("person-{id}")),
        Place::Question(id) => dom::focus(&format!("question-{id}")),
        Place::Account => dom::focus("account"),
    }
}
