//! `[[examples]]`.

use super::rules::LEVELS;
use crate::{
    Example,
    table::{Faults, Table, unknown_word},
};

const VERDICTS: [(&str, &str); 3] = [("clear", "clear"), ("act", "act"), ("stop", "stop")];

/// The examples of the file; whether they come true is for whoever can check a post.
pub(super) fn read(tables: Vec<Table<'_>>, faults: &mut Faults) -> Vec<Example> {
    tables.into_iter().map(|table| example(table, faults)).collect()
}

fn example(mut table: Table<'_>, faults: &mut Faults) -> Example {
    if !table.has("verdict") {
        table.missing("verdict", faults);
    }
    let mut findings = Vec::new();
    for (word, span) in table.list("findings", faults) {
        let parts = word.split_once(':');
        let level = parts.and_then(|(_, level)| LEVELS.iter().find(|(name, _)| *name == level));
        match (parts, level) {
            (Some((rule, _)), Some((_, level))) => findings.push((rule.to_owned(), *level)),
            _ => unknown_word(&word, &["RULE:ask", "RULE:stop"], span, faults),
        }
    }
    findings.sort();
    let example = Example {
        name: table.words("name", faults).0,
        post: table.words("post", faults).0,
        verdict: table.choice("verdict", &VERDICTS, faults).unwrap_or_default().to_owned(),
        findings,
        span: table.span.clone(),
    };
    table.finish(faults);
    example
}
