//! What a rule has to say.

use std::collections::BTreeMap;

pub use klartecken_pack::Level;
use klartecken_pack::Question;
use klartecken_post::{MediaId, Span};

use crate::{Citation, Draft, policy::BoundRule};

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// How hard it strikes.
    pub level: Level,
    /// Which of the rule's reasons; together with the rule it selects the words.
    pub reason: &'static str,
    /// Where, and so what to mend.
    pub place: Place,
    /// What the words need to be filled in with.
    pub args: Vec<(&'static str, String)>,
    /// Which section of the guideline and which law.
    pub citation: Citation,
    /// What a confirmation refers to; stays the same while the rest of the draft changes.
    pub key: String,
    /// Whether somebody may confirm that it is in order.
    pub confirmable: bool,
    /// The reason given, where somebody has confirmed it.
    pub confirmed: Option<String>,
}

impl Finding {
    /// Whether it stands in the way of publishing.
    pub fn is_open(&self) -> bool {
        self.level >= Level::Ask && self.confirmed.is_none()
    }

    /// What it is about, in a form that survives edits elsewhere, such as the number that was found.
    pub fn target(&self) -> &str {
        self.key.splitn(3, '/').nth(2).unwrap_or_default()
    }
}

/// Where a finding is, and so which field mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the post's text.
    Text(Span),
    /// At a picture or film.
    Media(MediaId),
    /// At a person, by reference.
    Person(String),
    /// At a question, by id.
    Question(String),
    /// At the account's name.
    Account,
}

/// The reasons given, by the key of the finding that they settle.
pub(crate) type Confirmations<'a> = BTreeMap<&'a str, &'a str>;

/// The confirmations of a draft; an empty reason settles nothing.
pub(crate) fn confirmations(draft: &Draft) -> Confirmations<'_> {
    let mut confirmations = Confirmations::new();
    for given in draft.confirmations.iter().filter(|given| !given.reason.trim().is_empty()) {
        confirmations.insert(&given.finding, &given.reason);
    }
    confirmations
}

/// Where rules put what they find. It stamps the rule's id, level and citation, so that a rule cannot misname itself.
pub(crate) struct Findings<'a> {
    confirmations: &'a Confirmations<'a>,
    rule: &'a BoundRule,
    found: &'a mut Vec<Finding>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(
        confirmations: &'a Confirmations<'a>,
        rule: &'a BoundRule,
        found: &'a mut Vec<Finding>,
    ) -> Findings<'a> {
        Findings { confirmations, rule, found }
    }

    /// Adds a finding no harder than `level` and no harder than the pack lets the rule be.
    ///
    /// `target` names what it is about in a way that survives edits elsewhere, such as the number that was found.
    pub(crate) fn push(
        &mut self,
        level: Level,
        reason: &'static str,
        place: Place,
        target: &str,
        args: Vec<(&'static str, String)>,
    ) {
        let level = level.min(self.rule.level);
        if level > Level::Allow {
            self.push_as_it_is(level, reason, place, target, args);
        }
    }

    /// The rule that looks.
    pub(crate) fn rule_id(&self) -> &'static str {
        self.rule.rule.id
    }

    /// As [`Findings::push`], at a question: it cites the section that the question stands in.
    pub(crate) fn push_asked(&mut self, level: Level, reason: &'static str, question: &Question) {
        let found = self.found.len();
        self.push(level, reason, Place::Question(question.id.clone()), &question.id, Vec::new());
        if let Some(finding) = self.found.get_mut(found).filter(|_| !question.section.is_empty()) {
            finding.citation.section.clone_from(&question.section);
        }
    }

    /// As [`Findings::push`], but no pack can make it milder.
    pub(crate) fn push_as_it_is(
        &mut self,
        level: Level,
        reason: &'static str,
        place: Place,
        target: &str,
        args: Vec<(&'static str, String)>,
    ) {
        let rule = self.rule_id();
        let key = format!("{rule}/{reason}/{target}");
        let confirmable = level == Level::Ask && self.rule.rule.confirmable.contains(&reason);
        let confirmed =
            self.confirmations.get(key.as_str()).filter(|_| confirmable).map(|&reason| reason.to_owned());
        let citation = self.rule.citation.clone();
        self.found.push(Finding { rule, level, reason, place, args, citation, key, confirmable, confirmed });
    }
}
