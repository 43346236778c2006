//! What holds for every history, whatever has happened in it.
#![allow(clippy::unwrap_used, reason = "a test")]

use chrono::{DateTime, Days, NaiveDate, Utc};
use klartecken_consent::{
    AgeBand, Basis, BirthDateSource, Circumstances, Custodian, Custodians, Custody, DataCategory, Demands,
    Event, EventKind, Form, Giver, Ground, Log, Outcome, Person, RequiredForm, ShownAs, Terms, assess, fold,
};
use proptest::{collection::vec, option, prelude::*, sample::select, sample::subsequence};

const KINDS: [EventKind; 9] = [
    EventKind::Requested,
    EventKind::Given,
    EventKind::Approved,
    EventKind::Refused,
    EventKind::Renewed,
    EventKind::Withdrawn,
    EventKind::Revoked,
    EventKind::Expired,
    EventKind::Invalidated,
];
const GIVERS: [Giver; 5] =
    [Giver::Own, Giver::Guardian, Giver::GuardianApproval, Giver::Representative, Giver::Other];
const CUSTODIES: [Custody; 9] = [
    Custody::Joint,
    Custody::Sole,
    Custody::OnePrevented,
    Custody::SpeciallyAppointed,
    Custody::GodManUnaccompanied,
    Custody::GodManAdult,
    Custody::Forvaltare,
    Custody::Framtidsfullmakt,
    Custody::None,
];
/// Private persons most often: only of them is everything asked.
const SHOWN: [ShownAs; 10] = [
    ShownAs::Private,
    ShownAs::Private,
    ShownAs::Private,
    ShownAs::Private,
    ShownAs::Private,
    ShownAs::Employee,
    ShownAs::InOffice,
    ShownAs::Deceased,
    ShownAs::InCrowd,
    ShownAs::FromBehind,
];
const FORMS: [Form; 3] = [Form::Written, Form::Digital, Form::OralNoted];
const GROUNDS: [Ground; 3] = [Ground::PublicTask, Ground::ContractModel, Ground::LegitimateInterest];

fn publication() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// Days around the publication, and the ends of the calendar.
fn day() -> impl Strategy<Value = NaiveDate> {
    let near = (0_u64..800).prop_map(|days| publication() + Days::new(60) - Days::new(days));
    prop_oneof![20 => near, 1 => Just(NaiveDate::MIN), 1 => Just(NaiveDate::MAX)]
}

fn moment() -> impl Strategy<Value = DateTime<Utc>> {
    (0_i64..2_000_000).prop_map(|minutes| DateTime::from_timestamp(1_795_000_000 + minutes * 60, 0).unwrap())
}

/// Mostly a plain yes for the channel; now and then something that narrows it.
fn terms() -> impl Strategy<Value = Terms> {
    let words = |known: &'static [&str]| {
        subsequence(known.to_vec(), 0..=known.len())
            .prop_map(|words| words.into_iter().map(str::to_owned).collect::<Vec<String>>())
    };
    let rarely = || proptest::bool::weighted(0.1);
    let data = subsequence(vec![DataCategory::Image, DataCategory::Name], 0..=2);
    let scope =
        (words(&["facebook", "instagram"]), words(&["information", "recruitment"]), data, words(&["aa"]));
    let kept = (
        option::weighted(0.8, select(FORMS.to_vec())),
        option::weighted(0.2, day()),
        rarely(),
        words(&["N"]),
    );
    let flags = (any::<bool>(), option::of(Just(true)), any::<bool>(), rarely());
    (scope, kept, flags).prop_map(
        |((channels, purposes, data, pictures), (form, until, event, notice), flags)| Terms {
            channels,
            purposes,
            data,
            pictures,
            form,
            valid_until: until,
            until_event: if event && until.is_none() { "school-year-end".to_owned() } else { String::new() },
            notice_sha256: notice.first().cloned(),
            explicit: flags.0,
            paid: flags.1,
            secrecy_waiver: flags.2,
            refusal_consequence_free: Some(!flags.3),
            ..Terms::default()
        },
    )
}

fn event() -> impl Strategy<Value = Event> {
    let who = (select(vec!["P1", "P1", "P1", "P2"]), select(GIVERS.to_vec()), select(vec!["V1", "v2", ""]));
    let what = (select(KINDS.to_vec()), option::weighted(0.95, day()), option::of(moment()));
    let refers = select(vec!["", "", "", "E0", "E1"]);
    (who, what, refers, terms()).prop_map(|((person, by, giver), (kind, on, at), refers_to, terms)| Event {
        id: String::new(),
        at,
        person: person.to_owned(),
        kind,
        by,
        giver: giver.to_owned(),
        on,
        refers_to: refers_to.to_owned(),
        terms,
    })
}

