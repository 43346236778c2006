//! What happens to a review.

use klartecken_consent::{Consent, Person};
use klartecken_post::MediaKind;
use klartecken_rules::Local;

use super::*;
use crate::Verdict;

pub(super) fn review() -> Review {
    Review::new(crate::policy("herrljunga").unwrap(), "2026-11-23".parse().unwrap())
}

fn picture() -> Media {
    Media {
        id: String::new(),
        kind: MediaKind::Image,
        name: "park.jpg".to_owned(),
        size: 12,
        sha256: None,
        alt_text: String::new(),
        origin: None,
        people: None,
    }
}

fn after(actions: impl IntoIterator<Item = Action>) -> Review {
    let mut review = review();
    for action in actions {
        review.act(action);
    }
    review
}

#[test]
fn a_clean_text_takes_nothing_but_the_text() {
    let review = after([Action::Text("Biblioteket håller öppet till klockan 18 i dag.".to_owned())]);
    assert_eq!(review.report().verdict, Verdict::Clear);
    // What the guideline only recommends is offered and not in the way.
    assert!(!review.report().asked.iter().any(|asked| asked.is_open()));
}

#[test]
fn a_new_picture_or_person_asks_again() {
    let mut review = after([
        Action::AddMedia(picture()),
        Action::Answer("graphic-profile".to_owned(), "follows".to_owned()),
        Action::AddPerson(Some("M1".to_owned())),
        Action::Answer("protected-identity".to_owned(), "checked".to_owned()),
    ]);
    assert_eq!(review.draft().answers.len(), 2);
    review.act(Action::AddMedia(picture()));
    assert!(!review.draft().answers.contains_key("graphic-profile"));
    review.act(Action::AddPerson(Some("M2".to_owned())));
    assert!(review.draft().answers.is_empty());
}

#[test]
fn another_account_or_another_made_picture_asks_again() {
    let on_top = "format = 1\nid = \"prov\"\nversion = \"1\"\nextends = \"herrljunga\"\n\
        [[questions]]\nid = \"school-account-locked\"\nlevel = \"required\"\n\
        [[questions]]\nid = \"ai-text\"\nwhen = [\"ai-made\"]\nlevel = \"required\"\n";
    let policy = Policy::bind(&klartecken_pack::read(on_top).unwrap().pack).unwrap();
    let mut review = Review::new(policy, "2026-11-23".parse().unwrap());
    let made = || Some(Origin::AiMade { labelled: true });
    let answered = |review: &Review| review.draft().answers.keys().cloned().collect::<Vec<_>>();
    for action in [
        Action::Account("@skolan".to_owned()),
        Action::Service(klartecken_post::Service::School),
        Action::AddMedia(picture()),
        Action::Origin("M1".to_owned(), made()),
        Action::Answer("ai-text".to_owned(), "reviewed".to_owned()),
        Action::Answer("school-account-locked".to_owned(), "locked".to_owned()),
        Action::Paid(true),
        Action::Origin("M1".to_owned(), made()),
    ] {
        review.act(action);
    }
    assert_eq!(answered(&review), ["ai-text", "school-account-locked"]);
    assert!(review.draft().post.paid);
    review.act(Action::Account("@forskolan".to_owned()));
    assert_eq!(answered(&review), ["ai-text"]);
    review.act(Action::AddMedia(picture()));
    review.act(Action::Origin("M2".to_owned(), made()));
    assert!(answered(&review).is_empty());
}

#[test]
fn ids_are_not_given_out_twice() {
    let mut review = after([Action::AddMedia(picture()), Action::AddMedia(picture())]);
    review.act(Action::RemoveMedia("M2".to_owned()));
    review.act(Action::AddMedia(picture()));
    let ids: Vec<&str> = review.draft().post.media.iter().map(|media| media.id.as_str()).collect();
    assert_eq!(ids, ["M1", "M3"]);
    let restored = after([Action::Restore(Box::new(review.to_kept())), Action::AddMedia(picture())]);
    assert_eq!(restored.draft().post.media[2].id, "M4");
}

