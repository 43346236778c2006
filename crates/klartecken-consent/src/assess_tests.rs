//! Stories about one person, published on Facebook on 2026-11-24.

use chrono::NaiveDate;

use super::*;
use crate::{AgeBand, Consent, Decision};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at() -> Circumstances<'static> {
    Circumstances::new("facebook", day("2026-11-24"))
}

fn born(date: &str) -> Person {
    Person { birth_date: Some(day(date)), ..Person::new("P1") }
}

fn adult() -> Person {
    Person { age_band: Some(AgeBand::Adult), ..Person::new("P1") }
}

fn yes(by: Giver, giver: &str, on: &str) -> Consent {
    Consent {
        giver: giver.to_owned(),
        on: Some(day(on)),
        channels: vec!["facebook".to_owned()],
        ..Consent::new("P1", by)
    }
}

fn no(by: Giver, giver: &str, on: &str) -> Consent {
    Consent { decision: Decision::No, channels: vec![], ..yes(by, giver, on) }
}

fn own(on: &str) -> Consent {
    yes(Giver::Own, "", on)
}

fn both_guardians(on: &str) -> Vec<Consent> {
    vec![yes(Giver::Guardian, "V1", on), yes(Giver::Guardian, "V2", on)]
}

fn assessed(person: &Person, consents: &[Consent], at: &Circumstances<'_>) -> Assessment {
    let events: Vec<Event> = consents.iter().flat_map(Consent::events).collect();
    assess(person, &events.iter().collect::<Vec<_>>(), at)
}

#[track_caller]
fn check(person: &Person, consents: &[Consent], outcome: Outcome, code: Code) {
    let found = assessed(person, consents, &at());
    assert_eq!((found.outcome, found.code), (outcome, code));
}

#[test]
fn an_adult_consents_alone() {
    check(&adult(), &[own("2026-11-24")], Outcome::Valid, Code::Valid);
    check(&adult(), &[], Outcome::Invalid, Code::Missing);
    check(&adult(), &[yes(Giver::Other, "", "2026-11-01")], Outcome::Invalid, Code::Missing);
    check(&adult(), &both_guardians("2026-11-01"), Outcome::Invalid, Code::Missing);
}

#[test]
fn a_yes_must_hold_on_the_day() {
    check(&adult(), &[own("2026-11-25")], Outcome::Invalid, Code::Late);
    let until = |last: &str| Consent { valid_until: Some(day(last)), ..own("2026-01-01") };
    check(&adult(), &[until("2026-11-24")], Outcome::Valid, Code::Valid);
    check(&adult(), &[until("2026-11-23")], Outcome::Invalid, Code::Expired);
    check(&adult(), &[until("2026-11-23"), own("2026-11-20")], Outcome::Valid, Code::Valid);
    let instagram = Consent { channels: vec!["instagram".to_owned()], ..own("2026-01-01") };
    check(&adult(), std::slice::from_ref(&instagram), Outcome::Invalid, Code::OutOfScope);
    let nowhere = Consent { channels: vec![], ..own("2026-01-01") };
    check(&adult(), &[nowhere], Outcome::Invalid, Code::NoChannel);
    let undated = Consent { on: None, ..own("2026-01-01") };
    check(&adult(), &[undated], Outcome::Invalid, Code::Undated);
}

#[test]
fn the_last_word_counts() {
    let taken_back = Consent { withdrawn_on: Some(day("2026-11-10")), ..own("2026-01-01") };
    check(&adult(), std::slice::from_ref(&taken_back), Outcome::Invalid, Code::Withdrawn);
    check(&adult(), &[taken_back.clone(), own("2026-11-11")], Outcome::Valid, Code::Valid);
    check(&adult(), &[taken_back, own("2026-11-10")], Outcome::Invalid, Code::Withdrawn);
    check(&adult(), &[own("2026-01-01"), no(Giver::Own, "", "2026-11-10")], Outcome::Invalid, Code::Refused);
    let afterwards = Consent { withdrawn_on: Some(day("2026-12-01")), ..own("2026-01-01") };
    check(&adult(), &[afterwards], Outcome::Invalid, Code::Withdrawn);
}

#[test]
fn a_no_about_another_channel_says_nothing_here() {
    let elsewhere = Consent { channels: vec!["instagram".to_owned()], ..no(Giver::Own, "", "2026-11-10") };
    check(&adult(), &[own("2026-01-01"), elsewhere], Outcome::Valid, Code::Valid);
}

