//! What every rule may look at.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use klartecken_consent::{Assessment, Circumstances, Consent, Person, assess};
use klartecken_post::Media;
use klartecken_text::{Mention, MentionKind};

use crate::{
    Asked, Draft, Place, Policy,
    contact::{Owner, owner},
};

/// The draft, the policy, and what has been observed; computed once for all rules.
pub(crate) struct Context<'a> {
    pub(crate) draft: &'a Draft,
    pub(crate) policy: &'a Policy,
    pub(crate) publish_on: NaiveDate,
    /// Seen in the post's text.
    mentions: Vec<Mention>,
    /// Seen in each picture's alt text.
    alt_mentions: Vec<(&'a Media, Vec<Mention>)>,
    /// Of each person, in the draft's order.
    pub(crate) assessments: Vec<(&'a Person, Assessment)>,
    /// The questions that apply, filled in last because they depend on the rest.
    pub(crate) asked: Vec<Asked>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(draft: &'a Draft, policy: &'a Policy, today: NaiveDate) -> Context<'a> {
        let publish_on = draft.publish_on(today);
        let circumstances = policy.circumstances(draft.post.channel.as_str(), publish_on);
        let media = draft.post.media.iter();
        let mut context = Context {
            draft,
            policy,
            publish_on,
            mentions: klartecken_text::observe(&draft.post.text, today),
            alt_mentions: media.map(|m| (m, klartecken_text::observe(&m.alt_text, today))).collect(),
            assessments: assessments(draft, &circumstances),
            asked: Vec::new(),
        };
        context.asked = crate::question::asked(&context);
        context
    }

    /// Everything seen, in the text and in the alt texts: with the text that it stands in, and its place.
    pub(crate) fn all_mentions(&self) -> impl Iterator<Item = (&Mention, &str, Place)> {
        let text = self.draft.post.text.as_str();
        let in_text = self.mentions.iter().map(move |mention| (mention, text, Place::Text(mention.span)));
        let in_alt = self.alt_mentions.iter().flat_map(|(media, mentions)| {
            let place = |mention| (mention, media.alt_text.as_str(), Place::Media(media.id.clone()));
            mentions.iter().map(place)
        });
        in_text.chain(in_alt)
    }

    /// Whether an identity number or somebody's own contact stands in the post.
    pub(crate) fn mentions_personal_data(&self) -> bool {
        self.all_mentions().any(|(mention, text, _)| {
            matches!(mention.kind, MentionKind::PersonalIdentityNumber { .. })
                || owner(mention, text, self.policy) == Some(Owner::Private)
        })
    }
}

fn assessments<'a>(draft: &'a Draft, circumstances: &Circumstances<'_>) -> Vec<(&'a Person, Assessment)> {
    let mut by_person: BTreeMap<&str, Vec<&Consent>> = BTreeMap::new();
    for consent in &draft.consents {
        by_person.entry(&consent.person).or_default().push(consent);
    }
    let about = |person: &Person| by_person.get(person.id.as_str()).map_or(&[][..], Vec::as_slice);
    draft.people.iter().map(|person| (person, assess(person, about(person), circumstances))).collect()
}
