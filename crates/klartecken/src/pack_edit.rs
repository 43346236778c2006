//! A pack's settings as fields of a form, and back to its file.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use klartecken_pack::{
    Change, Contacts, PARAMETERS, Pack, Parameter, ParameterKind, Text, Value, built_in, changed, on_top_of,
};

/// What has been typed into fields, by the field's name; what has not been touched is not there.
pub type Edits = BTreeMap<String, String>;

/// The names of the fields that a parameter takes: its key, or one for each language.
pub fn field_names(parameter: &Parameter) -> Vec<String> {
    match parameter.kind {
        ParameterKind::Text => ["sv", "en"].map(|language| format!("{}.{language}", parameter.key)).to_vec(),
        _ => vec![parameter.key.to_owned()],
    }
}

/// A pack in use, with what a form needs to change it.
#[derive(Debug, Clone, PartialEq)]
pub struct Editable {
    /// The pack.
    pub pack: Pack,
    /// Its file, where it is the municipality's own.
    pub file: Option<String>,
    /// The contacts of what it builds on, which the form cannot take away; of a pack that comes with the program, its own.
    pub inherited: Contacts,
}

impl Editable {
    /// Reads what the pack builds on, once.
    pub fn new(pack: Pack, file: Option<String>) -> Editable {
        let inherited = inherited_contacts(&pack);
        Editable { pack, file, inherited }
    }

    /// What stands in a field before anybody has touched it; lists have an entry on each line.
    pub fn value(&self, name: &str) -> String {
        if let Some(list) = name.strip_prefix("contacts.") {
            let inherited = self.inherited.list(list);
            let own = self.pack.contacts.list(list).iter().filter(|entry| !inherited.contains(entry));
            return own.map(String::as_str).collect::<Vec<_>>().join("\n");
        }
        let language = name.rsplit_once('.').filter(|(key, _)| self.pack.value(key).is_some());
        match (self.pack.value(name), language) {
            (Some(Value::Number(number)), _) => number.to_string(),
            (Some(Value::Word(word)), _) => word.clone(),
            (Some(Value::Words(words)), _) => words.join("\n"),
            (Some(Value::Months(months)), _) => {
                months.iter().map(u32::to_string).collect::<Vec<_>>().join("\n")
            }
            (None, Some((key, language))) => match self.pack.value(key) {
                Some(Value::Text(text)) => if language == "sv" { &text.sv } else { &text.en }.clone(),
                _ => String::new(),
            },
            _ => String::new(),
        }
    }

    /// The municipality's own file with the edits: the file that there is, or a new one on top of a pack that comes with
    /// the program. `today` becomes its version.
    pub fn edited_file(&self, edits: &Edits, today: NaiveDate) -> String {
        let mut changes = self.changes(edits);
        changes.push(Change::Version(next_version(&self.pack.version, self.file.is_some(), today)));
        changed(&self.file.clone().unwrap_or_else(|| on_top_of(&self.pack)), &changes)
    }

    /// What the edits change; an edit back to what was there changes nothing.
    fn changes(&self, edits: &Edits) -> Vec<Change> {
        let edited = |name: &str| edits.get(name).filter(|typed| **typed != self.value(name));
        let mut changes = Vec::new();
        for parameter in &PARAMETERS {
            let names = field_names(parameter);
            if !names.iter().any(|name| edited(name).is_some()) {
                continue;
            }
            let typed = |name: &String| edits.get(name).cloned().unwrap_or_else(|| self.value(name));
            let typed: Vec<String> = names.iter().map(typed).collect();
            changes.push(Change::Parameter(parameter.key.to_owned(), value(parameter.kind, &typed)));
        }
        for list in Contacts::LISTS {
            if let Some(typed) = edited(&format!("contacts.{list}")) {
                changes.push(Change::Contacts(list, lines(typed)));
            }
        }
        changes
    }
}