#[test]
fn thirteen_is_counted_on_the_day_of_consent() {
    check(&born("2013-11-23"), &[own("2026-11-20")], Outcome::Invalid, Code::GuardianMissing);
    check(&born("2013-11-23"), &[own("2026-11-23")], Outcome::Note, Code::Maturity);
    check(&born("2010-01-01"), &[own("2026-11-23")], Outcome::Valid, Code::Valid);
    check(&Person::new("P1"), &[own("2026-11-23")], Outcome::Invalid, Code::GuardianMissing);
}

#[test]
fn guardians_decide_for_a_younger_child() {
    let child = born("2016-05-05");
    check(&child, &both_guardians("2026-11-01"), Outcome::Valid, Code::Valid);
    check(&child, &both_guardians("2026-11-01")[..1], Outcome::Invalid, Code::GuardianMissing);
    let sole = Person { custody: Custody::Sole, ..child.clone() };
    check(&sole, &both_guardians("2026-11-01")[..1], Outcome::Valid, Code::Valid);
    check(&child, &[], Outcome::Invalid, Code::Missing);
    check(&child, &[yes(Giver::Other, "mormor", "2026-11-01")], Outcome::Invalid, Code::Missing);
    let same_guardian_twice =
        [yes(Giver::Guardian, "V1", "2026-10-01"), yes(Giver::Guardian, "V1", "2026-11-01")];
    check(&child, &same_guardian_twice, Outcome::Invalid, Code::GuardianMissing);
}

#[test]
fn one_guardian_is_enough_where_the_policy_says_so() {
    let at = Circumstances { custodians: Custodians::One, ..at() };
    let consents = both_guardians("2026-11-01");
    let found = assessed(&born("2016-05-05"), &consents[..1], &at);
    assert_eq!((found.outcome, found.guardians, found.guardians_needed), (Outcome::Valid, 1, 1));
}

#[test]
fn guardians_may_approve_what_the_child_has_said() {
    let approvals =
        [yes(Giver::GuardianApproval, "V1", "2026-11-02"), yes(Giver::GuardianApproval, "V2", "2026-11-02")];
    let with_child: Vec<Consent> = [own("2026-11-01")].into_iter().chain(approvals.clone()).collect();
    check(&born("2016-05-05"), &with_child, Outcome::Valid, Code::Valid);
    check(&born("2016-05-05"), &approvals, Outcome::Invalid, Code::GuardianMissing);
}

#[test]
fn a_childs_no_stops_at_any_age() {
    for birth_date in ["2016-05-05", "2012-05-05"] {
        let mut consents = both_guardians("2026-11-01");
        consents.push(no(Giver::Own, "", "2026-11-02"));
        check(&born(birth_date), &consents, Outcome::Invalid, Code::Refused);
    }
}

#[test]
fn a_guardians_no_stops() {
    let consents = [yes(Giver::Guardian, "V1", "2026-11-01"), no(Giver::Guardian, "V2", "2026-11-01")];
    check(&born("2016-05-05"), &consents, Outcome::Invalid, Code::Refused);
}

#[test]
fn guardians_consent_is_refreshed_with_a_child_who_has_turned_thirteen() {
    check(&born("2013-11-10"), &both_guardians("2026-11-01"), Outcome::Note, Code::RefreshWithChild);
    check(&born("2012-11-10"), &both_guardians("2026-11-01"), Outcome::Ask, Code::RefreshWithChild);
}

#[test]
fn nobody_asks_for_those_who_cannot_be_recognised() {
    let from_behind = Person { identifiable: false, ..Person::new("P1") };
    check(&from_behind, &[], Outcome::Valid, Code::NotIdentifiable);
}

#[test]
fn a_name_tells_who_it_is() {
    let named = Person { identifiable: false, named: true, ..adult() };
    check(&named, &[], Outcome::Invalid, Code::Missing);
}

#[test]
fn a_child_asked_again_at_thirteen_answers_for_itself() {
    let again = [own("2026-11-20"), own("2026-11-24")];
    check(&born("2013-11-23"), &again, Outcome::Note, Code::Maturity);
}

#[test]
fn one_guardian_is_not_two_however_it_is_written() {
    for other in ["v1", " V1 "] {
        let twice =
            [yes(Giver::Guardian, "V1", "2026-11-01"), yes(Giver::GuardianApproval, other, "2026-11-02")];
        check(&born("2016-05-05"), &twice, Outcome::Invalid, Code::GuardianMissing);
    }
}
