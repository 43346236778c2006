//! Examples in Markdown: a fenced block ```` ```post EXPECTED ```` with a post document in it.
//!
//! EXPECTED is `clean`, or every finding as `rule:level`, in the order of the report.
//! All rules of Herrljunga's pack look at every example, so an example also says what is *not* found.
//! A block ```` ```pack ```` has lines of a pack that builds on Herrljunga's; the examples behind it are checked by that.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use klartecken::{Report, pack, read_document, report, rules::Policy};

/// What has been bound: most examples are checked by the same.
static POLICIES: Mutex<BTreeMap<String, Policy>> = Mutex::new(BTreeMap::new());

/// One fenced block.
pub struct Example<'a> {
    /// What it must give, as `rule:level`, sorted.
    pub expected: Vec<&'a str>,
    /// The post document.
    pub document: &'a str,
    /// What the pack has on top of Herrljunga's.
    pub on_top: &'a str,
}

/// The fenced `post` blocks of a Markdown text.
pub fn examples(markdown: &str) -> Vec<Example<'_>> {
    let mut rest = markdown;
    let mut found = Vec::new();
    let mut on_top = "";
    while let Some((before, after)) = rest.split_once("\n```post ") {
        if let Some((_, lines)) = before.rsplit_once("\n```pack\n") {
            on_top = lines.split("\n```").next().unwrap_or_default();
        }
        let (expected, after) = after.split_once('\n').unwrap_or_default();
        let (document, after) = after.split_once("\n```").unwrap_or((after, ""));
        let mut expected: Vec<&str> = expected.split(' ').filter(|word| *word != "clean").collect();
        expected.sort_unstable();
        found.push(Example { expected, document, on_top });
        rest = after;
    }
    found
}

impl Example<'_> {
    /// The report of the example on 2026-11-23.
    ///
    /// # Panics
    /// Where the document or the pack cannot be read.
    pub fn report(&self) -> Report {
        let policy = policy(self.on_top);
        let document =
            read_document(self.document).unwrap_or_else(|error| panic!("{error}\n{}", self.document));
        report(&document.into(), &policy, "2026-11-23".parse().unwrap_or_default())
    }

    /// What differs from what was expected, in a sentence; nothing where it comes true.
    pub fn fault(&self) -> Option<String> {
        let mut found: Vec<String> = self
            .report()
            .findings
            .iter()
            .map(|finding| format!("{}:{:?}", finding.rule, finding.level).to_lowercase())
            .collect();
        found.sort_unstable();
        (found != self.expected)
            .then(|| format!("expected {:?}, found {found:?} in\n{}\n", self.expected, self.document))
    }
}

/// Herrljunga's pack with those lines on top.
fn policy(on_top: &str) -> Policy {
    let mut policies = POLICIES.lock().unwrap_or_else(PoisonError::into_inner);
    let bind = || {
        let head = "format = 1\nid = \"prov\"\nversion = \"1\"\nextends = \"herrljunga\"\n";
        let read = pack::read(&format!("{head}{on_top}\n"));
        let read = read.unwrap_or_else(|faults| panic!("{on_top}: {faults:?}"));
        Policy::bind(&read.pack).unwrap_or_else(|faults| panic!("{on_top}: {faults:?}"))
    };
    policies.entry(on_top.to_owned()).or_insert_with(bind).clone()
}
