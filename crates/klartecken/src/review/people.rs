//! The people of a review: added, copied from, taken away.

use klartecken_consent::{Consent, Person};
use klartecken_post::MediaId;
use klartecken_rules::Draft;

use super::Review;

impl Review {
    pub(super) fn add_person(&mut self, media: Option<MediaId>) {
        let person = Person { named: media.is_none(), ..Person::new(&self.next_person()) };
        self.people_so_far += 1;
        if let Some(id) = media {
            self.with_media(&id, |media| media.people.get_or_insert_default().push(person.id.clone()));
        }
        self.draft.people.push(person);
    }

    pub(super) fn copy_answers(&mut self, from: &str, to: &str) {
        let Draft { people, consents, .. } = &mut self.draft;
        let Some(like) = people.iter().find(|person| person.id == from).cloned() else { return };
        let Some(person) = people.iter_mut().find(|person| person.id == to) else { return };
        (person.age_band, person.custody) = (like.age_band, like.custody);
        let copies: Vec<Consent> = consents
            .iter()
            .filter(|consent| consent.person == from)
            .map(|consent| Consent { person: to.to_owned(), reference: String::new(), ..consent.clone() })
            .collect();
        consents.retain(|consent| consent.person != to);
        consents.extend(copies);
    }

    pub(super) fn remove_person(&mut self, id: &str) {
        self.draft.people.retain(|person| person.id != id);
        self.draft.consents.retain(|consent| consent.person != id);
        for media in &mut self.draft.post.media {
            let Some(people) = &mut media.people else { continue };
            let before = people.len();
            people.retain(|person| person != id);
            // Taking the last one away is not the answer "nobody can be recognised".
            if people.is_empty() && before > 0 {
                media.people = None;
            }
        }
    }
}
