//! A TOML table, read key by key.
//!
//! Reading with `serde` would stop at the first fault and cost the page forty kilobytes more; here every fault is told.

use std::{collections::BTreeSet, ops::Range};

use chrono::NaiveDate;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{Diagnostic, Fault, Text};

pub(crate) type Faults = Vec<Diagnostic>;

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
        let entries = expect(value, "en tabell", DeValue::as_table, faults)?;
        Some(Table::new(entries, value.span()))
    }

    /// The entries of a table whose keys are names and not fixed words.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'a str, Range<usize>, &'a Spanned<DeValue<'a>>)> {
        self.entries.iter().map(|(key, value)| (&**key.get_ref(), key.span(), value))
    }

    /// The value of a key that may be left out.
    fn get(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.insert(key);
        self.entries.get(key)
    }

    /// The value of a key that must be there.
    fn need(&mut self, key: &'static str, faults: &mut Faults) -> Option<&'a Spanned<DeValue<'a>>> {
        let value = self.get(key);
        if value.is_none() {
            faults.push(Diagnostic::error(self.span.clone(), Fault::MissingKey { key }));
        }
        value
    }

    /// Words that must be there and must say something.
    pub(crate) fn words(&mut self, key: &'static str, faults: &mut Faults) -> (String, Range<usize>) {
        let Some(value) = self.need(key, faults) else { return (String::new(), self.span.clone()) };
        let words = expect(value, "en text", DeValue::as_str, faults).unwrap_or_default();
        if words.trim().is_empty() && value.get_ref().is_str() {
            faults.push(Diagnostic::error(value.span(), Fault::Empty { key }));
        }
        (words.to_owned(), value.span())
    }

    /// Words that may be left out.
    pub(crate) fn optional_words(&mut self, key: &'static str, faults: &mut Faults) -> String {
        let value = self.get(key).and_then(|value| expect(value, "en text", DeValue::as_str, faults));
        value.unwrap_or_default().to_owned()
    }

    /// One of a few known words.
    pub(crate) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        known: &'static [(&'static str, T)],
        faults: &mut Faults,
    ) -> Option<T> {
        let value = self.need(key, faults)?;
        let word = expect(value, "en text", DeValue::as_str, faults)?;
        let found = known.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            let known = known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
            faults.push(Diagnostic::error(value.span(), Fault::UnknownWord { word: word.to_owned(), known }));
        }
        found.map(|(_, meaning)| *meaning)
    }

    /// A whole number from `low` to `high`; `low` where it is none.
    pub(crate) fn number(
        &mut self,
        key: &'static str,
        (low, high): (i64, i64),
        why: &'static str,
        faults: &mut Faults,
    ) -> i64 {
        let Some(value) = self.need(key, faults) else { return low };
        let Some(number) = expect(value, "ett heltal", DeValue::as_integer, faults) else { return low };
        // Numbers too large for 64 bits are as far out of range as any other.
        let found = i64::from_str_radix(number.as_str(), number.radix()).unwrap_or(i64::MAX);
        if !(low..=high).contains(&found) {
            faults.push(Diagnostic::error(value.span(), Fault::OutOfRange { found, low, high, why }));
        }
        found.clamp(low, high)
    }

    /// A date without a time of day, that must be there.
    pub(crate) fn date(&mut self, key: &'static str, faults: &mut Faults) -> NaiveDate {
        self.need(key, faults).and_then(|value| date(value, faults)).unwrap_or_default()
    }

    /// A date that may be left out.
    pub(crate) fn optional_date(&mut self, key: &'static str, faults: &mut Faults) -> Option<NaiveDate> {
        self.get(key).and_then(|value| date(value, faults))
    }

    /// A list of words that may be left out, each with its place.
    pub(crate) fn list(&mut self, key: &'static str, faults: &mut Faults) -> Vec<(String, Range<usize>)> {
        let values = self.values(key, faults).into_iter();
        values
            .filter_map(|value| {
                let words = expect(value, "en text", DeValue::as_str, faults)?;
                Some((words.to_owned(), value.span()))
            })
            .collect()
    }

    /// A list of tables that may be left out.
    pub(crate) fn tables(&mut self, key: &'static str, faults: &mut Faults) -> Vec<Table<'a>> {
        let values = self.values(key, faults).into_iter();
        values.filter_map(|value| Table::from_value(value, faults)).collect()
    }

    fn values(&mut self, key: &'static str, faults: &mut Faults) -> Vec<&'a Spanned<DeValue<'a>>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let array = expect(value, "en lista", DeValue::as_array, faults);
        array.map(|array| array.iter().collect()).unwrap_or_default()
    }

    /// A table that must be there; an empty one where it is not.
    pub(crate) fn table(&mut self, key: &'static str, faults: &mut Faults) -> Option<Table<'a>> {
        let value = self.need(key, faults)?;
        Table::from_value(value, faults)
    }

    /// A table that may be left out.
    pub(crate) fn optional_table(&mut self, key: &'static str, faults: &mut Faults) -> Option<Table<'a>> {
        self.get(key).and_then(|value| Table::from_value(value, faults))
    }

    /// The same words in both languages.
    pub(crate) fn text(&mut self, key: &'static str, faults: &mut Faults) -> Text {
        let Some(table) = self.table(key, faults) else { return Text::default() };
        text(table, faults)
    }

    /// The same words in both languages, or none.
    pub(crate) fn optional_text(&mut self, key: &'static str, faults: &mut Faults) -> Text {
        self.optional_table(key, faults).map(|table| text(table, faults)).unwrap_or_default()
    }

    /// Every key that nobody has asked for is a fault: a misspelt key would otherwise be a rule that never strikes.
    pub(crate) fn finish(self, faults: &mut Faults) {
        for (key, span, _) in self.entries().filter(|(key, _, _)| !self.asked.contains(key)) {
            let known = self.asked.iter().copied().collect::<Vec<_>>().join(", ");
            faults.push(Diagnostic::error(span, Fault::UnknownKey { key: key.to_owned(), known }));
        }
    }
}

fn text(mut table: Table<'_>, faults: &mut Faults) -> Text {
    let text = Text { sv: table.words("sv", faults).0, en: table.words("en", faults).0 };
    table.finish(faults);
    text
}

fn date(value: &Spanned<DeValue<'_>>, faults: &mut Faults) -> Option<NaiveDate> {
    let found = expect(value, "ett datum, som 2026-11-23", DeValue::as_datetime, faults)?;
    let date = found.date.filter(|_| found.time.is_none());
    let date =
        date.and_then(|d| NaiveDate::from_ymd_opt(i32::from(d.year), u32::from(d.month), u32::from(d.day)));
    if date.is_none() {
        faults.push(Diagnostic::error(value.span(), Fault::Date));
    }
    date
}

fn expect<'a, T: ?Sized>(
    value: &'a Spanned<DeValue<'a>>,
    expected: &'static str,
    read: impl Fn(&'a DeValue<'a>) -> Option<&'a T>,
    faults: &mut Faults,
) -> Option<&'a T> {
    let found = read(value.get_ref());
    if found.is_none() {
        faults.push(Diagnostic::error(value.span(), Fault::WrongType { expected }));
    }
    found
}