fn inherited_contacts(pack: &Pack) -> Contacts {
    if built_in(&pack.id).is_some_and(|built_in| built_in.sha256 == pack.sha256) {
        return pack.contacts.clone();
    }
    let base = pack.extends.first().and_then(|base| built_in(&base.id));
    base.map(|base| base.contacts).unwrap_or_default()
}

/// Two versions must not have the same name: a record names its pack by it.
fn next_version(before: &str, is_own: bool, today: NaiveDate) -> String {
    let today = today.to_string();
    match before.strip_prefix(today.as_str()) {
        Some(rest) if is_own => {
            let number = rest.strip_prefix('.').and_then(|number| number.parse::<u32>().ok()).unwrap_or(1);
            format!("{today}.{}", number.saturating_add(1))
        }
        _ => today,
    }
}

/// What was typed as a value; what is no number becomes 0, which the pack's reader refuses with its reason.
fn value(kind: ParameterKind, typed: &[String]) -> Value {
    let first = typed.first().map(String::as_str).unwrap_or_default();
    match kind {
        ParameterKind::Number { .. } => Value::Number(first.trim().parse().unwrap_or(0)),
        ParameterKind::Choice(_) => Value::Word(first.to_owned()),
        ParameterKind::Choices(_) | ParameterKind::List(_) => Value::Words(lines(first)),
        ParameterKind::Months => {
            Value::Months(lines(first).iter().map(|month| month.parse().unwrap_or(0)).collect())
        }
        ParameterKind::Text => {
            let en = typed.get(1).map(|words| words.trim().to_owned()).unwrap_or_default();
            Value::Text(Text { sv: first.trim().to_owned(), en })
        }
    }
}

fn lines(typed: &str) -> Vec<String> {
    typed.split(['\n', ',']).map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2026-11-24".parse().unwrap()
    }

    fn herrljunga() -> Editable {
        Editable::new(built_in("herrljunga").unwrap(), None)
    }

    /// The municipality's own pack, read from its file.
    fn own(file: &str) -> Editable {
        Editable::new(klartecken_pack::read(file).unwrap().pack, Some(file.to_owned()))
    }

    fn edits(typed: &[(&str, &str)]) -> Edits {
        typed.iter().map(|(name, typed)| ((*name).to_owned(), (*typed).to_owned())).collect()
    }

    #[test]
    fn an_age_and_a_switchboard_become_a_file_of_a_few_lines_that_can_be_changed_again() {
        let herrljunga = herrljunga();
        let typed = edits(&[("consent.own-age", "15"), ("contacts.phones", "0513-170 00\n")]);
        let file = herrljunga.edited_file(&typed, today());
        assert!(file.lines().count() < 12, "{file}");
        let own = own(&file);
        assert_eq!((own.pack.number("consent.own-age"), own.pack.version.as_str()), (Some(15), "2026-11-24"));
        assert_eq!(own.value("contacts.phones"), "0513-170 00");
        assert_eq!(own.value("contacts.domains"), "");

        let again = own.edited_file(&edits(&[("contacts.phones", "")]), today());
        let again = klartecken_pack::read(&again).unwrap().pack;
        assert_eq!((again.version.as_str(), again.contacts.phones.len()), ("2026-11-24.2", 0));
        assert_eq!(again.number("consent.own-age"), Some(15));
    }

    #[test]
    fn a_field_that_nobody_changed_writes_nothing() {
        let herrljunga = herrljunga();
        let mut untouched = Edits::new();
        for parameter in &PARAMETERS {
            for name in field_names(parameter) {
                untouched.insert(name.clone(), herrljunga.value(&name));
            }
        }
        assert_eq!(herrljunga.changes(&untouched), []);
    }

    #[test]
    fn what_is_no_number_is_refused_by_the_reader() {
        let herrljunga = herrljunga();
        for typed in ["", "tolv", "12", "-1", "99999999999"] {
            let file = herrljunga.edited_file(&edits(&[("consent.own-age", typed)]), today());
            let faults = klartecken_pack::read(&file).unwrap_err();
            assert_eq!(faults[0].fault.code, "out-of-range", "{typed}");
        }
    }
}
