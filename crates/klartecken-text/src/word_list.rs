//! The word lists of a municipality's guideline, and where their entries stand in a text.
//!
//! The forms of entries are those of the pack format: `parti`, `parti+`, `parti*`, `*parti`, `*parti+`, of one or more
//! words. Looking takes time for the text and not for the list: every beginning and every end of a word is looked up in
//! a table of hashes.

mod ending;
mod index;

use klartecken_post::{Span, sort};

use crate::{
    Parts, hash,
    parts::{Part, folded},
};
use index::{Index, Kind, Node};

/// No part of a word beyond so many bytes is looked at; no entry is longer.
const LONGEST: usize = 100;

/// What the hash of an end begins from, so that it is no beginning's.
const BACKWARD: u32 = hash::EMPTY ^ 0x5bd1_e995;
/// What the hash of a hashtag begins from.
const TAG: u32 = hash::EMPTY ^ 0x2545_f491;

/// Entries ready to be looked for.
#[derive(Debug, Clone)]
pub struct WordList {
    /// Each entry's letters, without the signs of its form.
    entries: Vec<String>,
    index: Index,
    /// How many words the longest entry has.
    most_words: usize,
}

/// An entry found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WordHit {
    /// The words in the text, whole.
    pub span: Span,
    /// Which entry, counted from 0 in the order in which they were given.
    pub entry: usize,
}

impl WordList {
    /// Makes a list of entries, in the forms that the pack format knows.
    pub fn new<'a>(patterns: impl IntoIterator<Item = &'a str>) -> WordList {
        let mut list = WordList { entries: Vec::new(), index: Index::default(), most_words: 0 };
        for pattern in patterns {
            list.add(pattern);
        }
        list.index.close();
        list
    }

    /// Whether nothing would ever be found.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn add(&mut self, pattern: &str) {
        let (is_open, rest) = pattern.strip_prefix('*').map_or((false, pattern), |rest| (true, rest));
        let (rest, last) = match (rest.strip_suffix('*'), rest.strip_suffix('+')) {
            (Some(rest), _) => (rest, Kind::Start),
            (_, Some(rest)) => (rest, Kind::Bent),
            _ => (rest, Kind::Whole),
        };
        let is_tag = rest.starts_with('#');
        let letters = letters(rest);
        let entry = self.entries.len() as u32;
        let words = letters.split(' ').count();
        self.most_words = self.most_words.max(words);
        let mut node = |hash, kind| self.index.add(Node::new(hash, kind, entry), is_open);
        let first = letters.split(' ').next().unwrap_or_default();
        let mut hash = if is_tag { TAG } else { hash::EMPTY };
        let mut rest = letters.as_str();
        if is_open {
            hash = backward(first);
            rest = letters.get(first.len()..).unwrap_or_default();
            match last {
                _ if words > 1 => node(hash, Kind::Step),
                Kind::Bent => node(hash, Kind::BentEnd),
                // The pack format has no form that is open at both ends.
                _ => node(hash, Kind::End),
            }
        }
        if !is_open || words > 1 {
            // Each word but the last leads on to the next one.
            for (at, byte) in rest.bytes().enumerate() {
                if byte == b' ' && at > 0 {
                    node(hash, Kind::Step);
                }
                hash = hash::more(hash, &[byte]);
            }
            node(hash, last);
        }
        self.entries.push(letters);
    }

    /// Every entry that stands in the text of `parts`, in the order of their places; they may overlap.
    pub fn find(&self, parts: &Parts) -> Vec<WordHit> {
        let mut search = Search { list: self, parts, hits: Vec::new() };
        if self.is_empty() {
            return search.hits;
        }
        for first in 0..parts.all().len() {
            search.forward(parts.all(), first, first, hash::EMPTY, 0);
            search.backward(parts.all(), first);
        }
        for (at, tag) in parts.tags().iter().enumerate() {
            search.forward(parts.tags(), at, at, TAG, 0);
            // One that could not be parted has been read as a word.
            let is_parted = parts.all().binary_search_by_key(&tag.span.end, |part| part.span.end);
            let is_parted = is_parted.ok().and_then(|part| parts.all().get(part));
            if is_parted.is_some_and(|part| part.span.start > tag.span.start + 1) {
                search.forward(parts.tags(), at, at, hash::EMPTY, 0);
                search.backward(parts.tags(), at);
            }
        }
        sort::by_key(&mut search.hits, |hit| *hit);
        search.hits.dedup();
        search.hits
    }
}

