//! From a file's text to a pack, or to everything that is wrong with it.

use std::{collections::BTreeSet, ops::Range};

use sha2::{Digest, Sha256};
use toml::de::DeTable;

use crate::{
    Answer, AnswerOutcome, ConsentPolicy, Contacts, Custodians, Diagnostic, Document, Fault, Level, Pack,
    Question, QuestionLevel, RuleEntry,
    table::{Faults, Table},
};

/// The largest pack file that is read, in bytes.
pub const MAX_PACK_BYTES: usize = 1 << 20;

const CUSTODIANS: [(&str, Custodians); 2] = [("all", Custodians::All), ("one", Custodians::One)];
const LEVELS: [(&str, Level); 4] =
    [("allow", Level::Allow), ("note", Level::Note), ("ask", Level::Ask), ("stop", Level::Stop)];
const QUESTION_LEVELS: [(&str, QuestionLevel); 3] = [
    ("required", QuestionLevel::Required),
    ("recommended", QuestionLevel::Recommended),
    ("off", QuestionLevel::Off),
];
const OUTCOMES: [(&str, AnswerOutcome); 3] =
    [("clear", AnswerOutcome::Clear), ("ask", AnswerOutcome::Ask), ("stop", AnswerOutcome::Stop)];

/// Reads a pack file's text.
///
/// # Errors
/// Every fault found, each with its place; nothing of a faulty pack is usable.
pub fn read(text: &str) -> Result<Pack, Vec<Diagnostic>> {
    if text.len() > MAX_PACK_BYTES {
        let fault = Fault::TooLarge { size: text.len(), max: MAX_PACK_BYTES };
        return Err(vec![Diagnostic::error(0..0, fault)]);
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(syntax).collect());
    }
    let mut faults = Vec::new();
    // Faults of the whole file are told at its beginning.
    let pack = pack(Table::new(table.get_ref(), 0..0), hex(&Sha256::digest(text)), &mut faults);
    faults.sort_by_key(|diagnostic| diagnostic.span.start);
    if faults.is_empty() { Ok(pack) } else { Err(faults) }
}

fn syntax(error: &toml::de::Error) -> Diagnostic {
    let fault = Fault::Syntax { reason: error.message().to_owned() };
    Diagnostic::error(error.span().unwrap_or(0..0), fault)
}

fn pack(mut file: Table<'_>, sha256: String, faults: &mut Faults) -> Pack {
    file.number("format", (1, 1), "den här versionen läser format 1", faults);
    let pack = Pack {
        id: id(&mut file, faults),
        version: file.words("version", faults).0,
        sha256,
        municipality: file.words("municipality", faults).0,
        document: document(file.table("document", faults), faults),
        help: file.text("help", faults),
        consent: consent(file.table("consent", faults), faults),
        contacts: contacts(file.optional_table("contacts", faults), faults),
        rules: rules(file.table("rules", faults), faults),
        questions: questions(file.tables("questions", faults), faults),
    };
    file.finish(faults);
    pack
}

fn document(table: Option<Table<'_>>, faults: &mut Faults) -> Document {
    let Some(mut table) = table else { return Document::default() };
    let document = Document {
        title: table.words("title", faults).0,
        decided_by: table.words("decided-by", faults).0,
        decided_on: table.date("decided-on", faults),
        paragraph: table.optional_words("paragraph", faults),
        diary_number: table.optional_words("diary-number", faults),
        owner: table.optional_words("owner", faults),
        valid_to: table.optional_date("valid-to", faults),
    };
    table.finish(faults);
    document
}

fn consent(table: Option<Table<'_>>, faults: &mut Faults) -> ConsentPolicy {
    let strictest = ConsentPolicy { own_age: 18, custodians: Custodians::All, advise_guardian_below: 18 };
    let Some(mut table) = table else { return strictest };
    let mut age = |key, why, faults: &mut Faults| {
        u32::try_from(table.number(key, (13, 18), why, faults)).unwrap_or(strictest.own_age)
    };
    let own_age = age("own-age", "ett barn under 13 år får aldrig samtycka ensamt", faults);
    let advise_guardian_below = age("advise-guardian-below", "åldern räknas i hela år", faults);
    let custodians = table.choice("custodians", &CUSTODIANS, faults).unwrap_or(strictest.custodians);
    table.finish(faults);
    ConsentPolicy { own_age, custodians, advise_guardian_below }
}

