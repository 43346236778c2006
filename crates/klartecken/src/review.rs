//! One review, from the first letter to the sealed record: everything that can happen to it, without a browser.

mod action;
mod kept;
mod people;
mod replaced;

use std::rc::Rc;

use chrono::NaiveDate;
use klartecken_pack::PackName;
use klartecken_post::{Media, Origin};
use klartecken_rules::{Answer, Confirmation, Draft, Fact, Policy};

use crate::{Report, report};
use replaced::Replaced;

pub use action::Action;
pub use kept::{Kept, KeptSeal};

/// A draft under review, with the report that belongs to it.
#[derive(Debug, Clone)]
pub struct Review {
    draft: Draft,
    /// Shared, because a page takes a new copy of the review at each key, and a policy is large.
    policy: Rc<Policy>,
    today: NaiveDate,
    report: Report,
    sealed: Option<Sealed>,
    replaced: Vec<Replaced>,
    people_so_far: usize,
    media_so_far: usize,
}

/// What was sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sealed {
    draft: Draft,
    envelope_sha256: String,
    pack: PackName,
}

impl Review {
    /// An empty review.
    pub fn new(policy: Policy, today: NaiveDate) -> Review {
        let draft = Draft::default();
        let report = report(&draft, &policy, today);
        let replaced = Vec::new();
        let policy = Rc::new(policy);
        Review { draft, policy, today, report, sealed: None, replaced, people_so_far: 0, media_so_far: 0 }
    }

    /// The draft.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The policy that it is checked by.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// What the check says now.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The day that counts as today.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The reference that the next person added will have.
    pub fn next_person(&self) -> String {
        format!("P{}", self.people_so_far + 1)
    }

    /// Whether there is nothing to check yet.
    pub fn is_empty(&self) -> bool {
        self.draft.post.text.trim().is_empty() && self.draft.post.media.is_empty()
    }

    /// The SHA-256 of the envelope sealed last, where there is one: what a new record refers to.
    pub fn sealed(&self) -> Option<&str> {
        self.sealed.as_ref().map(|sealed| sealed.envelope_sha256.as_str())
    }

    /// Whether something was sealed and has been changed since.
    pub fn is_changed_since_sealed(&self) -> bool {
        self.sealed.as_ref().is_some_and(|sealed| sealed.draft != self.draft)
    }

    /// Whether what was sealed was checked by another pack than the one in use now.
    pub fn is_sealed_by_another_pack(&self) -> bool {
        self.sealed.as_ref().is_some_and(|sealed| sealed.pack != self.policy.pack().name())
    }

    /// What each replacement took away that can still be taken back, the last one last.
    pub fn replaced(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.replaced.iter().map(Replaced::was)
    }

    /// Takes one step.
    pub fn act(&mut self, action: Action) {
        let brings_its_own_answers = matches!(action, Action::Restore(_));
        let people_before = self.draft.people.clone();
        let media_before = self.draft.post.media.len();
        let made_before = ai_made(&self.draft);
        let account_before = (self.draft.post.account.clone(), self.draft.post.service);
        self.take(action);
        if !brings_its_own_answers && self.draft.people != people_before {
            self.forget_answers_about(&[Fact::HasPerson, Fact::HasChild, Fact::NamesPerson]);
        }
        if !brings_its_own_answers && self.draft.post.media.len() > media_before {
            self.forget_answers_about(&[Fact::HasImage, Fact::HasVideo, Fact::HasMedia]);
        }
        if !brings_its_own_answers && ai_made(&self.draft) > made_before {
            self.forget_answers_about(&[Fact::AiMade]);
        }
        let post = &self.draft.post;
        if !brings_its_own_answers && (&post.account, post.service) != (&account_before.0, account_before.1) {
            self.forget_answers_about(&[Fact::SchoolAccount, Fact::CareAccount]);
        }
        self.report = report(&self.draft, &self.policy, self.today);
    }

