//! Another pack in the middle of a review.

use klartecken_rules::{Local, LocalEntry, Policy};

use super::{
    Action, Review,
    tests::{review, sealed_as},
};
use crate::Verdict;

#[test]
fn another_pack_checks_at_once_keeps_the_local_list_and_shows_beside_what_was_sealed() {
    let mut review = review();
    let local = Local::default().with(&LocalEntry::NotPerson("Park".to_owned()));
    review.act(Action::Local(local.clone()));
    review.act(Action::Text("Höstmarknad i parken på lördag.".to_owned()));
    review.act(sealed_as("Höstmarknad i parken på lördag."));
    assert!(!review.is_sealed_by_another_pack());
    let text = "format = 1\nid = \"egen\"\nversion = \"1\"\nextends = \"herrljunga\"\n\
        [[questions]]\nid = \"secrecy-signs\"\nwhen = []\n";
    let policy = Policy::bind(&klartecken_pack::read(text).unwrap().pack).unwrap();
    review.act(Action::Policy(Box::new(policy)));
    assert_eq!(review.report().verdict, Verdict::Act, "the question is asked at once");
    assert!(review.is_sealed_by_another_pack());
    assert_eq!(review.policy().local(), &local);
    let mut later = Review::new(review.policy().clone(), review.today());
    later.act(Action::Restore(Box::new(review.to_kept())));
    assert!(later.is_sealed_by_another_pack());
}