fn contacts(table: Option<Table<'_>>, faults: &mut Faults) -> Contacts {
    let Some(mut table) = table else { return Contacts::default() };
    let mut each = |key, what, sound: fn(&str) -> bool| {
        let mut read = Vec::new();
        for (text, span) in table.list(key, faults) {
            let text = text.trim().to_lowercase();
            if !sound(&text) {
                faults.push(Diagnostic::error(span, Fault::Contact { text: text.clone(), what }));
            }
            read.push(text);
        }
        read
    };
    let contacts = Contacts {
        domains: each("domains", "en domän", |text| text.contains('.') && !text.contains(['@', ' ', '/'])),
        emails: each("emails", "en e-postadress", |text| text.contains('@') && !text.contains(' ')),
        phones: each("phones", "ett telefonnummer", |text| text.chars().any(|char| char.is_ascii_digit())),
    };
    table.finish(faults);
    contacts
}

fn rules(table: Option<Table<'_>>, faults: &mut Faults) -> Vec<RuleEntry> {
    let entries = table.iter().flat_map(Table::entries);
    entries
        .filter_map(|(id, span, value)| {
            let mut table = Table::from_value(value, faults)?;
            let rule = RuleEntry {
                id: id.to_owned(),
                level: table.choice("level", &LEVELS, faults).unwrap_or(Level::Stop),
                section: table.optional_words("section", faults),
                law: table.list("law", faults).into_iter().map(|(law, _)| law).collect(),
                span: span.clone(),
            };
            table.finish(faults);
            if rule.level > Level::Allow && rule.section.is_empty() && rule.law.is_empty() {
                faults.push(Diagnostic::error(span, Fault::NoGround));
            }
            Some(rule)
        })
        .collect()
}

fn questions(tables: Vec<Table<'_>>, faults: &mut Faults) -> Vec<Question> {
    let questions: Vec<Question> = tables.into_iter().map(|table| question(table, faults)).collect();
    no_id_twice(questions.iter().map(|question| (question.id.as_str(), &question.span)), faults);
    questions
}

fn question(mut table: Table<'_>, faults: &mut Faults) -> Question {
    let words = |list: Vec<(String, Range<usize>)>| list.into_iter().map(|(words, _)| words).collect();
    let answers: Vec<(Answer, Range<usize>)> =
        table.tables("answers", faults).into_iter().map(|table| answer(table, faults)).collect();
    if answers.len() < 2 {
        faults.push(Diagnostic::error(table.span.clone(), Fault::TooFewAnswers));
    }
    no_id_twice(answers.iter().map(|(answer, span)| (answer.id.as_str(), span)), faults);
    let question = Question {
        id: id(&mut table, faults),
        rule: table.words("rule", faults).0,
        when: words(table.list("when", faults)),
        unless: words(table.list("unless", faults)),
        level: table.choice("level", &QUESTION_LEVELS, faults).unwrap_or(QuestionLevel::Required),
        section: table.optional_words("section", faults),
        text: table.text("text", faults),
        help: table.optional_text("help", faults),
        answers: answers.into_iter().map(|(answer, _)| answer).collect(),
        span: table.span.clone(),
    };
    table.finish(faults);
    question
}

fn answer(mut table: Table<'_>, faults: &mut Faults) -> (Answer, Range<usize>) {
    let answer = Answer {
        id: id(&mut table, faults),
        outcome: table.choice("outcome", &OUTCOMES, faults).unwrap_or(AnswerOutcome::Stop),
        text: table.text("text", faults),
    };
    let span = table.span.clone();
    table.finish(faults);
    (answer, span)
}

fn id(table: &mut Table<'_>, faults: &mut Faults) -> String {
    let (id, span) = table.words("id", faults);
    let plain = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
    if id.len() > 64 || !id.chars().all(plain) {
        faults.push(Diagnostic::error(span, Fault::Id { id: id.chars().take(64).collect() }));
    }
    id
}

fn no_id_twice<'a>(ids: impl Iterator<Item = (&'a str, &'a Range<usize>)>, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for (id, span) in ids {
        if !id.is_empty() && !seen.insert(id) {
            faults.push(Diagnostic::error(span.clone(), Fault::Duplicate { id: id.to_owned() }));
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
