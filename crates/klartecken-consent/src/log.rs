//! The append-only log of everything that has happened to consents, and the state that it amounts to.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use klartecken_post::sort;

use crate::{Event, EventKind, Giver};

/// Events by their ids. Nothing is ever taken out or changed, so two logs merge by union.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Log {
    events: BTreeMap<String, Event>,
}

/// What a merge has done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// How many events are new.
    pub added: usize,
    /// Ids under which the two logs had different events; one of the logs has been tampered with or is damaged.
    pub conflicts: BTreeSet<String>,
}

impl Log {
    /// Puts an event in.
    ///
    /// Of two different events of one id the same one is kept whichever came first, and the id is given as a conflict.
    pub fn add(&mut self, event: Event) -> Merged {
        let mut merged = Merged::default();
        self.put(event, &mut merged);
        merged
    }

    /// Puts all of another log's events in.
    pub fn merge(&mut self, other: Log) -> Merged {
        let mut merged = Merged::default();
        other.events.into_values().for_each(|event| self.put(event, &mut merged));
        merged
    }

    fn put(&mut self, event: Event, merged: &mut Merged) {
        match self.events.get_mut(&event.id) {
            None => {
                merged.added += 1;
                self.events.insert(event.id.clone(), event);
            }
            Some(known) if *known != event => {
                merged.conflicts.insert(event.id.clone());
                if event > *known {
                    *known = event;
                }
            }
            Some(_) => {}
        }
    }

    /// The events, by id.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.events.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}

/// What a log amounts to: for each person what has happened, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State<'a> {
    /// By the person's reference.
    pub people: BTreeMap<&'a str, History<'a>>,
}

/// What has happened about one person, in order: by the day on which it was said, then by when it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History<'a> {
    /// As [`assess`](crate::assess) takes them.
    pub events: Vec<&'a Event>,
}

/// The state of events, the same in whatever order they come.
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> State<'a> {
    let mut state = State::default();
    for event in events {
        state.people.entry(event.person.as_str()).or_insert_with(History::default).events.push(event);
    }
    for history in state.people.values_mut() {
        history.events = in_order(std::mem::take(&mut history.events));
    }
    state
}

impl History<'_> {
    /// The last thing that each voice has done about a channel, with its day: DPV's consent status.
    ///
    /// An end by the municipality counts for every voice before it.
    pub fn status(&self, channel: &str) -> Vec<(Giver, &str, EventKind, Option<NaiveDate>)> {
        let mut status: Vec<(Giver, &str, EventKind, Option<NaiveDate>)> = Vec::new();
        let about = |event: &Event| {
            event.terms.channels.is_empty() || event.terms.channels.iter().any(|known| known == channel)
        };
        for event in self.events.iter().filter(|event| about(event)) {
            if event.kind.is_end() {
                let ended = |(_, _, kind, on): &mut (Giver, &str, EventKind, Option<NaiveDate>)| {
                    if kind.is_yes() {
                        (*kind, *on) = (event.kind, event.on);
                    }
                };
                status.iter_mut().for_each(ended);
                continue;
            }
            let now = (event.by, event.giver.as_str(), event.kind, event.on);
            match status.iter_mut().find(|(by, giver, ..)| (*by, *giver) == (event.by, event.giver.as_str()))
            {
                Some(known) => *known = now,
                None => status.push(now),
            }
        }
        status
    }
}

/// Events by the day on which they were said, then by when they were entered, then by id.
pub(crate) fn in_order<'a>(events: impl IntoIterator<Item = &'a Event>) -> Vec<&'a Event> {
    let mut events: Vec<&Event> = events.into_iter().collect();
    sort::by(&mut events, |a, b| (a.on, a.at, &a.id).cmp(&(b.on, b.at, &b.id)));
    events
}