#[test]
fn what_one_has_answered_is_copied_but_not_who_it_is() {
    let child = Person {
        age_band: Some(klartecken_consent::AgeBand::Under13),
        birth_date: "2016-05-05".parse().ok(),
        ..Person::new("P1")
    };
    let consent = read_consent(
        r#"{ "person": "P1", "by": "guardian", "giver": "V1", "on": "2026-11-01", "channels": ["facebook"], "reference": "SK-7" }"#,
    );
    let review = after([
        Action::AddPerson(None),
        Action::AddPerson(None),
        Action::Person(child),
        Action::AddConsent(consent),
        Action::LikeAnother { from: "P1".to_owned(), to: "P2".to_owned() },
    ]);
    let (people, consents) = (&review.draft().people, &review.draft().consents);
    assert_eq!((people[1].age_band, people[1].birth_date), (people[0].age_band, None));
    assert_eq!((consents[1].person.as_str(), consents[1].reference.as_str()), ("P2", ""));
    assert_eq!(consents[1].on, consents[0].on);
}

fn read_consent(json: &str) -> Consent {
    serde_json::from_str(json).unwrap()
}

#[test]
fn taking_the_last_person_away_is_not_an_answer() {
    let review = after([
        Action::AddMedia(picture()),
        Action::AddPerson(Some("M1".to_owned())),
        Action::RemovePerson("P1".to_owned()),
    ]);
    assert_eq!(review.draft().post.media[0].people, None);
}

#[test]
fn people_leave_with_their_only_picture() {
    let actions = [
        Action::AddMedia(picture()),
        Action::AddPerson(Some("M1".to_owned())),
        Action::AddPerson(None),
        Action::RemoveMedia("M1".to_owned()),
    ];
    let review = after(actions);
    let left: Vec<&str> = review.draft().people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(left, ["P2"], "the one named in the text stays");
}

/// The seal of a post with that text and nothing else.
pub(super) fn sealed_as(text: &str) -> Action {
    let post = klartecken_post::Post { text: text.to_owned(), ..Default::default() };
    let draft = Box::new(Draft { post, ..Draft::default() });
    let pack = klartecken_pack::built_in("herrljunga").map(|pack| pack.name()).unwrap_or_default();
    Action::Sealed { envelope: "ab".to_owned(), draft, pack }
}

#[test]
fn a_change_while_sealing_shows() {
    let review = after([Action::Text("Hej på er!".to_owned()), sealed_as("Hej!")]);
    assert!(review.is_changed_since_sealed());
}

#[test]
fn a_change_after_sealing_shows() {
    let mut review = after([Action::Text("Hej!".to_owned()), sealed_as("Hej!")]);
    assert!(!review.is_changed_since_sealed());
    review.act(Action::Text("Hej hej!".to_owned()));
    assert!(review.is_changed_since_sealed());
    assert_eq!(review.sealed(), Some("ab"));
    review.act(Action::Text("Hej!".to_owned()));
    assert!(!review.is_changed_since_sealed());
}

#[test]
fn a_seal_survives_being_kept() {
    let review = after([Action::Text("Hej!".to_owned()), sealed_as("Hej!")]);
    let json = serde_json::to_string(&review.to_kept()).unwrap();
    let mut restored = after([Action::Restore(serde_json::from_str(&json).unwrap())]);
    assert_eq!((restored.sealed(), restored.is_changed_since_sealed()), (Some("ab"), false));
    restored.act(Action::Text("Hej hej!".to_owned()));
    assert!(restored.is_changed_since_sealed());
}

#[test]
fn a_confirmation_settles_a_finding_and_can_be_taken_back() {
    let mut review = after([
        Action::Text("Frågor? Ring 070-174 06 05.".to_owned()),
        Action::Answer("secrecy-signs".to_owned(), "nothing".to_owned()),
    ]);
    assert_eq!(review.report().verdict, Verdict::Act);
    let key = review.report().findings[0].key.clone();
    review.act(Action::Confirm(key.clone(), "Föreningens eget nummer".to_owned()));
    assert_eq!(review.report().verdict, Verdict::Clear);
    review.act(Action::Confirm(key, String::new()));
    assert_eq!(review.report().verdict, Verdict::Act);
}

#[test]
fn another_text_asks_again_but_an_edit_does_not() {
    let mut review = after([
        Action::Text("Skolkören övar i aulan på torsdag.".to_owned()),
        Action::AddPerson(None),
        Action::Answer("secrecy-signs".to_owned(), "nothing".to_owned()),
    ]);
    review.act(Action::Text("Skolkören övar i matsalen på torsdag!".to_owned()));
    assert_eq!(review.draft().answers.len(), 1, "an edit");
    review.act(Action::Text("Grattis till vinnaren av fototävlingen.".to_owned()));
    assert!(review.draft().answers.is_empty(), "another text");
}

