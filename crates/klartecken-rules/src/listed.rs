//! The pack's word lists, made ready once, and where their entries stand in a draft.

use std::{cell::OnceCell, cmp::Reverse, collections::BTreeSet};

use klartecken_pack::{Pack, Word};
use klartecken_post::{Span, sort};
use klartecken_text::{Parts, WordHit, WordList};

use crate::Place;

/// The list whose entries take away what the other lists find.
const ALLOWED: &str = "allowed";

/// A pack's lists, ready to be looked for.
#[derive(Debug, Clone)]
pub(crate) struct Lists {
    /// By name, in the pack's order.
    lists: Vec<(String, WordList)>,
}

/// An entry of a list that stands in a draft.
#[derive(Debug, Clone)]
pub(crate) struct Listed<'a> {
    pub(crate) word: &'a Word,
    pub(crate) span: Span,
    /// The text that it stands in.
    pub(crate) text: &'a str,
    pub(crate) place: Place,
}

/// Of hits of the same entry the first: whoever has seen it finds the others.
pub(crate) fn first_of_each<'l, 'a: 'l>(
    hits: impl IntoIterator<Item = &'l Listed<'a>>,
) -> impl Iterator<Item = &'l Listed<'a>> {
    let mut seen = BTreeSet::new();
    hits.into_iter().filter(move |hit| seen.insert(hit.word.pattern.as_str()))
}

/// What has been looked for in a draft, each list once.
#[derive(Default)]
pub(crate) struct Found<'a> {
    lists: Vec<OnceCell<Vec<Listed<'a>>>>,
}

impl Lists {
    pub(crate) fn new(pack: &Pack) -> Lists {
        let ready = |words: &[Word]| WordList::new(words.iter().map(|word| word.pattern.as_str()));
        Lists { lists: pack.words.iter().map(|(name, words)| (name.clone(), ready(words))).collect() }
    }

    /// Every entry of the list of that name in `parts`, but for what is allowed.
    ///
    /// Of entries that share a word the first is taken, and of those that begin alike the longest.
    pub(crate) fn find(&self, name: &str, parts: &Parts) -> Vec<WordHit> {
        let find = |name| self.get(name).map(|list| list.find(parts)).unwrap_or_default();
        let mut hits: Vec<WordHit> = find(name);
        if hits.is_empty() {
            return hits;
        }
        let allowed = find(ALLOWED);
        // Hits are in order of their beginnings; an allowed one may end far behind.
        let mut next = allowed.iter().peekable();
        let mut reach = 0;
        hits.retain(|hit| {
            while let Some(before) = next.next_if(|before| before.span.start < hit.span.end) {
                reach = reach.max(before.span.end);
            }
            reach <= hit.span.start
        });
        sort::by_key(&mut hits, |hit| (hit.span.start, Reverse(hit.span.end), hit.entry));
        let mut end = 0;
        hits.retain(|hit| {
            let is_free = hit.span.start >= end;
            end = if is_free { hit.span.end } else { end };
            is_free
        });
        hits
    }

    fn get(&self, name: &str) -> Option<&WordList> {
        self.lists.iter().find(|(known, _)| known == name).map(|(_, list)| list)
    }

    /// Room for what is found of each list.
    pub(crate) fn unread<'a>(&self) -> Found<'a> {
        Found { lists: self.lists.iter().map(|_| OnceCell::new()).collect() }
    }
}

impl<'a> Found<'a> {
    /// What is found of the list of that name, looked for with `find` the first time.
    pub(crate) fn of(
        &self,
        lists: &Lists,
        name: &str,
        find: impl FnOnce() -> Vec<Listed<'a>>,
    ) -> &[Listed<'a>] {
        let at = lists.lists.iter().position(|(known, _)| known == name);
        at.and_then(|at| self.lists.get(at)).map_or(&[], |cell| cell.get_or_init(find))
    }
}
