//! What a register's entries say about one child, one adult, one employee, published on Facebook on 2026-11-24.
#![allow(clippy::unwrap_used, reason = "a test")]

use chrono::{DateTime, NaiveDate, Utc};
use klartecken_consent::{
    AgeBand, Assessment, BirthDateSource, Circumstances, Code, Custodian, Custody, DataCategory, Demands,
    Event, EventKind, Form, Giver, Log, Outcome, Person, RequiredForm, Terms, assess, fold,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn moment(text: &str) -> Option<DateTime<Utc>> {
    Some(text.parse().unwrap())
}

fn at() -> Circumstances<'static> {
    Circumstances {
        demands: Demands::Register,
        purpose: "information",
        ..Circumstances::new("facebook", day("2026-11-24"))
    }
}

/// Everything that a register's entry must carry.
fn terms() -> Terms {
    Terms {
        channels: vec!["facebook".to_owned()],
        purposes: vec!["information".to_owned()],
        data: vec![DataCategory::Image],
        form: Some(Form::Written),
        notice_version: "3".to_owned(),
        notice_sha256: Some("aa".to_owned()),
        reference: "SK-7".to_owned(),
        valid_until: Some(day("2027-06-30")),
        refusal_consequence_free: Some(true),
        child_heard: Some(true),
        ..Terms::default()
    }
}

fn event(id: &str, kind: EventKind, by: Giver, on: &str) -> Event {
    Event {
        id: id.to_owned(),
        at: moment("2026-11-02T09:00:00Z"),
        person: "P1".to_owned(),
        kind,
        by,
        giver: if by == Giver::Guardian { "V1".to_owned() } else { String::new() },
        on: Some(day(on)),
        refers_to: String::new(),
        terms: if kind == EventKind::Given { terms() } else { Terms::default() },
    }
}

fn adult() -> Person {
    Person { age_band: Some(AgeBand::Adult), ..Person::new("P1") }
}

fn child() -> Person {
    let custodian = Custodian { id: "V1".to_owned(), prevented: false };
    Person {
        birth_date: Some(day("2016-05-05")),
        custody: Custody::Sole,
        custodians: vec![custodian],
        ..Person::new("P1")
    }
}

fn assessed(person: &Person, events: &[Event], at: &Circumstances<'_>) -> Assessment {
    assess(person, &events.iter().collect::<Vec<_>>(), at)
}

#[track_caller]
fn check(person: &Person, events: &[Event], at: &Circumstances<'_>, outcome: Outcome, code: Code) {
    let found = assessed(person, events, at);
    assert_eq!((found.outcome, found.code), (outcome, code));
}

#[test]
fn a_register_must_say_all_that_the_law_asks() {
    let given = event("E1", EventKind::Given, Giver::Guardian, "2026-11-01");
    check(&child(), std::slice::from_ref(&given), &at(), Outcome::Valid, Code::Valid);
    type TakeOut = fn(&mut Event);
    let without: [(TakeOut, Code); 9] = [
        (|it| it.at = None, Code::IncompleteTime),
        (|it| it.terms.purposes.clear(), Code::IncompletePurpose),
        (|it| it.terms.data.clear(), Code::IncompleteData),
        (|it| it.terms.form = None, Code::IncompleteForm),
        (|it| it.terms.notice_sha256 = None, Code::IncompleteNotice),
        (|it| it.terms.reference.clear(), Code::IncompleteEvidence),
        (|it| it.terms.valid_until = None, Code::IncompleteValidity),
        (|it| it.terms.refusal_consequence_free = None, Code::IncompleteRefusal),
        (|it| it.terms.child_heard = None, Code::IncompleteChildHeard),
    ];
    for (take_out, code) in without {
        let mut lacking = given.clone();
        take_out(&mut lacking);
        check(&child(), std::slice::from_ref(&lacking), &at(), Outcome::Invalid, code);
        // One post's document has no words for these, and is not asked for them.
        let post = Circumstances { demands: Demands::Post, ..at() };
        check(&child(), &[lacking], &post, Outcome::Valid, Code::Valid);
    }
    let nobody = Person { custodians: Vec::new(), ..child() };
    check(&nobody, &[given], &at(), Outcome::Invalid, Code::IncompleteCustodians);
}

