//! What one post's document says about a person, published on Facebook on 2026-11-24.
#![allow(clippy::unwrap_used, reason = "a test")]

use chrono::NaiveDate;
use klartecken_consent::{
    Assessment, Circumstances, Code, Consent, DataCategory, Event, Ground, Outcome, Person, RequiredForm,
    assess,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at() -> Circumstances<'static> {
    Circumstances::new("facebook", day("2026-11-24"))
}

/// A person from what stands in a document beside the reference.
fn person(json: &str) -> Person {
    serde_json::from_str(&format!(r#"{{"id": "P1"{json}}}"#)).unwrap()
}

/// An own yes for Facebook from what stands in a document beside that.
fn own(json: &str) -> Vec<Consent> {
    let text =
        format!(r#"{{"person": "P1", "by": "self", "on": "2026-11-01", "channels": ["facebook"]{json}}}"#);
    vec![serde_json::from_str(&text).unwrap()]
}

fn assessed(person: &Person, consents: &[Consent], at: &Circumstances<'_>) -> Assessment {
    let events: Vec<Event> = consents.iter().flat_map(Consent::events).collect();
    assess(person, &events.iter().collect::<Vec<_>>(), at)
}

#[track_caller]
fn check(person: &Person, consents: &[Consent], at: &Circumstances<'_>, outcome: Outcome, code: Code) {
    let found = assessed(person, consents, at);
    assert_eq!((found.outcome, found.code), (outcome, code));
}

const ADULT: &str = r#", "age-band": "adult""#;

#[test]
fn what_a_person_is_in_the_picture_has_its_own_answer() {
    let shown = |word: &str| person(&format!(r#", "age-band": "adult", "shown-as": "{word}""#));
    for (word, outcome, code) in [
        ("private", Outcome::Invalid, Code::Missing),
        ("employee", Outcome::Invalid, Code::EmployeeMissing),
        ("in-office", Outcome::Ask, Code::PublicOffice),
        ("deceased", Outcome::Valid, Code::Deceased),
        ("in-crowd", Outcome::Invalid, Code::Crowd),
        ("from-behind", Outcome::Valid, Code::NotIdentifiable),
    ] {
        check(&shown(word), &[], &at(), outcome, code);
        let no = own(r#", "decision": "no""#);
        let outcome = assessed(&shown(word), &no, &at()).outcome;
        let beyond_asking = ["deceased", "from-behind"].contains(&word);
        assert_eq!(outcome == Outcome::Valid, beyond_asking, "{word}");
    }
    check(&shown("employee"), &own(""), &at(), Outcome::Note, Code::Employee);
    check(&shown("in-office"), &own(""), &at(), Outcome::Valid, Code::Valid);
    check(&shown("in-crowd"), &own(""), &at(), Outcome::Valid, Code::Valid);
    let named = Person { named: true, ..shown("from-behind") };
    check(&named, &[], &at(), Outcome::Invalid, Code::Missing);
}

#[test]
fn another_ground_only_where_the_policy_knows_it() {
    let on = |ground: &str, more: &str, shown: &str| {
        person(&format!(r#"{shown}, "basis": {{"ground": "{ground}"{more}}}"#))
    };
    let why = r#", "motivation": "Stort evenemang på torget.""#;
    let grounds = [Ground::PublicTask, Ground::ContractModel, Ground::LegitimateInterest];
    let open = Circumstances { grounds: &grounds, ..at() };
    let task = on("public-task", why, ADULT);
    check(&task, &[], &at(), Outcome::Invalid, Code::BasisNotAllowed);
    check(&task, &[], &open, Outcome::Valid, Code::PublicTask);
    check(&on("public-task", "", ADULT), &[], &open, Outcome::Ask, Code::MotivationMissing);
    check(&on("legitimate-interest", why, ADULT), &[], &open, Outcome::Invalid, Code::LegitimateInterest);
    check(&task, &own(r#", "decision": "no""#), &open, Outcome::Invalid, Code::Refused);
    check(&on("public-task", why, ""), &[], &open, Outcome::Invalid, Code::BasisNotForChild);
    check(
        &on("public-task", why, r#", "shown-as": "in-crowd""#),
        &[],
        &open,
        Outcome::Valid,
        Code::PublicTask,
    );
    let contract = |more: &str| on("contract-model", &format!("{why}{more}"), ADULT);
    check(&contract(""), &[], &open, Outcome::Valid, Code::ContractModel);
    check(&contract(r#", "channels": ["web"]"#), &[], &open, Outcome::Invalid, Code::OutOfScope);
    check(&contract(r#", "valid-until": "2026-11-23""#), &[], &open, Outcome::Invalid, Code::Expired);
    let care = Circumstances { secrecy_setting: true, ..open };
    check(&task, &[], &care, Outcome::Ask, Code::Secrecy);
}

#[test]
fn what_the_document_says_about_scope_counts() {
    let adult = person(ADULT);
    let shown = Circumstances { data: &[DataCategory::Image, DataCategory::Name], ..at() };
    let plain = at();
    let recruiting = Circumstances { purpose: "recruitment", ..at() };
    let paid = Circumstances { paid: true, ..at() };
    let pictured = Circumstances { pictures: &["aa", "bb"], ..at() };
    let unread = Circumstances { pictures: &["aa", ""], ..at() };
    let lucia = Circumstances { series: "lucia-2026", ..pictured };
    for (consent, at, code) in [
        (r#", "purposes": ["information"]"#, &plain, Code::Valid),
        (r#", "purposes": ["information"]"#, &recruiting, Code::OutOfScopePurpose),
        (r#", "purposes": ["information", "recruitment"]"#, &recruiting, Code::Valid),
        ("", &recruiting, Code::Valid),
        (r#", "data": ["image"]"#, &shown, Code::OutOfScopeData),
        (r#", "data": ["name", "image", "voice"]"#, &shown, Code::Valid),
        ("", &paid, Code::OutOfScopePaid),
        (r#", "paid": false"#, &paid, Code::OutOfScopePaid),
        (r#", "paid": true"#, &paid, Code::Valid),
        (r#", "pictures": ["aa"]"#, &pictured, Code::OutOfScopePicture),
        (r#", "pictures": ["bb", "aa"]"#, &pictured, Code::Valid),
        (r#", "pictures": ["aa"]"#, &unread, Code::OutOfScopePicture),
        (r#", "pictures": ["aa"]"#, &plain, Code::OutOfScopePicture),
        (r#", "series": "lucia-2026""#, &pictured, Code::OutOfScopePicture),
        (r#", "series": "lucia-2026""#, &lucia, Code::Valid),
    ] {
        assert_eq!(assessed(&adult, &own(consent), at).code, code, "{consent}");
    }
}

#[test]
fn a_narrow_no_is_read_widely() {
    let adult = person(ADULT);
    let no = |more: &str| {
        let no = own(&format!(r#", "decision": "no"{more}"#)).remove(0);
        [own("").remove(0), Consent { on: Some(day("2026-11-02")), ..no }]
    };
    let pictured =
        Circumstances { pictures: &["aa"], purpose: "recruitment", data: &[DataCategory::Image], ..at() };
    for (narrow, at, code) in [
        (r#", "pictures": ["bb"]"#, pictured, Code::Valid),
        (r#", "pictures": ["aa"]"#, pictured, Code::Refused),
        (r#", "pictures": ["bb"]"#, Circumstances { pictures: &[""], ..at() }, Code::Refused),
        (r#", "purposes": ["information"]"#, pictured, Code::Valid),
        (r#", "purposes": ["information"]"#, at(), Code::Refused),
        (r#", "data": ["voice"]"#, pictured, Code::Valid),
        (r#", "data": ["image"]"#, pictured, Code::Refused),
        (r#", "series": "lucia-2026""#, pictured, Code::Refused),
        (r#", "series": "lucia-2026""#, Circumstances { series: "valborg-2026", ..pictured }, Code::Valid),
    ] {
        assert_eq!(assessed(&adult, &no(narrow), &at).code, code, "{narrow}");
    }
}

#[test]
fn the_form_is_what_the_policy_asks() {
    let adult = person(ADULT);
    for (form, consent, outcome, code) in [
        (RequiredForm::Any, "", Outcome::Valid, Code::Valid),
        (RequiredForm::Documented, "", Outcome::Ask, Code::FormUnknown),
        (RequiredForm::Documented, r#", "reference": "SK-7""#, Outcome::Valid, Code::Valid),
        (RequiredForm::Documented, r#", "form": "oral-noted""#, Outcome::Valid, Code::Valid),
        (RequiredForm::Written, "", Outcome::Ask, Code::FormUnknown),
        (RequiredForm::Written, r#", "reference": "SK-7""#, Outcome::Ask, Code::FormUnknown),
        (RequiredForm::Written, r#", "form": "oral-noted""#, Outcome::Invalid, Code::Form),
        (RequiredForm::Written, r#", "form": "written""#, Outcome::Valid, Code::Valid),
        (RequiredForm::Written, r#", "form": "digital""#, Outcome::Valid, Code::Valid),
    ] {
        check(&adult, &own(consent), &Circumstances { form, ..at() }, outcome, code);
    }
}

#[test]
fn what_makes_a_yes_weaker_is_told() {
    let adult = person(ADULT);
    let special = Circumstances { special_category: true, ..at() };
    let care = Circumstances { secrecy_setting: true, ..at() };
    for (consent, at, outcome, code) in [
        ("", special, Outcome::Invalid, Code::Art9),
        (r#", "explicit": true"#, special, Outcome::Valid, Code::Valid),
        ("", care, Outcome::Ask, Code::Secrecy),
        (r#", "secrecy-waiver": true"#, care, Outcome::Valid, Code::Valid),
        (r#", "refusal-consequence-free": false"#, at(), Outcome::Invalid, Code::NotFree),
        (r#", "until-event": "school-year-end""#, at(), Outcome::Ask, Code::UntilUnknown),
        (
            r#", "until-event": "school-year-end", "valid-until": "2027-06-11""#,
            at(),
            Outcome::Valid,
            Code::Valid,
        ),
        (
            r#", "until-event": "school-year-end", "valid-until": "2026-06-11""#,
            at(),
            Outcome::Invalid,
            Code::Expired,
        ),
    ] {
        check(&adult, &own(consent), &at, outcome, code);
    }
    let old = |on: &str| Consent { on: Some(day(on)), ..own("").remove(0) };
    check(&adult, &[old("2024-11-24")], &at(), Outcome::Valid, Code::Valid);
    check(&adult, &[old("2024-11-23")], &at(), Outcome::Note, Code::Refresh);
}

#[test]
fn a_guardian_cannot_overrule_a_teenager_but_is_heard() {
    let teenager = person(r#", "birth-date": "2012-06-01""#);
    let said = |json: &str| {
        own("").into_iter().chain([serde_json::from_str(json).unwrap()]).collect::<Vec<Consent>>()
    };
    let no =
        said(r#"{"person": "P1", "by": "guardian", "giver": "V1", "decision": "no", "on": "2026-11-02"}"#);
    check(&teenager, &no, &at(), Outcome::Invalid, Code::GuardianObjects);
    let younger = person(r#", "birth-date": "2014-06-01""#);
    check(&younger, &no, &at(), Outcome::Invalid, Code::Refused);
    let asked =
        said(r#"{"person": "P1", "by": "guardian", "giver": "V1", "decision": "asked", "on": "2026-11-02"}"#);
    let found = assessed(&younger, &asked, &at());
    assert_eq!((found.code, found.guardian_asked), (Code::GuardianMissing, true));
    assert_eq!(assessed(&teenager, &asked, &at()).code, Code::Maturity);
}

#[test]
fn a_withdrawal_tells_its_day() {
    let adult = person(ADULT);
    let found = assessed(&adult, &own(r#", "withdrawn-on": "2026-12-01""#), &at());
    assert_eq!((found.code, found.no_on), (Code::Withdrawn, Some(day("2026-12-01"))));
    let nowhere = Consent { channels: Vec::new(), ..own(r#", "withdrawn-on": "2026-11-10""#).remove(0) };
    check(&adult, &[nowhere], &at(), Outcome::Invalid, Code::Withdrawn);
}