/// Events with ids of their own.
fn history() -> impl Strategy<Value = Vec<Event>> {
    vec(event(), 0..12).prop_map(|events| {
        let named = events.into_iter().enumerate();
        named.map(|(number, event)| Event { id: format!("E{number}"), ..event }).collect()
    })
}

fn person() -> impl Strategy<Value = Person> {
    let bands = vec![AgeBand::Under13, AgeBand::From13To15, AgeBand::From16To17, AgeBand::Adult];
    // From newborn to grown up, and many near thirteen.
    let near = (0_u64..120).prop_map(|days| publication() - Days::new(4_809) + Days::new(days));
    let born = prop_oneof![(0_u64..8_000).prop_map(|days| publication() - Days::new(days)), near, day()];
    let age = (option::of(select(bands)), option::of(born), any::<bool>());
    let decides = (select(CUSTODIES.to_vec()), subsequence(vec!["V1", "V2"], 0..=2), select(vec!["", "B-7"]));
    let ground = option::weighted(0.1, (select(GROUNDS.to_vec()), select(vec!["", "Därför."])));
    (age, decides, select(SHOWN.to_vec()), ground, proptest::bool::weighted(0.9)).prop_map(
        |(
            (age_band, birth_date, numbered),
            (custody, custodians, mandate),
            shown_as,
            ground,
            identifiable,
        )| {
            let source = if numbered { BirthDateSource::IdentityNumber } else { BirthDateSource::Known };
            let custodian = |id: &str| Custodian { id: id.to_owned(), prevented: false };
            Person {
                age_band,
                birth_date,
                birth_date_source: source,
                custody,
                custodians: custodians.into_iter().map(custodian).collect(),
                mandate: mandate.to_owned(),
                shown_as,
                basis: ground.map(|(ground, why)| Basis {
                    ground,
                    motivation: why.to_owned(),
                    channels: Vec::new(),
                    valid_until: None,
                    reference: String::new(),
                }),
                identifiable,
                ..Person::new("P1")
            }
        },
    )
}

fn circumstances() -> impl Strategy<Value = Circumstances<'static>> {
    let forms = vec![RequiredForm::Any, RequiredForm::Documented, RequiredForm::Written];
    let rarely = || proptest::bool::weighted(0.2);
    let ages = (select(vec![0, 13, 15, 18, u32::MAX]), select(vec![0, 24, u32::MAX]));
    let policy = (select(forms), select(vec![Custodians::All, Custodians::One]), ages);
    (policy, day(), rarely(), rarely(), rarely(), rarely(), select(vec!["", "information"])).prop_map(
        |((form, custodians, (own_age, refresh_months)), day, far, paid, special, secret, purpose)| {
            Circumstances {
                purpose,
                data: &[DataCategory::Image],
                pictures: &["aa"],
                paid,
                special_category: special,
                secrecy_setting: secret,
                own_age,
                custodians,
                form,
                refresh_months,
                grounds: &GROUNDS,
                demands: if far && paid { Demands::Register } else { Demands::Post },
                ..Circumstances::new("facebook", if far { day } else { publication() })
            }
        },
    )
}

fn outcome(person: &Person, events: &[Event], at: &Circumstances<'_>) -> Outcome {
    assess(person, &events.iter().collect::<Vec<_>>(), at).outcome
}

