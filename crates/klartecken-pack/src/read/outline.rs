//! `[[outline]]`.

use std::ops::Range;

use super::no_id_twice;
use crate::{
    Diagnostic, Fault, GuidelineRule, Means, Outline, Reason,
    table::{Faults, Table, unknown_word},
};

/// The document's headings with the rules under each.
pub(super) fn read(tables: Vec<Table<'_>>, faults: &mut Faults) -> Vec<Outline> {
    let mut outline = Vec::new();
    let mut headings = Vec::new();
    for mut table in tables {
        let (section, span) = table.words("section", faults);
        headings.push((section.clone(), span));
        let rules = table.tables("rules", faults).into_iter().map(|table| rule(table, faults)).collect();
        outline.push(Outline { section, rules });
        table.finish(faults);
    }
    no_id_twice(headings.iter().map(|(section, span)| (section.as_str(), span)), faults);
    let rules = outline.iter().flat_map(|part: &Outline| &part.rules);
    no_id_twice(rules.map(|rule| (rule.id.as_str(), &rule.span)), faults);
    outline
}

fn rule(mut table: Table<'_>, faults: &mut Faults) -> GuidelineRule {
    for key in ["by", "says"] {
        if !table.has(key) {
            table.missing(key, faults);
        }
    }
    let by: Vec<Means> = table
        .list("by", faults)
        .into_iter()
        .filter_map(|(word, span)| {
            let means = means(&word);
            if means.is_none() {
                unknown_word(&word, &Means::FORMS, span, faults);
            }
            means
        })
        .collect();
    if by.is_empty() {
        faults.push(Diagnostic::error(table.span.clone(), Fault::new("empty", &[("key", "by")])));
    }
    let why = table.text("why", faults);
    let is_nothing_done = by.iter().any(|means| matches!(means, Means::None(_)));
    if is_nothing_done && why.is_none() {
        faults.push(Diagnostic::error(table.span.clone(), Fault::new("reason-missing", &[])));
    }
    let span: Range<usize> = table.span.clone();
    let rule = GuidelineRule {
        id: table.words("id", faults).0,
        says: table.text("says", faults).unwrap_or_default(),
        by,
        why: why.unwrap_or_default(),
        span,
    };
    table.finish(faults);
    rule
}

fn means(word: &str) -> Option<Means> {
    let (class, target) = word.split_once(':')?;
    let name = target.to_owned();
    match class {
        "rule" => Some(Means::Rule(name)),
        "question" => Some(Means::Question(name)),
        "parameter" => Some(Means::Parameter(name)),
        "account" => Some(Means::Account(name)),
        "after" => Some(Means::After(name)),
        "none" => {
            let reason = Reason::ALL.into_iter().find(|reason| reason.as_str() == target)?;
            Some(Means::None(reason))
        }
        _ => None,
    }
}
