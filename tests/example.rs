//! Examples in Markdown: a fenced block ```` ```post EXPECTED ```` with a post document in it.
//!
//! EXPECTED is `clean`, or every finding as `rule:level`, in the order of the report.
//! All rules of Herrljunga's pack look at every example, so an example also says what is *not* found.
//! Behind ` with ` stands a parameter that another municipality's pack has set, as a line of TOML.

use klartecken::{Report, pack, policy, read_document, report, rules::Policy};

/// One fenced block.
pub struct Example<'a> {
    /// What it must give, as `rule:level`, sorted.
    pub expected: Vec<&'a str>,
    /// What is set otherwise than in Herrljunga's pack; empty where nothing is.
    pub with: &'a str,
    /// The post document.
    pub document: &'a str,
}

/// The fenced `post` blocks of a Markdown text.
pub fn examples(markdown: &str) -> Vec<Example<'_>> {
    let mut rest = markdown;
    let mut found = Vec::new();
    while let Some((_, after)) = rest.split_once("\n```post ") {
        let (expected, after) = after.split_once('\n').unwrap_or_default();
        let (document, after) = after.split_once("\n```").unwrap_or((after, ""));
        let (expected, with) = expected.split_once(" with ").unwrap_or((expected, ""));
        let mut expected: Vec<&str> = expected.split(' ').filter(|word| *word != "clean").collect();
        expected.sort_unstable();
        found.push(Example { expected, with, document });
        rest = after;
    }
    found
}

impl Example<'_> {
    /// The report of the example on 2026-11-23.
    ///
    /// # Panics
    /// Where the document or the parameter cannot be read.
    pub fn report(&self) -> Report {
        let policy = self.policy();
        let document =
            read_document(self.document).unwrap_or_else(|error| panic!("{error}\n{}", self.document));
        report(&document.into(), &policy, "2026-11-23".parse().unwrap_or_default())
    }

    fn policy(&self) -> Policy {
        if self.with.is_empty() {
            return policy("herrljunga").unwrap_or_else(|| panic!("the pack is there"));
        }
        let head = "format = 1\nid = \"prov\"\nversion = \"1\"\nextends = \"herrljunga\"\n";
        let read = pack::read(&format!("{head}{}\n", self.with));
        let read = read.unwrap_or_else(|faults| panic!("{}: {faults:?}", self.with));
        Policy::bind(&read.pack).unwrap_or_else(|faults| panic!("{}: {faults:?}", self.with))
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
