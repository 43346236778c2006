//! The decisions in `tests/cases`: reading them, and what is expected of each.

mod convert;

use klartecken::Verdict;
use serde_json::Value;

use crate::files;

pub use convert::documents;

/// One decision, as the file spells it.
pub struct Case {
    fields: Value,
}

/// Every case, in the file's order.
///
/// # Panics
/// Where a line is no JSON.
pub fn cases() -> Vec<Case> {
    let file = files::read("tests/cases/cases.jsonl");
    let read =
        |line| Case { fields: serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")) };
    file.lines().map(read).collect()
}

impl Case {
    /// Its name, such as `k001`.
    pub fn id(&self) -> &str {
        self.words("/id")
    }

    /// What happens in it, in English.
    pub fn title(&self) -> &str {
        self.words("/title")
    }

    /// The id of the pack that it is to be decided by.
    ///
    /// # Panics
    /// Where there is none of that municipality.
    pub fn pack(&self) -> &'static str {
        match self.words("/policy") {
            "Herrljunga" => "herrljunga",
            "Botkyrka" => "botkyrka",
            "Lidingö" => "lidingo",
            "Jönköping" => "jonkoping",
            other => panic!("{}: {other} has no pack", self.id()),
        }
    }

    /// The calendar date of the check: that of publication, or a later one for what is out already.
    pub fn today(&self) -> &str {
        let later = self.words("/publication/evaluated_at");
        if later.is_empty() { self.words("/publication/date") } else { later }
    }

    /// The verdicts that are right: one where the case is clear, otherwise every defensible one.
    pub fn accepted(&self) -> Vec<&str> {
        if self.fields["ambiguous"] == Value::Bool(true) {
            self.fields["expected"]["accept"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect()
        } else {
            vec![self.words("/expected/verdict")]
        }
    }

    /// The words at a place; empty where there are none.
    fn words(&self, place: &str) -> &str {
        self.fields.pointer(place).and_then(Value::as_str).unwrap_or_default()
    }
}

/// Our verdict in the cases' words.
pub fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Clear => "ok",
        Verdict::Act => "needs_action",
        Verdict::Stop => "blocked",
    }
}
