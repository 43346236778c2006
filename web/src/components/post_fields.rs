//! Where and when the post appears.

use klartecken::{
    Action,
    post::{Channel, Kind, Service},
};
use yew::prelude::*;

use super::field::{Choice, Field, Select, field, select, tick};
use crate::{
    session::{Dispatch, Session},
    words::Words,
};

/// Channel, kind, account and time.
pub(crate) fn post_fields(words: &Words, session: &Session, dispatch: &Dispatch) -> Html {
    let post = &session.review().draft().post;
    let choice = |value: &'static str, key: &str| Choice { value: value.into(), words: words.get(key) };
    let channels =
        Channel::ALL.map(|channel| choice(channel.as_str(), &format!("channel-{}", channel.as_str())));
    let kinds = Kind::ALL.map(|kind| choice(kind.as_str(), &format!("kind-{}", kind.as_str())));
    let services =
        Service::ALL.map(|service| choice(service.as_str(), &format!("service-{}", service.as_str())));
    let send = |action: fn(String) -> Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |value| dispatch.dispatch(action(value)))
    };
    html! {
        <div class="grid">
            { select(Select {
                id: "channel".into(),
                label: words.get("field-channel"),
                value: post.channel.as_str().into(),
                choices: channels.to_vec(),
                on_change: send(|word| Action::Channel(Channel::from_word(&word).unwrap_or_default())),
            }) }
            { select(Select {
                id: "kind".into(),
                label: words.get("field-kind"),
                value: post.kind.as_str().into(),
                choices: kinds.to_vec(),
                on_change: send(|word| Action::Kind(Kind::from_word(&word).unwrap_or_default())),
            }) }
            { select(Select {
                id: "service".into(),
                label: words.get("field-service"),
                value: post.service.as_str().into(),
                choices: services.to_vec(),
                on_change: send(|word| Action::Service(Service::from_word(&word).unwrap_or_default())),
            }) }
            { field(Field {
                id: "account".into(),
                label: words.get("field-account"),
                value: post.account.clone().into(),
                on_change: send(Action::Account),
                ..Field::default()
            }) }
            if post.kind == Kind::Post {
                <div class="field">
                    { tick(words.get("field-paid"), post.paid, &{
                        let dispatch = dispatch.clone();
                        Callback::from(move |paid| dispatch.dispatch(Action::Paid(paid)))
                    }) }
                </div>
            }
            // A comment is out already.
            if post.kind != Kind::Comment || post.publish_at.is_some() {
                { field(Field {
                    id: "publish-at".into(),
                    kind: Some("datetime-local"),
                    label: words.get("field-publish-at"),
                    hint: words.get("hint-publish-at"),
                    value: post.publish_at.map(|at| at.to_string()).unwrap_or_default().into(),
                    on_change: send(|at| Action::PublishAt(at.parse().ok())),
                    ..Field::default()
                }) }
            }
        </div>
    }
}
