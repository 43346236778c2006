//! From a file's text to a pack, or to everything that is wrong with it.

use std::{collections::BTreeSet, ops::Range};

use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use toml::{Spanned, value::Datetime};

use crate::{
    Answer, AnswerOutcome, ConsentPolicy, Contacts, Custodians, Diagnostic, Document, Fault, Level, Pack,
    Question, QuestionLevel, RuleEntry, Text, unchecked::*,
};

/// The largest pack file that is read, in bytes.
pub const MAX_PACK_BYTES: usize = 1 << 20;

/// Reads a pack file's text.
///
/// # Errors
/// Every fault found, each with its place; nothing of a faulty pack is usable.
pub fn read(text: &str) -> Result<Pack, Vec<Diagnostic>> {
    if text.len() > MAX_PACK_BYTES {
        let fault = Fault::TooLarge { size: text.len(), max: MAX_PACK_BYTES };
        return Err(vec![Diagnostic::error(0..0, fault)]);
    }
    let unchecked = toml::from_str(text).map_err(|error| {
        let fault = Fault::Shape { reason: error.message().to_owned() };
        vec![Diagnostic::error(error.span().unwrap_or(0..0), fault)]
    })?;
    let mut faults = Vec::new();
    let pack = check(unchecked, hex(&Sha256::digest(text)), &mut faults);
    faults.sort_by_key(|diagnostic| diagnostic.span.start);
    if faults.is_empty() { Ok(pack) } else { Err(faults) }
}

type Faults = Vec<Diagnostic>;

fn check(file: UncheckedPack, sha256: String, faults: &mut Faults) -> Pack {
    let format = *file.format.get_ref();
    if format != 1 {
        faults.push(Diagnostic::error(file.format.span(), Fault::Format { found: format }));
    }
    Pack {
        id: id(file.id, faults),
        version: said(file.version, "versionen", faults),
        sha256,
        municipality: said(file.municipality, "kommunens namn", faults),
        document: document(file.document, faults),
        help: text(file.help, faults),
        consent: consent(file.consent, faults),
        contacts: contacts(file.contacts, faults),
        rules: file.rules.into_iter().map(|(id, rule)| rule_entry(id, rule, faults)).collect(),
        questions: questions(file.questions, faults),
    }
}

fn document(file: UncheckedDocument, faults: &mut Faults) -> Document {
    Document {
        title: said(file.title, "dokumentets titel", faults),
        decided_by: said(file.decided_by, "vem som beslutade", faults),
        decided_on: date(file.decided_on, faults),
        paragraph: file.paragraph,
        diary_number: file.diary_number,
        owner: file.owner,
        valid_to: file.valid_to.map(|day| date(day, faults)),
    }
}

fn consent(file: UncheckedConsent, faults: &mut Faults) -> ConsentPolicy {
    let why = "ett barn under 13 år får aldrig samtycka ensamt";
    let own_age = in_range(file.own_age, 13, 18, why, faults);
    let why = "åldern räknas i hela år";
    ConsentPolicy {
        own_age,
        custodians: match file.custodians {
            UncheckedCustodians::All => Custodians::All,
            UncheckedCustodians::One => Custodians::One,
        },
        advise_guardian_below: in_range(file.advise_guardian_below, 13, 18, why, faults),
    }
}

fn contacts(file: UncheckedContacts, faults: &mut Faults) -> Contacts {
    let mut each = |list: Vec<Spanned<String>>, what, sound: fn(&str) -> bool| -> Vec<String> {
        list.into_iter()
            .map(|entry| {
                let span = entry.span();
                let text = entry.into_inner().trim().to_lowercase();
                if !sound(&text) {
                    faults.push(Diagnostic::error(span, Fault::Contact { text: text.clone(), what }));
                }
                text
            })
            .collect()
    };
    Contacts {
        domains: each(file.domains, "en domän", |text| {
            text.contains('.') && !text.contains(['@', ' ', '/'])
        }),
        emails: each(file.emails, "en e-postadress", |text| text.contains('@') && !text.contains(' ')),
        phones: each(file.phones, "ett telefonnummer", |text| text.chars().any(|char| char.is_ascii_digit())),
    }
}

