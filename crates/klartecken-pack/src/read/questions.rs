//! `[[questions]]`.

use std::ops::Range;

use super::{NamedSection, name::id, no_id_twice, section};
use crate::{
    Answer, AnswerOutcome, Diagnostic, Fault, Question, QuestionLevel, Text,
    table::{Faults, Table},
};

const LEVELS: [(&str, QuestionLevel); 3] = [
    ("required", QuestionLevel::Required),
    ("recommended", QuestionLevel::Recommended),
    ("off", QuestionLevel::Off),
];
const OUTCOMES: [(&str, AnswerOutcome); 3] =
    [("clear", AnswerOutcome::Clear), ("ask", AnswerOutcome::Ask), ("stop", AnswerOutcome::Stop)];

/// The most questions of one pack: more than anybody would answer.
const MAX_QUESTIONS: usize = 200;

/// The questions inherited, changed by the file, and after them the file's own.
pub(super) fn read(
    tables: Vec<Table<'_>>,
    base: Vec<Question>,
    sections: &mut Vec<NamedSection>,
    faults: &mut Faults,
) -> Vec<Question> {
    let mut questions = base;
    let mut named = Vec::new();
    if tables.len() > MAX_QUESTIONS {
        let (span, max) = (tables[MAX_QUESTIONS].span.clone(), MAX_QUESTIONS.to_string());
        let fault = Fault::new("too-many", &[("key", "questions"), ("max", &max)]);
        faults.push(Diagnostic::error(span, fault));
    }
    for mut table in tables.into_iter().take(MAX_QUESTIONS) {
        let id = id(&mut table, faults);
        named.push((id.clone(), table.span.clone()));
        let at = questions.iter().position(|known| known.id == id);
        let inherited = at.map(|at| questions[at].clone());
        let question = question(table, id, inherited, sections, faults);
        match at {
            Some(at) => questions[at] = question,
            None => questions.push(question),
        }
    }
    no_id_twice(named.iter().map(|(id, span)| (id.as_str(), span)), faults);
    questions
}

fn question(
    mut table: Table<'_>,
    id: String,
    inherited: Option<Question>,
    sections: &mut Vec<NamedSection>,
    faults: &mut Faults,
) -> Question {
    for key in ["rule", "level", "text", "answers"] {
        if inherited.is_none() && !table.has(key) {
            table.missing(key, faults);
        }
    }
    let inherited = inherited.unwrap_or(Question {
        id: String::new(),
        rule: String::new(),
        when: Vec::new(),
        unless: Vec::new(),
        level: QuestionLevel::Required,
        section: String::new(),
        text: Text::default(),
        help: Text::default(),
        answers: Vec::new(),
        span: 0..0,
    });
    let mut facts = |key, inherited| {
        if !table.has(key) {
            return inherited;
        }
        table.list(key, faults).into_iter().map(|(fact, _)| fact).collect()
    };
    let when = facts("when", inherited.when);
    let unless = facts("unless", inherited.unless);
    let names_answers = table.has("answers");
    let own = answers(&mut table, faults);
    let question = Question {
        id,
        rule: table.optional_words("rule", faults).unwrap_or(inherited.rule),
        when,
        unless,
        level: table.choice("level", &LEVELS, faults).unwrap_or(inherited.level),
        section: section(&mut table, sections, faults).unwrap_or(inherited.section),
        text: table.text("text", faults).unwrap_or(inherited.text),
        help: table.text("help", faults).unwrap_or(inherited.help),
        answers: if names_answers { own } else { inherited.answers },
        span: table.span.clone(),
    };
    if names_answers && question.answers.len() < 2 {
        faults.push(Diagnostic::error(question.span.clone(), Fault::new("too-few-answers", &[])));
    }
    table.finish(faults);
    question
}

fn answers(table: &mut Table<'_>, faults: &mut Faults) -> Vec<Answer> {
    let tables = table.tables("answers", faults).into_iter();
    let answers: Vec<(Answer, Range<usize>)> = tables.map(|table| answer(table, faults)).collect();
    no_id_twice(answers.iter().map(|(answer, span)| (answer.id.as_str(), span)), faults);
    answers.into_iter().map(|(answer, _)| answer).collect()
}

fn answer(mut table: Table<'_>, faults: &mut Faults) -> (Answer, Range<usize>) {
    for key in ["outcome", "text"] {
        if !table.has(key) {
            table.missing(key, faults);
        }
    }
    let answer = Answer {
        id: id(&mut table, faults),
        outcome: table.choice("outcome", &OUTCOMES, faults).unwrap_or(AnswerOutcome::Stop),
        text: table.text("text", faults).unwrap_or_default(),
    };
    let span = table.span.clone();
    table.finish(faults);
    (answer, span)
}