/// From the best to the worst.
fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Valid => 0,
        Outcome::Note => 1,
        Outcome::Ask => 2,
        Outcome::Invalid => 3,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_withdrawal_never_makes_anything_better(
        person in person(), events in history(), withdrawn in event(), at in circumstances(),
    ) {
        let before = outcome(&person, &events, &at);
        let withdrawn = Event { kind: EventKind::Withdrawn, id: "W".to_owned(), person: "P1".to_owned(), ..withdrawn };
        let after = outcome(&person, &[events, vec![withdrawn]].concat(), &at);
        prop_assert!(rank(after) >= rank(before), "{before:?} became {after:?}");
    }

    #[test]
    fn more_scope_never_helps_another_channel(
        person in person(), events in history(), more in event(), at in circumstances(),
    ) {
        let before = outcome(&person, &events, &at);
        let mut wider = events.clone();
        for yes in wider.iter_mut().filter(|it| matches!(it.kind, EventKind::Given | EventKind::Approved | EventKind::Renewed)) {
            yes.terms.channels.push("linkedin".to_owned());
        }
        prop_assert_eq!(outcome(&person, &wider, &at), before);
        let mut elsewhere = Event { kind: EventKind::Given, id: "W".to_owned(), ..more };
        elsewhere.terms.channels = vec!["linkedin".to_owned()];
        prop_assert!(rank(outcome(&person, &[events, vec![elsewhere]].concat(), &at)) >= rank(before));
    }

    #[test]
    fn an_event_about_somebody_else_changes_nothing(
        person in person(), events in history(), others in vec(event(), 1..4), at in circumstances(),
    ) {
        let refs: Vec<&Event> = events.iter().collect();
        let others: Vec<Event> = others.into_iter().map(|event| Event { person: "P3".to_owned(), ..event }).collect();
        let all: Vec<&Event> = others.iter().chain(refs.iter().copied()).collect();
        prop_assert_eq!(assess(&person, &all, &at), assess(&person, &refs, &at));
    }

    #[test]
    fn the_fold_is_the_same_in_any_order_of_merge(
        person in person(), events in history(), at in circumstances(), cut in any::<prop::sample::Index>(), twice in any::<bool>(),
    ) {
        let log = |events: &[Event]| {
            let mut log = Log::default();
            events.iter().cloned().for_each(|event| { log.add(event); });
            log
        };
        let cut = if events.is_empty() { 0 } else { cut.index(events.len()) };
        let (here, there) = events.split_at(cut);
        // Two tabs have both read some events and then gone on alone.
        let there = if twice { &events[cut / 2..] } else { there };
        let (mut one, mut other) = (log(here), log(there));
        let merged = one.merge(log(there));
        other.merge(log(here));
        prop_assert_eq!(&one, &other);
        prop_assert!(merged.conflicts.is_empty());
        prop_assert_eq!(one.merge(other.clone()).added, 0);
        let reversed: Vec<&Event> = events.iter().rev().collect();
        prop_assert_eq!(&fold(one.events()), &fold(reversed.iter().copied()));
        let state = fold(one.events());
        let history = state.people.get("P1").map(|history| history.events.clone()).unwrap_or_default();
        prop_assert_eq!(assess(&person, &history, &at), assess(&person, &reversed, &at));
    }

    #[test]
    fn a_damaged_twin_is_told_and_settled_alike(event in event(), twin in event()) {
        let (event, twin) = (Event { id: "E".to_owned(), ..event }, Event { id: "E".to_owned(), ..twin });
        let (mut one, mut other) = (Log::default(), Log::default());
        one.add(event.clone());
        other.add(twin.clone());
        let merged = one.clone().merge(other.clone());
        prop_assert_eq!(merged.conflicts.len(), usize::from(event != twin));
        let (left, right) = (one.clone(), other.clone());
        one.merge(right);
        other.merge(left);
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a_persons_own_no_is_never_overruled(person in person(), events in history(), at in circumstances(), by_day in any::<bool>()) {
        let person = Person { shown_as: ShownAs::Private, identifiable: true, ..person };
        let own = events.iter().filter(|event| event.person == "P1" && event.by == Giver::Own);
        let last = own.filter_map(|event| event.on).max().unwrap_or_else(publication);
        let no = Event {
            id: "N".to_owned(),
            at: Some(DateTime::<Utc>::MAX_UTC),
            person: "P1".to_owned(),
            kind: EventKind::Refused,
            by: Giver::Own,
            giver: String::new(),
            on: by_day.then_some(last),
            refers_to: String::new(),
            terms: Terms::default(),
        };
        prop_assert_eq!(outcome(&person, &[events, vec![no]].concat(), &at), Outcome::Invalid);
    }
}

/// Properties that hold because nothing is ever valid would be worth little.
#[test]
fn the_histories_reach_every_outcome() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut seen = [0; 4];
    let given = |event: Event| Event { kind: EventKind::Given, person: "P1".to_owned(), ..event };
    for _ in 0..4_000 {
        let (person, events, at) =
            (person(), history(), circumstances()).new_tree(&mut runner).unwrap().current();
        seen[usize::from(rank(outcome(&person, &events, &at)))] += 1;
        let yes: Vec<Event> = events.into_iter().map(given).collect();
        seen[usize::from(rank(outcome(&person, &yes, &at)))] += 1;
    }
    assert!(seen.iter().all(|count| *count > 50), "{seen:?}");
}
