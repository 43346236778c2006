//! Plain facts about a draft that a pack's questions may depend on.

use klartecken_post::{Kind, MediaKind};

use crate::context::Context;

/// A plain fact, by the name that packs use in `when` and `unless`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// `has-image`: there is a picture.
    HasImage,
    /// `has-video`: there is a film.
    HasVideo,
    /// `has-media`: there is a picture or a film.
    HasMedia,
    /// `has-person`: somebody identifiable is in it.
    HasPerson,
    /// `has-child`: somebody identifiable is, or may be, under 18.
    HasChild,
    /// `names-person`: somebody is named.
    NamesPerson,
    /// `is-reply`: it is a reply.
    IsReply,
    /// `is-comment`: it is a visitor's comment.
    IsComment,
    /// `mentions-personal-data`: an identity number or a private contact was seen in the text.
    MentionsPersonalData,
}

impl Fact {
    /// Every fact.
    pub const ALL: [Fact; 9] = [
        Fact::HasImage,
        Fact::HasVideo,
        Fact::HasMedia,
        Fact::HasPerson,
        Fact::HasChild,
        Fact::NamesPerson,
        Fact::IsReply,
        Fact::IsComment,
        Fact::MentionsPersonalData,
    ];

    /// The name in packs.
    pub fn as_str(self) -> &'static str {
        match self {
            Fact::HasImage => "has-image",
            Fact::HasVideo => "has-video",
            Fact::HasMedia => "has-media",
            Fact::HasPerson => "has-person",
            Fact::HasChild => "has-child",
            Fact::NamesPerson => "names-person",
            Fact::IsReply => "is-reply",
            Fact::IsComment => "is-comment",
            Fact::MentionsPersonalData => "mentions-personal-data",
        }
    }

    /// The fact of that name.
    pub fn from_name(name: &str) -> Option<Fact> {
        Fact::ALL.into_iter().find(|fact| fact.as_str() == name)
    }

    pub(crate) fn holds(self, context: &Context<'_>) -> bool {
        let post = &context.draft.post;
        let has = |kind| post.media.iter().any(|media| media.kind == kind);
        let mut identifiable = context.draft.people.iter().filter(|person| person.is_identifiable());
        match self {
            Fact::HasImage => has(MediaKind::Image),
            Fact::HasVideo => has(MediaKind::Video),
            Fact::HasMedia => !post.media.is_empty(),
            Fact::HasPerson => identifiable.next().is_some(),
            Fact::HasChild => identifiable.any(|person| person.may_be_child(context.publish_on)),
            Fact::NamesPerson => context.draft.people.iter().any(|person| person.named),
            Fact::IsReply => post.kind == Kind::Reply,
            Fact::IsComment => post.kind == Kind::Comment,
            Fact::MentionsPersonalData => context.mentions_personal_data(),
        }
    }
}
