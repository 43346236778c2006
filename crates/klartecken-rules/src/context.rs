//! What every rule may look at.

use chrono::NaiveDate;
use klartecken_consent::{Assessment, Circumstances, DataCategory, Event, Person, assess};
use klartecken_post::{Kind, Media, MediaKind, Span};
use klartecken_text::{Mention, MentionKind, NamedPerson, Observed, Parts, Statement, Style, Voice, observe};

use crate::{
    Asked, Draft, Place, Policy,
    contact::{Owner, owner},
    listed::{Found, Listed},
    signature::{Signature, signature},
    voice::voice_at,
};

/// The draft, the policy, and what has been observed; computed once for all rules.
pub(crate) struct Context<'a> {
    pub(crate) draft: &'a Draft,
    pub(crate) policy: &'a Policy,
    pub(crate) today: NaiveDate,
    pub(crate) publish_on: NaiveDate,
    /// Who is heard to speak in the post's text.
    pub(crate) voice: Voice,
    /// Seen in the post's text and in each alt text, with its text and place.
    observed: Vec<(Observed, &'a str, Option<&'a Media>)>,
    /// Of each person, in the draft's order.
    pub(crate) assessments: Vec<(&'a Person, Assessment)>,
    /// The questions that apply, filled in last because they depend on the rest.
    pub(crate) asked: Vec<Asked>,
    /// What has been looked for of the pack's word lists.
    found: Found<'a>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(draft: &'a Draft, policy: &'a Policy, today: NaiveDate) -> Context<'a> {
        let publish_on = draft.publish_on(today);
        let circumstances = policy.circumstances(draft, publish_on);
        let said = match draft.post.kind {
            Kind::Post => Voice::Post,
            Kind::Reply => Voice::Reply,
            Kind::Comment => Voice::Comment,
        };
        let text = draft.post.text.as_str();
        let in_text = observe(text, today, said);
        let voice = in_text.voice;
        let media = draft.post.media.iter();
        let alt =
            media.map(|media| (observe(&media.alt_text, today, said), media.alt_text.as_str(), Some(media)));
        let mut context = Context {
            draft,
            policy,
            today,
            publish_on,
            voice,
            observed: std::iter::once((in_text, text, None)).chain(alt).collect(),
            assessments: assessments(draft, &circumstances),
            asked: Vec::new(),
            found: policy.lists.unread(),
        };
        context.asked = crate::question::asked(&context);
        context
    }

    /// How the post's text is written.
    pub(crate) fn style(&self) -> &Style {
        // The post's own text is observed first, and always.
        &self.observed[0].0.style
    }

    /// Every number and address, in the text and in the alt texts: with the text that it stands in, and its place.
    pub(crate) fn all_mentions(&self) -> impl Iterator<Item = (&Mention, &str, Place)> {
        self.all(|observed| &observed.mentions, |mention| mention.span)
    }

    /// Everybody named, likewise.
    pub(crate) fn all_names(&self) -> impl Iterator<Item = (&NamedPerson, &str, Place)> {
        self.all(|observed| &observed.people, |person| person.span)
    }

    /// Everything sensitive that is said, likewise.
    pub(crate) fn all_statements(&self) -> impl Iterator<Item = (&Statement, &str, Place)> {
        self.all(|observed| &observed.statements, |statement| statement.span)
    }

    /// The post's text as words, hashtags and links.
    pub(crate) fn parts(&self) -> &Parts {
        &self.observed[0].0.parts
    }

    /// The signature with a name at the end of the post's text.
    pub(crate) fn signature(&self) -> Option<Signature> {
        let (observed, text, _) = &self.observed[0];
        // A single word is looked up: "/Lokalservice" looks like a name, too.
        let names = observed.people.iter().map(|person| person.span);
        let names: Vec<Span> = names.filter(|name| name.of(text).contains(' ')).collect();
        signature(text, &names)
    }

    /// Every entry of the pack's word list of that name, likewise, but for what is allowed.
    pub(crate) fn listed(&self, list: &'static str) -> &[Listed<'a>] {
        let words = self.policy.pack.words(list);
        self.found.of(&self.policy.lists, list, || {
            let mut found = Vec::new();
            for (observed, text, media) in &self.observed {
                for hit in self.policy.lists.find(list, &observed.parts) {
                    let Some(word) = words.get(hit.entry) else { continue };
                    let place = media.map_or(Place::Text(hit.span), |media| Place::Media(media.id.clone()));
                    found.push(Listed { word, span: hit.span, text, place });
                }
            }
            found
        })
    }

    fn all<T: 'static>(
        &self,
        list: fn(&Observed) -> &Vec<T>,
        span: fn(&T) -> Span,
    ) -> impl Iterator<Item = (&T, &str, Place)> {
        self.observed.iter().flat_map(move |(observed, text, media)| {
            list(observed).iter().map(move |item| {
                let place = media.map_or(Place::Text(span(item)), |media| Place::Media(media.id.clone()));
                (item, *text, place)
            })
        })
    }

    /// Who speaks where `mention` stands.
    pub(crate) fn voice_at(&self, mention: &Mention, text: &str) -> Voice {
        voice_at(mention, text, self.draft.post.kind, self.voice)
    }

    /// Whose contact `mention` is; `None` where it is no contact at all.
    pub(crate) fn owner(&self, mention: &Mention, text: &str) -> Option<Owner> {
        owner(mention, text, self.policy, self.draft.post.kind, self.voice)
    }

    /// Whether it is a contact on the local list.
    pub(crate) fn is_listed(&self, mention: &Mention) -> bool {
        match &mention.kind {
            MentionKind::Phone { number } => self.policy.local.has_contact(&number.national),
            MentionKind::Email { address } => self.policy.local.has_contact(address),
            _ => false,
        }
    }

    /// Whether an identity number or somebody's own contact stands in the post.
    pub(crate) fn mentions_personal_data(&self) -> bool {
        self.all_mentions().any(|(mention, text, _)| {
            matches!(mention.kind, MentionKind::PersonalIdentityNumber { .. })
                || self.owner(mention, text) >= Some(Owner::Private) && !self.is_listed(mention)
        })
    }
}