#[test]
fn an_end_by_the_municipality_counts_until_the_next_yes() {
    let given = event("E1", EventKind::Given, Giver::Own, "2026-10-01");
    for (kind, code) in [
        (EventKind::Revoked, Code::Revoked),
        (EventKind::Expired, Code::Expired),
        (EventKind::Invalidated, Code::Invalidated),
    ] {
        let end = event("E2", kind, Giver::Other, "2026-10-10");
        check(&adult(), &[given.clone(), end.clone()], &at(), Outcome::Invalid, code);
        let renewed =
            Event { kind: EventKind::Renewed, terms: terms(), ..event("E3", kind, Giver::Own, "2026-10-11") };
        check(&adult(), &[given.clone(), end.clone(), renewed], &at(), Outcome::Valid, Code::Valid);
        let of_another = Event { refers_to: "E9".to_owned(), ..end };
        check(&adult(), &[given.clone(), of_another], &at(), Outcome::Valid, Code::Valid);
    }
    let ended_since = event("E2", EventKind::Expired, Giver::Other, "2026-12-01");
    check(&adult(), &[given.clone(), ended_since], &at(), Outcome::Valid, Code::Valid);
    // An end of something said later is no end of this.
    let no = event("E2", EventKind::Refused, Giver::Own, "2026-10-05");
    let end_of_no = Event {
        refers_to: "E2".to_owned(),
        ..event("E3", EventKind::Invalidated, Giver::Other, "2026-10-06")
    };
    check(&adult(), &[given, no, end_of_no], &at(), Outcome::Invalid, Code::Refused);
}

#[test]
fn a_yes_that_replaced_a_no_and_ran_out_lets_nobody_else_step_in() {
    let said = [
        event("E1", EventKind::Refused, Giver::Own, "2026-09-01"),
        Event {
            terms: Terms { valid_until: Some(day("2026-10-31")), ..terms() },
            ..event("E2", EventKind::Given, Giver::Own, "2026-09-10")
        },
        event("E3", EventKind::Given, Giver::Guardian, "2026-11-01"),
    ];
    check(&child(), &said, &at(), Outcome::Invalid, Code::Expired);
}

#[test]
fn within_a_day_only_something_digital_is_later() {
    let no = Event {
        at: moment("2026-11-02T09:00:00Z"),
        ..event("E1", EventKind::Withdrawn, Giver::Own, "2026-11-02")
    };
    let yes = |form, at| Event {
        at: moment(at),
        terms: Terms { form: Some(form), ..terms() },
        ..event("E2", EventKind::Given, Giver::Own, "2026-11-02")
    };
    for (form, at_moment, code) in [
        (Form::Written, "2026-11-02T10:00:00Z", Code::Withdrawn),
        (Form::Digital, "2026-11-02T09:00:00Z", Code::Withdrawn),
        (Form::Digital, "2026-11-02T10:00:00Z", Code::Valid),
    ] {
        let found = assessed(&adult(), &[no.clone(), yes(form, at_moment)], &at());
        assert_eq!(found.code, code, "{form:?} {at_moment}");
    }
}

#[test]
fn a_digital_yes_later_on_the_day_of_publication_is_late() {
    let given = Event {
        at: moment("2026-11-24T12:00:00Z"),
        terms: Terms { form: Some(Form::Digital), ..terms() },
        ..event("E1", EventKind::Given, Giver::Own, "2026-11-24")
    };
    let out = |text| Circumstances { publish_at: moment(text), ..at() };
    check(&adult(), std::slice::from_ref(&given), &out("2026-11-24T11:59:00Z"), Outcome::Invalid, Code::Late);
    check(&adult(), std::slice::from_ref(&given), &out("2026-11-24T12:00:00Z"), Outcome::Valid, Code::Valid);
}

#[test]
fn a_representative_needs_a_mandate() {
    let given = event("E1", EventKind::Given, Giver::Representative, "2026-11-01");
    for custody in [Custody::GodManAdult, Custody::Forvaltare, Custody::Framtidsfullmakt] {
        let represented = Person { custody, ..adult() };
        check(&represented, std::slice::from_ref(&given), &at(), Outcome::Ask, Code::Mandate);
        let with_mandate = Person { mandate: "B-7".to_owned(), ..represented };
        check(&with_mandate, std::slice::from_ref(&given), &at(), Outcome::Valid, Code::Valid);
        let own = event("E2", EventKind::Given, Giver::Own, "2026-11-01");
        check(&with_mandate, std::slice::from_ref(&own), &at(), Outcome::Ask, Code::Mandate);
        let no = event("E3", EventKind::Refused, Giver::Own, "2026-10-01");
        check(&with_mandate, &[given.clone(), no], &at(), Outcome::Invalid, Code::Refused);
    }
    check(&adult(), std::slice::from_ref(&given), &at(), Outcome::Ask, Code::Mandate);
    check(&child(), &[given], &at(), Outcome::Invalid, Code::GuardianMissing);
}

