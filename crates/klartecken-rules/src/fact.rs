//! Plain facts about a draft that a pack's questions may depend on.

use klartecken_post::{Kind, MediaKind, Origin, Service};

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
    /// `is-post`: it is a post of one's own.
    IsPost,
    /// `mentions-personal-data`: an identity number or a private contact was seen in the text.
    MentionsPersonalData,
    /// `school-account`: the account belongs to a preschool or a school.
    SchoolAccount,
    /// `care-account`: the account belongs to social services or care.
    CareAccount,
    /// `paid`: the post is paid for.
    Paid,
    /// `ai-made`: a picture or film was made with AI.
    AiMade,
    /// `has-link`: there is a web address in the text.
    HasLink,
    /// `has-hashtag`: there is a hashtag in the text.
    HasHashtag,
    /// `political`: there is a word of the pack's political list.
    Political,
}

impl Fact {
    /// Every fact.
    pub const ALL: [Fact; 17] = [
        Fact::HasImage,
        Fact::HasVideo,
        Fact::HasMedia,
        Fact::HasPerson,
        Fact::HasChild,
        Fact::NamesPerson,
        Fact::IsReply,
        Fact::IsComment,
        Fact::IsPost,
        Fact::MentionsPersonalData,
        Fact::SchoolAccount,
        Fact::CareAccount,
        Fact::Paid,
        Fact::AiMade,
        Fact::HasLink,
        Fact::HasHashtag,
        Fact::Political,
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
            Fact::IsPost => "is-post",
            Fact::MentionsPersonalData => "mentions-personal-data",
            Fact::SchoolAccount => "school-account",
            Fact::CareAccount => "care-account",
            Fact::Paid => "paid",
            Fact::AiMade => "ai-made",
            Fact::HasLink => "has-link",
            Fact::HasHashtag => "has-hashtag",
            Fact::Political => "political",
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
            Fact::IsPost => post.kind == Kind::Post,
            Fact::MentionsPersonalData => context.mentions_personal_data(),
            Fact::SchoolAccount => matches!(post.service, Service::Preschool | Service::School),
            Fact::CareAccount => post.service == Service::Care,
            Fact::Paid => post.paid,
            Fact::AiMade => {
                post.media.iter().any(|media| matches!(media.origin, Some(Origin::AiMade { .. })))
            }
            Fact::HasLink => !context.style().links.is_empty(),
            Fact::HasHashtag => !context.style().hashtags.is_empty(),
            Fact::Political => !context.listed("political").is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use klartecken_post::{Media, Post};

    use super::*;
    use crate::{Draft, Policy};

    /// The facts that hold for a post, of those that it says itself.
    fn facts(post: Post) -> Vec<&'static str> {
        let pack = klartecken_pack::built_in("herrljunga").unwrap();
        let policy = Policy::bind(&pack).unwrap();
        let draft = Draft { post, ..Draft::default() };
        let context = Context::new(&draft, &policy, "2026-11-23".parse().unwrap());
        Fact::ALL.into_iter().filter(|fact| fact.holds(&context)).map(Fact::as_str).collect()
    }

    fn made(origin: Option<Origin>) -> Vec<Media> {
        let (id, name, alt_text) = (String::new(), String::new(), String::new());
        let kind = MediaKind::Video;
        vec![Media { id, kind, name, size: 1, sha256: None, alt_text, origin, people: None }]
    }

    #[test]
    fn a_post_says_its_own_facts() {
        let empty = Post::default;
        let text = |text: &str| Post { text: text.to_owned(), ..empty() };
        let of = |service| Post { service, ..empty() };
        for (post, expected) in [
            (empty(), vec!["is-post"]),
            (Post { kind: Kind::Reply, ..empty() }, vec!["is-reply"]),
            (Post { kind: Kind::Comment, ..empty() }, vec!["is-comment"]),
            (of(Service::Preschool), vec!["is-post", "school-account"]),
            (of(Service::School), vec!["is-post", "school-account"]),
            (of(Service::Care), vec!["is-post", "care-account"]),
            (Post { paid: true, ..empty() }, vec!["is-post", "paid"]),
            (text("Se exempelby.se i dag."), vec!["is-post", "has-link"]),
            (text("Nu är det #höst."), vec!["is-post", "has-hashtag"]),
            (Post { media: made(None), ..empty() }, vec!["has-video", "has-media", "is-post"]),
            (
                Post { media: made(Some(Origin::AiMade { labelled: false })), ..empty() },
                vec!["has-video", "has-media", "is-post", "ai-made"],
            ),
            (Post { media: made(Some(Origin::Own)), ..empty() }, vec!["has-video", "has-media", "is-post"]),
        ] {
            assert_eq!(facts(post.clone()), expected, "{post:?}");
        }
    }
}
