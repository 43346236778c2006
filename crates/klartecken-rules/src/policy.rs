//! A pack bound to the catalogue: what will be checked.

use chrono::NaiveDate;
use klartecken_consent::Circumstances;
use klartecken_pack::{Diagnostic, Document, Fault, Level, Means, Pack, Question, QuestionLevel};

use crate::{Draft, Fact, Local, Rule, listed::Lists, rules::CATALOGUE, settings::Settings};

/// A pack bound to the catalogue, with the local list beside it.
#[derive(Debug, Clone)]
pub struct Policy {
    pub(crate) pack: Pack,
    document: Document,
    pub(crate) rules: Vec<BoundRule>,
    pub(crate) questions: Vec<BoundQuestion>,
    pub(crate) official_phones: Vec<String>,
    pub(crate) local: Local,
    pub(crate) lists: Lists,
    pub(crate) settings: Settings,
}

/// The same pack and the same local list: the rest follows from them.
impl PartialEq for Policy {
    fn eq(&self, other: &Policy) -> bool {
        self.pack == other.pack && self.local == other.local
    }
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
    /// Every rule and fact that the pack names and the catalogue lacks, every question that would never be asked, and a
    /// base pack, which has no guideline to check by.
    pub fn bind(pack: &Pack) -> Result<Policy, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        if pack.document.is_none() || pack.municipality.is_empty() {
            faults.push(Diagnostic::error(0..0, Fault::base_pack()));
        }
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
                    faults.push(Diagnostic::error(entry.span.clone(), Fault::unknown_rule(&entry.id)));
                }
            }
        }
        for rule in CATALOGUE.iter().filter(|rule| rule.floor > Level::Allow) {
            let entry = pack.rules.iter().find(|entry| entry.id == rule.id);
            if entry.is_none_or(|entry| entry.level < rule.floor) {
                let floor = if rule.floor == Level::Stop { "stop" } else { "ask" };
                let span = entry.map_or(0..0, |entry| entry.span.clone());
                faults.push(Diagnostic::error(span, Fault::too_mild(rule.id, floor)));
            }
        }
        let questions =
            pack.questions.iter().map(|question| bind_question(question, &rules, &mut faults)).collect();
        let phones = pack.contacts.phones.iter();
        let official_phones =
            phones.filter_map(|text| Some(klartecken_text::phone_number(text)?.national)).collect();
        if faults.is_empty() {
            let document = pack.document.clone().unwrap_or_default();
            let local = Local::default();
            Ok(Policy {
                lists: Lists::new(pack),
                settings: Settings::new(pack),
                pack: pack.clone(),
                document,
                rules,
                questions,
                official_phones,
                local,
            })
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

    /// The guideline behind it.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The ids of the rules in use, sorted.
    pub fn rule_ids(&self) -> impl Iterator<Item = &'static str> {
        self.rules.iter().map(|bound| bound.rule.id)
    }

    /// What the policy asks of the consents about anybody in the draft.
    pub(crate) fn circumstances<'a>(&'a self, draft: &'a Draft, publish_on: NaiveDate) -> Circumstances<'a> {
        let (post, settings) = (&draft.post, &self.settings);
        Circumstances {
            purpose: &draft.purpose,
            paid: post.paid,
            series: &draft.series,
            special_category: draft.special_category,
            secrecy_setting: post.service.presumes_secrecy(),
            publish_at: post.publish_at.and_then(|at| at.moment()),
            own_age: settings.own_age,
            custodians: settings.custodians,
            advise_guardian_below: settings.advise_guardian_below,
            form: settings.form,
            grounds: &settings.grounds,
            refresh_months: settings.refresh_months,
            ..Circumstances::new(post.channel.as_str(), publish_on)
        }
    }
}

fn bind_question(question: &Question, rules: &[BoundRule], faults: &mut Vec<Diagnostic>) -> BoundQuestion {
    let is_used = rules.iter().any(|bound| bound.rule.id == question.rule);
    if !is_used && question.level != QuestionLevel::Off {
        let fault = Fault::unused(&question.id, &question.rule);
        faults.push(Diagnostic::error(question.span.clone(), fault));
    }
    let mut look_up = |names: &[String]| {
        let mut facts = Vec::with_capacity(names.len());
        for name in names {
            match Fact::from_name(name) {
                Some(fact) => facts.push(fact),
                None => {
                    faults.push(Diagnostic::error(question.span.clone(), Fault::unknown_fact(name)));
                }
            }
        }
        facts
    };
    let when = look_up(&question.when);
    let unless = look_up(&question.unless);
    BoundQuestion { question: question.clone(), when, unless }
}

/// The word lists, and the rules that look for them.
const LISTS: [(&str, &[&str]); 5] = [
    ("political", &["party-political", "paid-political"]),
    ("commercial", &["commercial-content"]),
    ("offensive", &["offensive-wording"]),
    ("attracting", &["account-name-attracts"]),
    (klartecken_pack::PLAIN, &["authority-wording"]),
];

/// What belongs to a rule that is not in use, as warnings at the file's beginning: word lists, and lines of the outline,
/// which may both have been inherited.
pub fn doubts(pack: &Pack) -> Vec<Diagnostic> {
    let is_used = |rule: &&str| pack.rule(rule).is_some_and(|entry| entry.level > Level::Allow);
    let warning = |what: &str, rule: &str| Diagnostic::warning(0..0, Fault::unused(what, rule));
    let lists = LISTS
        .into_iter()
        .filter(|(list, rules)| !pack.words(list).is_empty() && !rules.iter().any(is_used))
        .map(|(list, rules)| warning(list, rules[0]));
    let lines = pack.outline.iter().flat_map(|part| &part.rules).flat_map(|line| {
        let named = line.by.iter().filter_map(|means| match means {
            Means::Rule(rule) if !is_used(&rule.as_str()) => Some(warning(&line.id, rule)),
            _ => None,
        });
        named.collect::<Vec<_>>()
    });
    lists.chain(lines).collect()
}