/// Asks something of a whole text once, however many mentions in a row stand in it.
pub(crate) fn once_per_text<'a, T: Copy>(ask: impl Fn(&str) -> T) -> impl FnMut(&'a str) -> T {
    let mut last: Option<(&str, T)> = None;
    move |text| match last {
        Some((asked, answer)) if std::ptr::eq(asked, text) => answer,
        _ => last.insert((text, ask(text))).1,
    }
}

/// What the consents are worth for each person, by what the post shows and says of that person.
fn assessments<'a>(draft: &'a Draft, circumstances: &Circumstances<'_>) -> Vec<(&'a Person, Assessment)> {
    let events: Vec<Event> = draft.consents.iter().flat_map(|consent| consent.events()).collect();
    let assessed = draft.people.iter().map(|person| {
        let shows = |media: &&Media| media.people.iter().flatten().any(|id| *id == person.id);
        let shown: Vec<&Media> = draft.post.media.iter().filter(shows).collect();
        let pictures: Vec<&str> =
            shown.iter().map(|media| media.sha256.as_deref().unwrap_or_default()).collect();
        let has = |kind| shown.iter().any(|media| media.kind == kind);
        let data = [
            (DataCategory::Image, has(MediaKind::Image)),
            (DataCategory::Video, has(MediaKind::Video)),
            (DataCategory::Name, person.named),
        ];
        let data: Vec<DataCategory> = data.into_iter().filter_map(|(kind, is)| is.then_some(kind)).collect();
        let about: Vec<&Event> = events.iter().filter(|event| event.person == person.id).collect();
        let at = Circumstances { pictures: &pictures, data: &data, ..*circumstances };
        (person, assess(person, &about, &at))
    });
    assessed.collect()
}
