//! `[rules.ID]`.

use std::collections::BTreeMap;

use super::{NamedSection, section};
use crate::{
    Diagnostic, Fault, Level, RuleEntry,
    table::{Faults, Table},
};

pub(super) const LEVELS: [(&str, Level); 4] =
    [("allow", Level::Allow), ("note", Level::Note), ("ask", Level::Ask), ("stop", Level::Stop)];

/// The rules of the file, over those inherited; sorted by id.
pub(super) fn read(
    table: Option<Table<'_>>,
    base: Vec<RuleEntry>,
    sections: &mut Vec<NamedSection>,
    faults: &mut Faults,
) -> Vec<RuleEntry> {
    let mut rules: BTreeMap<String, RuleEntry> =
        base.into_iter().map(|rule| (rule.id.clone(), rule)).collect();
    for (id, span, value) in table.iter().flat_map(Table::entries) {
        let Some(mut table) = Table::from_value(value, faults) else { continue };
        let inherited = rules.remove(id);
        if inherited.is_none() && !table.has("level") {
            table.missing("level", faults);
        }
        let inherited = inherited.unwrap_or(RuleEntry {
            id: id.to_owned(),
            level: Level::Stop,
            section: String::new(),
            law: Vec::new(),
            span: 0..0,
        });
        let names_law = table.has("law");
        let law = table.list("law", faults).into_iter().map(|(law, _)| law).collect();
        let rule = RuleEntry {
            id: id.to_owned(),
            level: table.choice("level", &LEVELS, faults).unwrap_or(inherited.level),
            section: section(&mut table, sections, faults).unwrap_or(inherited.section),
            law: if names_law { law } else { inherited.law },
            span: span.clone(),
        };
        table.finish(faults);
        if rule.level > Level::Allow && rule.section.is_empty() && rule.law.is_empty() {
            faults.push(Diagnostic::error(span, Fault::new("no-ground", &[])));
        }
        rules.insert(rule.id.clone(), rule);
    }
    rules.into_values().collect()
}
