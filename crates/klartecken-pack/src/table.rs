//! A TOML table, read key by key.
//!
//! Reading with `serde` would stop at the first fault; here every fault is told.

use std::{collections::BTreeSet, ops::Range};

use chrono::NaiveDate;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{Diagnostic, Fault, Text};

pub(crate) type Faults = Vec<Diagnostic>;

/// The most entries of one list.
const MAX_ENTRIES: usize = 5_000;

/// A table, with the keys that somebody has asked for.
pub(crate) struct Table<'a> {
    entries: &'a DeTable<'a>,
    pub(crate) span: Range<usize>,
    asked: BTreeSet<&'static str>,
}

impl<'a> Table<'a> {
    pub(crate) fn new(entries: &'a DeTable<'a>, span: Range<usize>) -> Table<'a> {
        Table { entries, span, asked: BTreeSet::new() }
    }

    /// A table from a value; a fault where it is none.
    pub(crate) fn from_value(value: &'a Spanned<DeValue<'a>>, faults: &mut Faults) -> Option<Table<'a>> {
        let entries = expect(value, "table", DeValue::as_table, faults)?;
        Some(Table::new(entries, value.span()))
    }

    /// The entries of a table whose keys are names and not fixed words.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'a str, Range<usize>, &'a Spanned<DeValue<'a>>)> {
        self.entries.iter().map(|(key, value)| (&**key.get_ref(), key.span(), value))
    }

    /// Whether the key is there.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.entries.get(key).is_some()
    }

    /// The value of a key that may be left out.
    pub(crate) fn get(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.insert(key);
        self.entries.get(key)
    }

    /// Tells that a key is missing.
    pub(crate) fn missing(&self, key: &'static str, faults: &mut Faults) {
        faults.push(Diagnostic::error(self.span.clone(), Fault::new("missing-key", &[("key", key)])));
    }

    /// Words that must be there and must say something.
    pub(crate) fn words(&mut self, key: &'static str, faults: &mut Faults) -> (String, Range<usize>) {
        match self.get(key) {
            Some(value) => (words(value, key, faults), value.span()),
            None => {
                self.missing(key, faults);
                (String::new(), self.span.clone())
            }
        }
    }

    /// Words that may be left out but, where they are there, must say something.
    pub(crate) fn optional_words(&mut self, key: &'static str, faults: &mut Faults) -> Option<String> {
        self.get(key).map(|value| words(value, key, faults))
    }

    /// One of a few known words, where there is one.
    pub(crate) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        known: &[(&'static str, T)],
        faults: &mut Faults,
    ) -> Option<T> {
        let value = self.get(key)?;
        let word = expect(value, "text", DeValue::as_str, faults)?;
        let found = known.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            let known: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            unknown_word(word, &known, value.span(), faults);
        }
        found.map(|(_, meaning)| *meaning)
    }

    /// A date without a time of day, that may be left out.
    pub(crate) fn date(&mut self, key: &'static str, faults: &mut Faults) -> Option<NaiveDate> {
        self.get(key).and_then(|value| date(value, faults))
    }

    /// A list of words that may be left out, each with its place.
    pub(crate) fn list(&mut self, key: &'static str, faults: &mut Faults) -> Vec<(String, Range<usize>)> {
        self.get(key).map(|value| list(value, key, faults)).unwrap_or_default()
    }

    /// A list of tables that may be left out.
    pub(crate) fn tables(&mut self, key: &'static str, faults: &mut Faults) -> Vec<Table<'a>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let values = values(value, key, faults).into_iter();
        values.filter_map(|value| Table::from_value(value, faults)).collect()
    }

    /// A table that may be left out.
    pub(crate) fn table(&mut self, key: &'static str, faults: &mut Faults) -> Option<Table<'a>> {
        self.get(key).and_then(|value| Table::from_value(value, faults))
    }

    /// The same words in both languages, or none.
    pub(crate) fn text(&mut self, key: &'static str, faults: &mut Faults) -> Option<Text> {
        self.get(key).and_then(|value| text(value, faults))
    }

    /// Every key that nobody has asked for is a fault: a misspelt key would otherwise be a rule that never strikes.
    pub(crate) fn finish(self, faults: &mut Faults) {
        for (key, span, _) in self.entries().filter(|(key, _, _)| !self.asked.contains(key)) {
            let known = self.asked.iter().copied().collect::<Vec<_>>().join(", ");
            let fault = Fault::new("unknown-key", &[("key", key), ("known", &known)]);
            faults.push(Diagnostic::error(span, fault));
        }
    }
}