#[test]
fn only_known_custodians_decide() {
    let from = |giver: &str| Event {
        giver: giver.to_owned(),
        ..event(giver, EventKind::Given, Giver::Guardian, "2026-11-01")
    };
    check(&child(), &[from("v1 ")], &at(), Outcome::Valid, Code::Valid);
    check(&child(), &[from("V2")], &at(), Outcome::Invalid, Code::GuardianMissing);
    let prevented = |id: &str, prevented| Custodian { id: id.to_owned(), prevented };
    let both = vec![prevented("V1", true), prevented("V2", false)];
    let one_prevented = Person { custody: Custody::OnePrevented, custodians: both, ..child() };
    check(&one_prevented, &[from("V1")], &at(), Outcome::Invalid, Code::GuardianMissing);
    check(&one_prevented, &[from("V2")], &at(), Outcome::Valid, Code::Valid);
    // What is not about a child does not make one guardian enough.
    let odd = Person { custody: Custody::Forvaltare, ..child() };
    check(&odd, &[from("V1")], &at(), Outcome::Invalid, Code::GuardianMissing);
    let nobody = Person { custody: Custody::None, ..child() };
    check(&nobody, &[from("V1")], &at(), Outcome::Invalid, Code::GuardianMissing);
}

#[test]
fn a_question_never_hides_a_no_and_a_note_never_hides_a_question() {
    let notices = ["bb".to_owned()];
    let secret =
        Circumstances { notices: &notices, secrecy_setting: true, form: RequiredForm::Written, ..at() };
    let given = event("E1", EventKind::Given, Giver::Own, "2026-11-01");
    let young = Person { birth_date: Some(day("2012-05-05")), ..child() };
    let found = assessed(&young, std::slice::from_ref(&given), &secret);
    assert_eq!((found.outcome, found.code), (Outcome::Ask, Code::UnknownNotice));
    assert_eq!(found.asks.iter().collect::<Vec<_>>(), [Code::UnknownNotice, Code::Secrecy]);
    assert_eq!(found.notes.iter().collect::<Vec<_>>(), [Code::Maturity]);
    let run_out = Event { terms: Terms { valid_until: Some(day("2026-11-23")), ..terms() }, ..given };
    check(&young, &[run_out], &secret, Outcome::Invalid, Code::Expired);
}

#[test]
fn an_identity_number_asks_near_thirteen() {
    let born =
        |text: &str, source| Person { birth_date: Some(day(text)), birth_date_source: source, ..child() };
    let own = event("E1", EventKind::Given, Giver::Own, "2026-11-20");
    for (birth_date, code) in [
        ("2013-11-23", Code::AgeNearLimit),
        ("2013-11-10", Code::AgeNearLimit),
        ("2013-10-19", Code::Maturity),
        ("2013-12-22", Code::GuardianMissing),
    ] {
        let person = born(birth_date, BirthDateSource::IdentityNumber);
        assert_eq!(assessed(&person, std::slice::from_ref(&own), &at()).code, code, "{birth_date}");
    }
    check(
        &born("2013-11-23", BirthDateSource::Known),
        std::slice::from_ref(&own),
        &at(),
        Outcome::Invalid,
        Code::GuardianMissing,
    );
    let guardian = event("E2", EventKind::Given, Giver::Guardian, "2026-11-20");
    let found = assessed(&born("2013-11-10", BirthDateSource::IdentityNumber), &[own, guardian], &at());
    assert_eq!((found.outcome, found.code), (Outcome::Note, Code::RefreshWithChild), "guardians settle it");
}

#[test]
fn the_state_says_where_each_voice_stands() {
    let mut log = Log::default();
    for event in [
        event("E1", EventKind::Given, Giver::Guardian, "2026-09-01"),
        event("E2", EventKind::Requested, Giver::Own, "2026-09-02"),
        event("E3", EventKind::Withdrawn, Giver::Guardian, "2026-10-01"),
        Event { person: "P2".to_owned(), ..event("E4", EventKind::Given, Giver::Own, "2026-09-01") },
        Event { person: "P2".to_owned(), ..event("E5", EventKind::Expired, Giver::Other, "2026-10-01") },
    ] {
        assert_eq!(log.add(event).added, 1);
    }
    let state = fold(log.events());
    assert_eq!(
        state.people["P1"].status("facebook"),
        [
            (Giver::Guardian, "V1", EventKind::Withdrawn, Some(day("2026-10-01"))),
            (Giver::Own, "", EventKind::Requested, Some(day("2026-09-02"))),
        ]
    );
    assert_eq!(state.people["P2"].status("facebook")[0].2, EventKind::Expired);
    assert!(state.people["P2"].status("instagram").is_empty());
    let json = serde_json::to_string(&log.events().collect::<Vec<_>>()).unwrap();
    let read: Vec<Event> = serde_json::from_str(&json).unwrap();
    assert_eq!(read.iter().collect::<Vec<_>>(), log.events().collect::<Vec<_>>());
}
