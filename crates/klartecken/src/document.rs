//! A post document: a draft as JSON, for the command line and for keeping an unfinished one.

use std::collections::BTreeMap;

use klartecken_consent::{Consent, Person};
use klartecken_post::{Channel, Kind, Media, Post, PublishAt, Service};
use klartecken_rules::{Answer, Confirmation, Draft};
use serde::{Deserialize, Serialize};

/// A draft together with its id and the pack that it is checked by.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Document {
    /// Given back with the result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The id of a pack that comes with the program, such as `herrljunga`, or (on the command line) a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// The text, exactly as it will be posted.
    #[serde(default)]
    pub text: String,
    /// Where it will be posted.
    #[serde(default)]
    pub channel: Channel,
    /// The account's handle or name.
    #[serde(default)]
    pub account: String,
    /// A post of one's own, a reply, or a visitor's comment.
    #[serde(default)]
    pub kind: Kind,
    /// Which service the account belongs to.
    #[serde(default)]
    pub service: Service,
    /// When it is to appear: `2026-11-26`, `2026-11-26T09:00` or with an offset. Today where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publish_at: Option<PublishAt>,
    /// Whether somebody is paid to spread it.
    #[serde(default)]
    pub paid: bool,
    /// What it is for, in the municipality's own word such as `recruitment`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// The series that its pictures belong to, such as `lucia-2026`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub series: String,
    /// Whether it says something of a special category (GDPR article 9) of the people in it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub special_category: bool,
    /// Its pictures and films.
    #[serde(default)]
    pub media: Vec<Media>,
    /// The people in its pictures and text.
    #[serde(default)]
    pub people: Vec<Person>,
    /// What they or their guardians have said.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// Answers by question id.
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
    /// Findings of level Ask that somebody has looked at and found in order.
    #[serde(default)]
    pub confirmations: Vec<Confirmation>,
}

impl From<Document> for Draft {
    fn from(document: Document) -> Draft {
        let Document { text, channel, account, kind, service, publish_at, paid, media, .. } = document;
        Draft {
            post: Post { text, channel, account, kind, service, publish_at, paid, media },
            purpose: document.purpose,
            series: document.series,
            special_category: document.special_category,
            people: document.people,
            consents: document.consents,
            answers: document.answers,
            confirmations: document.confirmations,
        }
    }
}

impl Document {
    /// The document of a draft.
    pub fn new(draft: &Draft, pack: &str) -> Document {
        let Draft { post, purpose, series, special_category, people, consents, answers, confirmations } =
            draft.clone();
        Document {
            id: None,
            pack: Some(pack.to_owned()),
            text: post.text,
            channel: post.channel,
            account: post.account,
            kind: post.kind,
            service: post.service,
            publish_at: post.publish_at,
            paid: post.paid,
            purpose,
            series,
            special_category,
            media: post.media,
            people,
            consents,
            answers,
            confirmations,
        }
    }
}
