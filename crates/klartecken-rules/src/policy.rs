//! A pack bound to the catalogue: what will be checked.

use klartecken_consent::{Circumstances, Custodians};
use klartecken_pack::{Diagnostic, Fault, Level, Pack, Question};

use crate::{Fact, Local, Rule, rules::CATALOGUE};

/// A pack bound to the catalogue, with the local list beside it.
#[derive(Debug, Clone)]
pub struct Policy {
    pub(crate) pack: Pack,
    pub(crate) rules: Vec<BoundRule>,
    pub(crate) questions: Vec<BoundQuestion>,
    pub(crate) official_phones: Vec<String>,
    pub(crate) local: Local,
}

/// A rule of the catalogue as this policy uses it.
#[derive(Debug, Clone)]
pub(crate) struct BoundRule {
    pub(crate) rule: &'static Rule,
    pub(crate) level: Level,
    pub(crate) citation: Citation,
}

/// A question of the pack with its facts looked up.
#[derive(Debug, Clone)]
pub(crate) struct BoundQuestion {
    pub(crate) question: Question,
    pub(crate) when: Vec<Fact>,
    pub(crate) unless: Vec<Fact>,
}

/// Where a finding has its ground: the guideline's own section, and the law.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Citation {
    /// The heading in the guideline; empty where the guideline is silent.
    pub section: String,
    /// Provisions.
    pub law: Vec<String>,
}

impl Policy {
    /// Binds a pack to the catalogue.
    ///
    /// # Errors
    /// Every rule and fact that the pack names and the catalogue lacks, and every question that would never be asked.
    pub fn bind(pack: &Pack) -> Result<Policy, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let mut rules: Vec<BoundRule> = Vec::new();
        for entry in &pack.rules {
            match CATALOGUE.iter().find(|rule| rule.id == entry.id) {
                Some(rule) if entry.level > Level::Allow => rules.push(BoundRule {
                    rule,
                    level: entry.level,
                    citation: Citation { section: entry.section.clone(), law: entry.law.clone() },
                }),
                Some(_) => {}
                None => {
                    let fault = Fault::UnknownRule { id: entry.id.clone() };
                    faults.push(Diagnostic::error(entry.span.clone(), fault));
                }
            }
        }
        for rule in CATALOGUE.iter().filter(|rule| rule.floor > Level::Allow) {
            let entry = pack.rules.iter().find(|entry| entry.id == rule.id);
            if entry.is_none_or(|entry| entry.level < rule.floor) {
                let floor = if rule.floor == Level::Stop { "stop" } else { "ask" };
                let span = entry.map_or(0..0, |entry| entry.span.clone());
                faults.push(Diagnostic::error(span, Fault::TooMild { id: rule.id, floor }));
            }
        }
        let questions =
            pack.questions.iter().map(|question| bind_question(question, &rules, &mut faults)).collect();
        let phones = pack.contacts.phones.iter();
        let official_phones =
            phones.filter_map(|text| Some(klartecken_text::phone_number(text)?.national)).collect();
        if faults.is_empty() {
            Ok(Policy { pack: pack.clone(), rules, questions, official_phones, local: Local::default() })
        } else {
            Err(faults)
        }
    }

    /// The same policy with that local list beside the pack.
    pub fn with_local(self, local: Local) -> Policy {
        Policy { local, ..self }
    }

    /// The local list beside the pack.
    pub fn local(&self) -> &Local {
        &self.local
    }

    /// The pack behind it.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The ids of the rules in use, sorted.
    pub fn rule_ids(&self) -> impl Iterator<Item = &'static str> {
        self.rules.iter().map(|bound| bound.rule.id)
    }

    pub(crate) fn circumstances<'a>(
        &self,
        channel: &'a str,
        publish_on: chrono::NaiveDate,
    ) -> Circumstances<'a> {
        let consent = &self.pack.consent;
        Circumstances {
            channel,
            publish_on,
            own_age: consent.own_age,
            custodians: match consent.custodians {
                klartecken_pack::Custodians::All => Custodians::All,
                klartecken_pack::Custodians::One => Custodians::One,
            },
            advise_guardian_below: consent.advise_guardian_below,
        }
    }
}

fn bind_question(question: &Question, rules: &[BoundRule], faults: &mut Vec<Diagnostic>) -> BoundQuestion {
    if !rules.iter().any(|bound| bound.rule.id == question.rule) {
        let fault = Fault::UnusedQuestion { rule: question.rule.clone() };
        faults.push(Diagnostic::error(question.span.clone(), fault));
    }
    let mut look_up = |names: &[String]| {
        let mut facts = Vec::with_capacity(names.len());
        for name in names {
            match Fact::from_name(name) {
                Some(fact) => facts.push(fact),
                None => {
                    let fault = Fault::UnknownFact { fact: name.clone() };
                    faults.push(Diagnostic::error(question.span.clone(), fault));
                }
            }
        }
        facts
    };
    let when = look_up(&question.when);
    let unless = look_up(&question.unless);
    BoundQuestion { question: question.clone(), when, unless }
}
