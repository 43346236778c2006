//! What is in a record, and what never is.

use klartecken_record::{Circumstances, SecretKey, unsealed, verify};

use super::*;
use crate::{Action, read_document};

const NOW: i64 = 1_795_424_400;

fn reviewed(json: &str) -> Review {
    let mut review = Review::new(crate::policy("herrljunga").unwrap(), "2026-11-23".parse().unwrap());
    review.act(Action::Restore(Box::new(read_document(json).unwrap().into())));
    review
}

fn signer() -> Signer {
    Signer {
        name: "Maja Exempelsson".into(),
        role: "kommunikatör".into(),
        authority: "Kommunstyrelsen".into(),
    }
}

fn record(review: &Review) -> Result<Record, NotReady> {
    protocol(review, &signer(), DateTime::from_timestamp(NOW, 0).unwrap())
}

const WHOLE: &str = r#"{ "text": "Skolkören övar. Frågor: 070-174 06 05", "channel": "facebook", "publish-at": "2026-11-26",
  "media": [{ "id": "M1", "kind": "image", "name": "Vera Hemlig.jpg", "size": 5, "alt-text": "En kör.",
    "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
    "people": ["P1"], "origin": { "kind": "own" } }],
  "people": [{ "id": "P1", "birth-date": "2016-02-03", "custody": "sole" }],
  "consents": [{ "person": "P1", "by": "guardian", "giver": "V1", "on": "2026-11-01", "channels": ["facebook"], "reference": "SK-7" }],
  "answers": { "protected-identity": { "choice": "checked" }, "secrecy-signs": { "choice": "nothing" },
    "graphic-profile": { "choice": "follows" } },
  "confirmations": [{ "finding": "private-contact/phone/0701740605", "reason": "Körens eget nummer" }] }"#;

#[test]
fn a_record_says_what_was_checked_and_nothing_private() {
    let record = record(&reviewed(WHOLE)).unwrap();
    let json = String::from_utf8(record.to_bytes().unwrap()).unwrap();
    for private in ["Vera", "2016", "0701740605", "174 06 05", "Skolkören", "En kör"] {
        assert!(!json.contains(private), "{private} is in {json}");
    }
    assert_eq!(record.people[0].age_band, "under-13");
    assert_eq!(record.people[0].consent_references, ["SK-7"]);
    // However many rules there are: a record names every one that was in use.
    assert_eq!(record.rules.len(), crate::policy("herrljunga").unwrap().rule_ids().count());
    let contact = record.rules.iter().find(|rule| rule.id == "private-contact").unwrap();
    assert_eq!(contact.findings[0].confirmed.as_deref(), Some("Körens eget nummer"));
    assert_eq!(contact.findings[0].place, "text:24-37");
    let answered = record.questions.iter().filter(|question| question.answer != "unanswered");
    assert_eq!(answered.count(), 3);
}

#[test]
fn it_can_be_sealed_and_verified() {
    let record = record(&reviewed(WHOLE)).unwrap();
    let key = SecretKey::from_seed([7; 32]);
    let input = unsealed(&record, &key.public(), NOW).unwrap();
    let signature = key.sign(input.as_bytes());
    let envelope = input.seal(&signature).unwrap();
    let packs = crate::known_packs();
    let verification = verify(envelope.as_bytes(), &Circumstances { keys: None, packs: &packs, now: NOW });
    assert!(!verification.has_failure());
    assert_eq!((verification.policy.code(), verification.freshness.code()), ("known", "before-publication"));
    assert_eq!(verification.record, Some(record));
}

#[test]
fn nothing_open_is_ever_sealed() {
    assert_eq!(record(&reviewed("{}")), Err(NotReady::Empty));
    assert_eq!(record(&reviewed(r#"{ "text": "900101-2385" }"#)), Err(NotReady::NotClear));
    let unread = WHOLE
        .replace("\"sha256\"", "\"sha256\": null, \"name\"")
        .replace("\"name\": \"Vera Hemlig.jpg\",", "");
    assert_eq!(record(&reviewed(&unread)), Err(NotReady::Unread { media: "M1".to_owned() }));
    let nobody = Signer { role: " ".to_owned(), ..signer() };
    let moment = DateTime::from_timestamp(NOW, 0).unwrap();
    assert_eq!(protocol(&reviewed(WHOLE), &nobody, moment), Err(NotReady::Unsigned));
}

#[test]
fn no_identity_number_follows_along() {
    let number = Signer { role: "kommunikatör 1990-01-01-2385".to_owned(), ..signer() };
    let moment = DateTime::from_timestamp(NOW, 0).unwrap();
    assert_eq!(protocol(&reviewed(WHOLE), &number, moment), Err(NotReady::IdentityNumber));
    for (from, to) in [("SK-7", "900101-2385"), ("Körens eget nummer", "Maja, 900101-2385")] {
        assert!(record(&reviewed(&WHOLE.replace(from, to))).is_err(), "{to}");
    }
}

#[test]
fn a_new_record_refers_to_the_one_before() {
    let mut review = reviewed(WHOLE);
    let earlier = "ab".repeat(32);
    let draft = Box::new(review.draft().clone());
    review.act(Action::Sealed { envelope: earlier.clone(), draft, pack: review.policy().pack().name() });
    review.act(Action::Text("Skolkören övar igen. Frågor: 070-174 06 05".to_owned()));
    assert_eq!(record(&review).unwrap().earlier, Some(earlier));
}