#[test]
fn a_text_too_long_is_never_clear() {
    let review = after([Action::Text("a".repeat(100_001))]);
    assert_eq!(review.report().verdict, Verdict::Stop);
}

const TWO: &str = "Ring Maja på 070-174 06 05, eller uppge 900101-2385 i luckan.";

/// The removal of that part of the text.
fn removal(review: &Review, was: &str) -> Action {
    let start = review.draft().post.text.find(was).unwrap();
    Action::Replace { span: (start..start + was.len()).into(), was: was.to_owned(), text: String::new() }
}

#[test]
fn replacements_are_taken_back_one_by_one() {
    let mut review = after([Action::Text(TWO.to_owned())]);
    review.act(removal(&review, "070-174 06 05, eller "));
    review.act(removal(&review, " 900101-2385"));
    assert_eq!(review.draft().post.text, "Ring Maja på uppge i luckan.");
    assert_eq!(review.replaced().next_back(), Some("900101-2385"));
    review.act(Action::Answer("secrecy-signs".to_owned(), "nothing".to_owned()));
    review.act(Action::Undo);
    assert_eq!(review.replaced().next_back(), Some("070-174 06 05, eller"));
    review.act(Action::Undo);
    assert_eq!((review.draft().post.text.as_str(), review.replaced().next_back()), (TWO, None));
    assert_eq!(review.draft().answers.len(), 1, "what else was done stays done");
    review.act(Action::Undo);
    assert_eq!(review.draft().post.text, TWO);
}

#[test]
fn a_replacement_of_what_is_not_there_does_nothing() {
    let mut review = after([Action::Text(format!("Å {TWO}"))]);
    let text = review.draft().post.text.clone();
    let elsewhere = [(5, 18, "070-174 06 05"), (1, 4, "Å"), (0, 999, TWO), (9, 3, "Ring"), (4, 8, "ring")];
    for (start, end, was) in elsewhere {
        let span = klartecken_post::Span { start, end };
        review.act(Action::Replace { span, was: was.to_owned(), text: "x".to_owned() });
        assert_eq!((&review.draft().post.text, review.replaced().next_back()), (&text, None));
    }
}

#[test]
fn an_edit_by_hand_and_a_new_start_end_what_can_be_taken_back() {
    let replaced = || {
        let mut review = after([Action::Text(TWO.to_owned())]);
        review.act(removal(&review, " 900101-2385"));
        review
    };
    let same = replaced().draft().post.text.clone();
    let kept = replaced().to_kept();
    for (action, can_be_undone) in [
        (Action::Text(same.clone()), true),
        (Action::Text(format!("{same}!")), false),
        (Action::Restore(Box::new(kept)), false),
        (Action::StartOver, false),
    ] {
        let mut review = replaced();
        review.act(action.clone());
        assert_eq!(review.replaced().next_back().is_some(), can_be_undone, "{action:?}");
        let text = review.draft().post.text.clone();
        review.act(Action::Undo);
        assert_eq!(review.draft().post.text != text, can_be_undone, "{action:?}");
    }
}

#[test]
fn a_local_list_takes_hold_at_once_and_shows_in_the_record() {
    let mut review = after([Action::Text("Ring växeln hos Maja på 070-174 06 05.".to_owned())]);
    let entry = |rule: &str| {
        let finding = review.report().findings.iter().find(|finding| finding.rule == rule).unwrap();
        crate::local_entry(finding).unwrap()
    };
    let local = Local::default().with(&entry("private-contact")).with(&entry("person-named"));
    review.act(Action::Local(local));
    assert_eq!(review.report().verdict, Verdict::Clear);
    let reasons: Vec<&str> = review.report().findings.iter().map(|finding| finding.reason).collect();
    assert_eq!(reasons, ["local", "local"]);
    assert!(review.report().findings.iter().all(|finding| crate::local_entry(finding).is_none()));
    let signer =
        crate::Signer { name: "Maja Ek".to_owned(), role: "kommunikatör".to_owned(), ..Default::default() };
    let record = crate::protocol(&review, &signer, Default::default()).unwrap();
    let reasons = record.rules.iter().flat_map(|rule| &rule.findings).map(|finding| finding.reason.as_str());
    assert_eq!(reasons.collect::<Vec<_>>(), ["local", "local"]);
}