/// The same words in both languages.
pub(crate) fn text(value: &Spanned<DeValue<'_>>, faults: &mut Faults) -> Option<Text> {
    let mut table = Table::from_value(value, faults)?;
    let text = Text { sv: table.words("sv", faults).0, en: table.words("en", faults).0 };
    table.finish(faults);
    Some(text)
}

/// Words that must say something, and only what can be seen.
pub(crate) fn words(value: &Spanned<DeValue<'_>>, key: &'static str, faults: &mut Faults) -> String {
    let words = expect(value, "text", DeValue::as_str, faults).unwrap_or_default();
    if words.trim().is_empty() && value.get_ref().is_str() {
        faults.push(Diagnostic::error(value.span(), Fault::new("empty", &[("key", key)])));
    }
    if let Some(char) = words.chars().find(|char| is_invisible(*char)) {
        let code = format!("U+{:04X}", u32::from(char));
        faults.push(Diagnostic::error(value.span(), Fault::new("invisible", &[("code", &code)])));
    }
    words.to_owned()
}

/// What cannot be seen on a screen, or turns the order of letters: somebody would read another text than the program.
fn is_invisible(char: char) -> bool {
    let turns_or_hides = matches!(char, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    turns_or_hides || (char.is_control() && char != '\n')
}

/// A list of words, each with its place.
pub(crate) fn list(
    value: &Spanned<DeValue<'_>>,
    key: &'static str,
    faults: &mut Faults,
) -> Vec<(String, Range<usize>)> {
    values(value, key, faults).into_iter().map(|value| (words(value, key, faults), value.span())).collect()
}

/// The values of a list that is not too long.
pub(crate) fn values<'a>(
    value: &'a Spanned<DeValue<'a>>,
    key: &'static str,
    faults: &mut Faults,
) -> Vec<&'a Spanned<DeValue<'a>>> {
    let Some(array) = expect(value, "list", DeValue::as_array, faults) else { return Vec::new() };
    let values: Vec<_> = array.iter().take(MAX_ENTRIES).collect();
    if values.len() < array.iter().count() {
        let max = MAX_ENTRIES.to_string();
        faults.push(Diagnostic::error(value.span(), Fault::new("too-many", &[("key", key), ("max", &max)])));
    }
    values
}

/// A whole number from `low` to `high`; `why` says in a word what it counts.
pub(crate) fn number(
    value: &Spanned<DeValue<'_>>,
    (low, high): (u32, u32),
    why: &str,
    faults: &mut Faults,
) -> Option<u32> {
    let integer = expect(value, "number", DeValue::as_integer, faults)?;
    // Numbers too large for 64 bits are as far out of range as any other.
    let found = i64::from_str_radix(integer.as_str(), integer.radix()).unwrap_or(i64::MAX);
    let number = u32::try_from(found).ok().filter(|number| (low..=high).contains(number));
    if number.is_none() {
        let [low, high] = [low, high].map(|limit| limit.to_string());
        let args = [("found", integer.as_str()), ("low", &*low), ("high", &*high), ("why", why)];
        faults.push(Diagnostic::error(value.span(), Fault::new("out-of-range", &args)));
    }
    number
}

/// Tells that a word is none of those known.
pub(crate) fn unknown_word(word: &str, known: &[&str], span: Range<usize>, faults: &mut Faults) {
    let fault = Fault::new("unknown-word", &[("word", word), ("known", &known.join(", "))]);
    faults.push(Diagnostic::error(span, fault));
}

fn date(value: &Spanned<DeValue<'_>>, faults: &mut Faults) -> Option<NaiveDate> {
    let found = expect(value, "date", DeValue::as_datetime, faults)?;
    let date = found.date.filter(|_| found.time.is_none());
    let date =
        date.and_then(|d| NaiveDate::from_ymd_opt(i32::from(d.year), u32::from(d.month), u32::from(d.day)));
    if date.is_none() {
        faults.push(Diagnostic::error(value.span(), Fault::new("date", &[])));
    }
    date
}

pub(crate) fn expect<'a, T: ?Sized>(
    value: &'a Spanned<DeValue<'a>>,
    expected: &'static str,
    read: impl Fn(&'a DeValue<'a>) -> Option<&'a T>,
    faults: &mut Faults,
) -> Option<&'a T> {
    let found = read(value.get_ref());
    if found.is_none() {
        faults.push(Diagnostic::error(value.span(), Fault::new("wrong-type", &[("expected", expected)])));
    }
    found
}
