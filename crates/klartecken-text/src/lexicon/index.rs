//! From a word to the patterns that it may belong to.

use super::form::Form;
use crate::{hash, words::Word};

/// The anchors of all patterns, where a word's are found at once.
///
/// Whole words are looked up as they are, open forms by how they begin or end, and then compared. What may stand anywhere
/// in a word is looked up by how it begins, wherever in the word that is.
#[derive(Debug)]
pub(super) struct Index {
    /// The last anchor under each key, and one more; 0 where there is none.
    last: Vec<u32>,
    anchors: Vec<Anchor>,
}

#[derive(Debug)]
struct Anchor {
    /// By what it is looked up: most that come under the same key differ here.
    hash: u32,
    form: Form,
    pattern: u32,
    /// The one before it under the same key, as in [`Index::last`].
    before: u32,
}

/// How many keys there are; a power of two.
const KEYS: usize = 1 << 15;

/// No word is longer in bytes: what is gets no hit inside, so that the time stays linear.
const LONGEST: usize = 100;

/// By which bytes of a word a form is looked up.
#[derive(Clone, Copy, PartialEq)]
enum By {
    All,
    /// The first five.
    Start,
    /// The first three, where a form has no five; no open form is shorter.
    ShortStart,
    /// The last three.
    End,
    /// Any three.
    Inside,
}

impl By {
    /// How a form is looked up, and what it says; `None` for what is not looked up.
    fn of(form: Form) -> Option<(By, &'static str)> {
        match form {
            Form::Whole(text) => Some((By::All, text)),
            Form::Start(text) | Form::Bent(text) if text.len() < 5 => Some((By::ShortStart, text)),
            Form::Start(text) | Form::Bent(text) => Some((By::Start, text)),
            Form::End(text) => Some((By::End, text)),
            Form::Inside(text) => Some((By::Inside, text)),
            // The heaviest part of a pattern is never a number, and a set is added form by form.
            Form::Number | Form::Set(..) => None,
        }
    }

    /// The hash of what counts of `text`, where it is long enough for one.
    fn hash(self, text: &str) -> Option<u32> {
        let bytes = text.as_bytes();
        let bytes = match self {
            By::All => bytes,
            By::Start => bytes.first_chunk::<5>()?,
            By::ShortStart | By::Inside => bytes.first_chunk::<3>()?,
            By::End => bytes.last_chunk::<3>()?,
        };
        Some(self.hash_of(bytes))
    }

    fn hash_of(self, bytes: &[u8]) -> u32 {
        hash::more(hash::EMPTY ^ self as u32, bytes)
    }
}

impl Index {
    pub(super) fn with_room_for(anchors: usize) -> Index {
        Index { last: vec![0; KEYS], anchors: Vec::with_capacity(anchors) }
    }

    /// Adds a form by which the pattern of that number is found.
    pub(super) fn add(&mut self, form: Form, pattern: u32) {
        if let Some(hash) = By::of(form).and_then(|(by, text)| by.hash(text)) {
            let last = &mut self.last[key(hash)];
            self.anchors.push(Anchor { hash, form, pattern, before: *last });
            *last = self.anchors.len() as u32;
        }
    }

    /// Calls `found` with the number of every pattern that `word` is an anchor of.
    pub(super) fn each(&self, word: &Word, mut found: impl FnMut(usize)) {
        for by in [By::All, By::Start, By::ShortStart, By::End] {
            if let Some(hash) = by.hash(&word.lower) {
                self.under(by, hash, word, &mut found);
            }
        }
        let bytes = word.lower.as_bytes();
        let bytes = if bytes.len() <= LONGEST { bytes } else { &[] };
        for three in bytes.windows(3) {
            self.under(By::Inside, By::Inside.hash_of(three), word, &mut found);
        }
    }

    /// Calls `found` with the patterns under `hash` that `word` is an anchor of.
    fn under(&self, by: By, hash: u32, word: &Word, found: &mut impl FnMut(usize)) {
        let mut next = self.last[key(hash)];
        while let Some(anchor) = next.checked_sub(1).and_then(|at| self.anchors.get(at as usize)) {
            // What has the same hash by chance is found by its own.
            let is_looked_for = || By::of(anchor.form).is_some_and(|(own, _)| own == by);
            if anchor.hash == hash && is_looked_for() && anchor.form.fits(word, &[]) {
                found(anchor.pattern as usize);
            }
            next = anchor.before;
        }
    }
}

fn key(hash: u32) -> usize {
    (hash ^ hash >> 15) as usize % KEYS
}