fn rule_entry(id: Spanned<String>, rule: UncheckedRule, faults: &mut Faults) -> RuleEntry {
    let span = id.span();
    if rule.level_is_on() && rule.section.is_empty() && rule.law.is_empty() {
        faults.push(Diagnostic::error(
            span.clone(),
            Fault::Missing { what: "avsnitt (section) eller lag (law)" },
        ));
    }
    RuleEntry {
        id: id.into_inner(),
        level: match rule.level {
            UncheckedLevel::Allow => Level::Allow,
            UncheckedLevel::Note => Level::Note,
            UncheckedLevel::Ask => Level::Ask,
            UncheckedLevel::Stop => Level::Stop,
        },
        section: rule.section,
        law: rule.law,
        span,
    }
}

impl UncheckedRule {
    fn level_is_on(&self) -> bool {
        !matches!(self.level, UncheckedLevel::Allow)
    }
}

fn questions(file: Vec<Spanned<UncheckedQuestion>>, faults: &mut Faults) -> Vec<Question> {
    let mut seen = BTreeSet::new();
    let mut questions = Vec::with_capacity(file.len());
    for entry in file {
        let span = entry.span();
        let question = question(entry.into_inner(), span.clone(), faults);
        if !seen.insert(question.id.clone()) {
            faults.push(Diagnostic::error(span, Fault::Duplicate { id: question.id.clone() }));
        }
        questions.push(question);
    }
    questions
}

fn question(file: UncheckedQuestion, span: Range<usize>, faults: &mut Faults) -> Question {
    if file.answers.len() < 2 {
        faults.push(Diagnostic::error(span.clone(), Fault::TooFewAnswers));
    }
    let mut seen = BTreeSet::new();
    let mut answers = Vec::with_capacity(file.answers.len());
    for entry in file.answers {
        let span = entry.span();
        let answer = entry.into_inner();
        if !seen.insert(answer.id.clone()) {
            faults.push(Diagnostic::error(span, Fault::Duplicate { id: answer.id.clone() }));
        }
        answers.push(Answer {
            id: answer.id,
            outcome: match answer.outcome {
                UncheckedOutcome::Clear => AnswerOutcome::Clear,
                UncheckedOutcome::Ask => AnswerOutcome::Ask,
                UncheckedOutcome::Stop => AnswerOutcome::Stop,
            },
            text: text(answer.text, faults),
        });
    }
    Question {
        id: id(file.id, faults),
        rule: file.rule.into_inner(),
        when: file.when,
        unless: file.unless,
        level: match file.level {
            UncheckedQuestionLevel::Required => QuestionLevel::Required,
            UncheckedQuestionLevel::Recommended => QuestionLevel::Recommended,
            UncheckedQuestionLevel::Off => QuestionLevel::Off,
        },
        section: file.section,
        text: text(file.text, faults),
        help: file.help.map(|help| text(help, faults)).unwrap_or_default(),
        answers,
        span,
    }
}

fn id(id: Spanned<String>, faults: &mut Faults) -> String {
    let span = id.span();
    let id = id.into_inner();
    let plain = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
    if id.is_empty() || id.len() > 64 || !id.chars().all(plain) {
        faults.push(Diagnostic::error(span, Fault::Id { id: id.chars().take(64).collect() }));
    }
    id
}

fn said(text: Spanned<String>, what: &'static str, faults: &mut Faults) -> String {
    if text.get_ref().trim().is_empty() {
        faults.push(Diagnostic::error(text.span(), Fault::Missing { what }));
    }
    text.into_inner()
}

fn text(text: Spanned<UncheckedText>, faults: &mut Faults) -> Text {
    let span = text.span();
    let UncheckedText { sv, en } = text.into_inner();
    for (words, what) in [(&sv, "svensk text (sv)"), (&en, "engelsk text (en)")] {
        if words.trim().is_empty() {
            faults.push(Diagnostic::error(span.clone(), Fault::Missing { what }));
        }
    }
    Text { sv, en }
}

fn in_range(number: Spanned<i64>, low: i64, high: i64, why: &'static str, faults: &mut Faults) -> u32 {
    let found = *number.get_ref();
    if !(low..=high).contains(&found) {
        faults.push(Diagnostic::error(number.span(), Fault::OutOfRange { found, low, high, why }));
    }
    u32::try_from(found.clamp(low, high)).unwrap_or_default()
}

fn date(day: Spanned<Datetime>, faults: &mut Faults) -> NaiveDate {
    let Datetime { date, time, .. } = day.get_ref();
    let found = date
        .filter(|_| time.is_none())
        .and_then(|d| NaiveDate::from_ymd_opt(i32::from(d.year), u32::from(d.month), u32::from(d.day)));
    found.unwrap_or_else(|| {
        faults.push(Diagnostic::error(day.span(), Fault::Date));
        NaiveDate::MIN
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