    fn take(&mut self, action: Action) {
        let Review { draft, .. } = self;
        match action {
            Action::Text(text) => {
                if draft.post.text != text {
                    self.replaced.clear();
                }
                if is_another_text(&draft.post.text, &text) {
                    draft.answers.clear();
                    draft.confirmations.clear();
                }
                draft.post.text = text;
            }
            Action::Replace { span, was, text } => {
                self.replaced.extend(replaced::replace(&mut draft.post.text, span, &was, &text));
            }
            Action::Undo => {
                if let Some(last) = self.replaced.pop() {
                    last.undo(&mut draft.post.text);
                }
            }
            Action::Channel(channel) => draft.post.channel = channel,
            Action::Account(account) => draft.post.account = account,
            Action::Kind(kind) => draft.post.kind = kind,
            Action::Service(service) => draft.post.service = service,
            Action::Paid(paid) => draft.post.paid = paid,
            Action::PublishAt(at) => draft.post.publish_at = at,
            Action::AddMedia(media) => self.add_media(media),
            Action::RemoveMedia(id) => self.remove_media(&id),
            Action::AltText(id, text) => self.with_media(&id, |media| media.alt_text = text),
            Action::Origin(id, origin) => self.with_media(&id, |media| media.origin = origin),
            Action::PeopleIn(id, people) => self.with_media(&id, |media| media.people = people),
            Action::AddPerson(media) => self.add_person(media),
            Action::Person(person) => {
                if let Some(known) = draft.people.iter_mut().find(|known| known.id == person.id) {
                    *known = person;
                }
            }
            Action::RemovePerson(id) => self.remove_person(&id),
            Action::LikeAnother { from, to } => self.copy_answers(&from, &to),
            Action::AddConsent(consent) => draft.consents.push(consent),
            Action::Consent(index, consent) => {
                if let Some(known) = draft.consents.get_mut(index) {
                    *known = consent;
                }
            }
            Action::RemoveConsent(index) => {
                if index < draft.consents.len() {
                    draft.consents.remove(index);
                }
            }
            Action::Answer(question, choice) => {
                draft.answers.insert(question, Answer { choice, note: String::new() });
            }
            Action::Confirm(finding, reason) => {
                draft.confirmations.retain(|confirmation| confirmation.finding != finding);
                if !reason.trim().is_empty() {
                    draft.confirmations.push(Confirmation { finding, reason });
                }
            }
            Action::Sealed { envelope, draft, pack } => {
                self.sealed = Some(Sealed { draft: *draft, envelope_sha256: envelope, pack });
            }
            Action::Restore(kept) => {
                let Kept { document, sealed } = *kept;
                self.replaced.clear();
                self.people_so_far = highest(document.people.iter().map(|person| &person.id));
                self.media_so_far = highest(document.media.iter().map(|media| &media.id));
                self.draft = document.into();
                self.sealed = sealed.map(|seal| Sealed {
                    draft: seal.document.into(),
                    envelope_sha256: seal.envelope,
                    pack: seal.pack,
                });
            }
            Action::StartOver => {
                // Where one posts from is the same the next time.
                let post = std::mem::take(&mut draft.post);
                *draft = Draft::default();
                draft.post.channel = post.channel;
                draft.post.account = post.account;
                draft.post.service = post.service;
                self.sealed = None;
                self.replaced.clear();
                (self.people_so_far, self.media_so_far) = (0, 0);
            }
            Action::Policy(policy) => {
                self.policy = Rc::new(policy.with_local(self.policy.local().clone()));
            }
            Action::Local(local) => self.policy = Rc::new(Policy::clone(&self.policy).with_local(local)),
            Action::Today(today) => self.today = today,
        }
    }

    fn add_media(&mut self, media: Media) {
        self.media_so_far += 1;
        self.draft.post.media.push(Media { id: format!("M{}", self.media_so_far), ..media });
    }

    /// People who were seen in that file alone go with it, unless they are named.
    fn remove_media(&mut self, id: &str) {
        let media = &mut self.draft.post.media;
        let Some(index) = media.iter().position(|media| media.id == id) else { return };
        let was_in_it = media.remove(index).people.unwrap_or_default();
        for person in was_in_it {
            let elsewhere = media.iter().any(|media| media.people.iter().flatten().any(|id| *id == person));
            let named = self.draft.people.iter().any(|known| known.id == person && known.named);
            if !elsewhere && !named {
                self.draft.people.retain(|known| known.id != person);
                self.draft.consents.retain(|consent| consent.person != person);
            }
        }
    }

    fn with_media(&mut self, id: &str, change: impl FnOnce(&mut Media)) {
        if let Some(media) = self.draft.post.media.iter_mut().find(|media| media.id == id) {
            change(media);
        }
    }

    /// An answer given about other people, pictures or accounts is no answer about these.
    fn forget_answers_about(&mut self, facts: &[Fact]) {
        let concerns = |name: &String| Fact::from_name(name).is_some_and(|fact| facts.contains(&fact));
        for question in &self.policy.pack().questions {
            if question.when.iter().any(concerns) {
                self.draft.answers.remove(&question.id);
            }
        }
    }
}

/// Whether one text has taken another's place, so that answers about the first say nothing about the second.
///
/// An edit keeps most of the text before and after it.
fn is_another_text(old: &str, new: &str) -> bool {
    let before = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
    let after = old.bytes().rev().zip(new.bytes().rev()).take_while(|(a, b)| a == b).count();
    let kept = (before + after).min(old.len()).min(new.len());
    !old.trim().is_empty() && 2 * kept < old.len()
}

/// How many pictures and films were made with AI.
fn ai_made(draft: &Draft) -> usize {
    draft.post.media.iter().filter(|media| matches!(media.origin, Some(Origin::AiMade { .. }))).count()
}

/// The highest number given out so far, from ids such as `P3`.
fn highest<'a>(ids: impl Iterator<Item = &'a String>) -> usize {
    ids.filter_map(|id| id.get(1..)?.parse().ok()).max().unwrap_or(0)
}

#[cfg(test)]
mod pack_tests;
#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