struct Search<'a> {
    list: &'a WordList,
    parts: &'a Parts,
    hits: Vec<WordHit>,
}

impl Search<'_> {
    /// Reads on from the word `at` of `all` with what has been read as `hash`; `back` bytes of the word `first`, where
    /// it is another, belong to the entry.
    fn forward(&mut self, all: &[Part], first: usize, at: usize, mut hash: u32, back: usize) {
        let Some(begin) = all.get(first) else { return };
        let from = if at > first { begin.end - back } else { begin.start };
        for part in all.iter().take(first + self.list.most_words).skip(at) {
            let word = self.parts.letters().get(part.start..part.end).unwrap_or_default();
            let mut goes_on = false;
            for (read, byte) in word.bytes().take(LONGEST).enumerate() {
                hash = hash::more(hash, &[byte]);
                for node in self.list.index.under(hash) {
                    let is_whole = read + 1 == word.len();
                    let fits = match node.kind {
                        Kind::Whole => is_whole,
                        Kind::Start => true,
                        Kind::Bent => ending::bends(word, read + 1),
                        Kind::Step => {
                            goes_on |= is_whole;
                            false
                        }
                        Kind::End | Kind::BentEnd => false,
                    };
                    if fits && self.is_at(node, from, part.start + read + 1) {
                        let span = Span { start: begin.span.start, end: part.span.end };
                        self.hits.push(WordHit { span, entry: node.entry as usize });
                    }
                }
            }
            // Words that do not belong together have a line break between them, which no entry has.
            if !goes_on
                || word.len() > LONGEST
                || self.parts.letters().as_bytes().get(part.end) != Some(&b' ')
            {
                return;
            }
            hash = hash::more(hash, b" ");
        }
    }

    /// Reads the word `at` from its end.
    fn backward(&mut self, all: &[Part], at: usize) {
        if !self.list.index.has_ends {
            return;
        }
        let Some(&part) = all.get(at) else { return };
        let word = self.parts.letters().get(part.start..part.end).unwrap_or_default();
        self.ends(all, at, word, Kind::End);
        for stem in ending::stems(word) {
            self.ends(all, at, stem, Kind::BentEnd);
        }
    }

    /// Looks up every end of `stem`, with which the word `at` begins.
    fn ends(&mut self, all: &[Part], at: usize, stem: &str, kind: Kind) {
        let part = all[at];
        let mut hash = BACKWARD;
        for (read, byte) in stem.bytes().rev().take(LONGEST).enumerate() {
            hash = hash::more(hash, &[byte]);
            let end = part.start + stem.len();
            for node in self.list.index.under(hash) {
                if node.kind == kind && self.is_at(node, end - read - 1, end) {
                    self.hits.push(WordHit { span: part.span, entry: node.entry as usize });
                } else if node.kind == Kind::Step && kind == Kind::End && at + 1 < all.len() {
                    let is_next = self.parts.letters().as_bytes().get(part.end) == Some(&b' ');
                    if is_next {
                        self.forward(all, at, at + 1, hash::more(hash, b" "), read + 1);
                    }
                }
            }
        }
    }

    /// Whether the letters of the node's entry stand from `from` to `to`: other words may have the same hash.
    fn is_at(&self, node: &Node, from: usize, to: usize) -> bool {
        let entry = self.list.entries.get(node.entry as usize).map(String::as_str);
        entry == self.parts.letters().get(from..to)
    }
}

fn backward(word: &str) -> u32 {
    word.bytes().rev().fold(BACKWARD, |hash, byte| hash::more(hash, &[byte]))
}

/// The letters of an entry as they stand in [`Parts`].
fn letters(entry: &str) -> String {
    let parts = Parts::read(entry);
    let words = parts.all().iter().filter_map(|part| parts.letters().get(part.start..part.end));
    let mut letters = String::with_capacity(entry.len());
    for word in words {
        if !letters.is_empty() {
            letters.push(' ');
        }
        letters.extend(word.chars().map(folded));
    }
    letters
}

#[cfg(test)]
mod tests;
