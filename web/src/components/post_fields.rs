//! Where and when the post appears.

use klartecken::{
    Action,
    post::{Channel, Kind},
};
use yew::prelude::*;

use super::{Choice, Field, SelectField};
use crate::{
    session::{Dispatch, Session},
    words::use_words,
};

#[derive(PartialEq, Properties)]
pub(crate) struct PostFieldsProps {
    pub(crate) session: Session,
    pub(crate) dispatch: Dispatch,
}

/// Channel, account, kind and time.
#[component]
pub(crate) fn PostFields(props: &PostFieldsProps) -> Html {
    let words = use_words();
    let post = &props.session.review().draft().post;
    let choice = |value: &'static str, key: &str| Choice { value: value.into(), words: words.get(key) };
    let channels =
        Channel::ALL.map(|channel| choice(channel.as_str(), &format!("channel-{}", channel.as_str())));
    let kinds =
        [Kind::Post, Kind::Reply].map(|kind| choice(kind.as_str(), &format!("kind-{}", kind.as_str())));
    let dispatch = &props.dispatch;
    let on_channel = {
        let dispatch = dispatch.clone();
        move |word: String| dispatch.dispatch(Action::Channel(Channel::from_word(&word).unwrap_or_default()))
    };
    let on_kind = {
        let dispatch = dispatch.clone();
        move |word: String| {
            dispatch.dispatch(Action::Kind(if word == Kind::Reply.as_str() {
                Kind::Reply
            } else {
                Kind::Post
            }));
        }
    };
    let on_account = {
        let dispatch = dispatch.clone();
        move |account| dispatch.dispatch(Action::Account(account))
    };
    let on_publish_at = {
        let dispatch = dispatch.clone();
        move |at: String| dispatch.dispatch(Action::PublishAt(at.parse().ok()))
    };
    let publish_at = post.publish_at.map(|at| at.to_string()).unwrap_or_default();
    html! {
        <div class="grid">
            <SelectField
                id="channel"
                label={words.get("field-channel")}
                value={post.channel.as_str()}
                choices={channels.to_vec()}
                on_change={on_channel}
            />
            <SelectField
                id="kind"
                label={words.get("field-kind")}
                value={post.kind.as_str()}
                choices={kinds.to_vec()}
                on_change={on_kind}
            />
            <Field id="account" label={words.get("field-account")} value={post.account.clone()} on_change={on_account} />
            <Field
                id="publish-at"
                kind="datetime-local"
                label={words.get("field-publish-at")}
                hint={words.get("hint-publish-at")}
                value={publish_at}
                on_change={on_publish_at}
            />
        </div>
    }
}
