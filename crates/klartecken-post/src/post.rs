//! The post itself.

use serde::{Deserialize, Serialize};

use crate::{Media, PublishAt};

/// The longest text that is read, in Unicode scalar values: well above what any channel takes (Facebook: 63,206).
pub const MAX_TEXT_SCALARS: usize = 100_000;

/// What is about to be published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Post {
    /// The text, exactly as it will be posted.
    pub text: String,
    /// Where it will be posted.
    pub channel: Channel,
    /// The account's handle or name, such as `@herrljungakommun`.
    pub account: String,
    /// A post of one's own, a reply, or a visitor's comment.
    pub kind: Kind,
    /// Which service the account belongs to.
    pub service: Service,
    /// When it is to appear; today where it is left out.
    pub publish_at: Option<PublishAt>,
    /// Whether somebody is paid to spread it.
    pub paid: bool,
    /// Its pictures and films, in order.
    pub media: Vec<Media>,
}

/// Where a post appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Channel {
    /// Facebook.
    #[default]
    Facebook,
    /// Instagram.
    Instagram,
    /// LinkedIn.
    #[serde(rename = "linkedin")]
    LinkedIn,
    /// X.
    X,
    /// YouTube.
    #[serde(rename = "youtube")]
    YouTube,
    /// TikTok.
    #[serde(rename = "tiktok")]
    TikTok,
    /// The municipality's own web site.
    Web,
}

impl Channel {
    /// All channels, in the order in which they are offered.
    pub const ALL: [Channel; 7] = [
        Channel::Facebook,
        Channel::Instagram,
        Channel::LinkedIn,
        Channel::X,
        Channel::YouTube,
        Channel::TikTok,
        Channel::Web,
    ];

    /// The word in documents and records.
    pub fn as_str(self) -> &'static str {
        match self {
            Channel::Facebook => "facebook",
            Channel::Instagram => "instagram",
            Channel::LinkedIn => "linkedin",
            Channel::X => "x",
            Channel::YouTube => "youtube",
            Channel::TikTok => "tiktok",
            Channel::Web => "web",
        }
    }

    /// The channel of that word.
    pub fn from_word(word: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.as_str() == word)
    }
}

/// Which of the municipality's services an account belongs to, as far as secrecy makes a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Service {
    /// The municipality as a whole, or any service that is not named here.
    #[default]
    General,
    /// Preschool: secrecy is the main rule (23 kap. 1 § OSL).
    Preschool,
    /// School and after-school care.
    School,
    /// Social services, elder care, support for the disabled: secrecy is the main rule (26 kap. 1 § OSL).
    Care,
}

impl Service {
    /// All services, in the order in which they are offered.
    pub const ALL: [Service; 4] = [Service::General, Service::Preschool, Service::School, Service::Care];

    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Service::General => "general",
            Service::Preschool => "preschool",
            Service::School => "school",
            Service::Care => "care",
        }
    }

    /// The service of that word.
    pub fn from_word(word: &str) -> Option<Service> {
        Service::ALL.into_iter().find(|service| service.as_str() == word)
    }

    /// Whether what it knows of people is presumed to be secret.
    pub fn presumes_secrecy(self) -> bool {
        matches!(self, Service::Preschool | Service::Care)
    }
}

/// Whose words they are, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Kind {
    /// A post of one's own.
    #[default]
    Post,
    /// A reply to somebody.
    Reply,
    /// What a visitor has written under a post of one's own, to be left standing or not.
    Comment,
}

impl Kind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Kind; 3] = [Kind::Post, Kind::Reply, Kind::Comment];

    /// The word in documents and records.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Post => "post",
            Kind::Reply => "reply",
            Kind::Comment => "comment",
        }
    }

    /// The kind of that word.
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}
