//! What holds for every history, whatever has happened in it.
#![allow(clippy::unwrap_used, reason = "a test")]

mod invent;

use chrono::{DateTime, Utc};
use klartecken_consent::{
    Circumstances, Event, EventKind, Giver, Log, Outcome, Person, ShownAs, Terms, assess, fold,
};
use proptest::{collection::vec, prelude::*};

use invent::{circumstances, event, history, person, publication};

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
    #![proptest_config(ProptestConfig::with_cases(256))]

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
