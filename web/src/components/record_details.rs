//! What a sealed checklist says, in words.

use klartecken::{
    pack::built_in,
    pick,
    record::{Record, record::UNANSWERED},
};
use yew::prelude::*;

use crate::words::Words;

/// People, answers, what somebody has confirmed, and what was not read.
pub(crate) fn record_details(words: &Words, record: &Record) -> Html {
    html! {
        <>
            { section(words.get("heading-people"), people(words, record)) }
            { section(words.get("heading-questions"), answers(words, record)) }
            { section(words.get("heading-confirmed"), confirmed(words, record)) }
            { section(words.get("heading-unread"), unread(words, record)) }
        </>
    }
}

fn section(heading: AttrValue, lines: Vec<AttrValue>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ heading }</h3>
            <ul>
                for line in lines {
                    <li>{ line }</li>
                }
            </ul>
        </>
    }
}

fn people(words: &Words, record: &Record) -> Vec<AttrValue> {
    let person = |person: &klartecken::record::record::Person| {
        let age = words.get(&format!("age-{}", person.age_band));
        let outcome = words.get(&format!("assessment-{}", person.code));
        let references = person.consent_references.join(", ");
        let shown = person.shown_in.join(", ");
        let parts = [person.r#ref.as_str(), &shown, &age, &outcome, &references];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ").into()
    };
    record.people.iter().map(person).collect()
}

fn answers(words: &Words, record: &Record) -> Vec<AttrValue> {
    // The pack alone: bound to a policy it would bring every rule along.
    let pack = built_in(&record.policy.pack);
    let answer = |given: &klartecken::record::record::Answer| {
        let questions = pack.as_ref().map(|pack| &pack.questions);
        let question = questions.and_then(|questions| questions.iter().find(|known| known.id == given.id));
        let chosen =
            question.and_then(|question| question.answers.iter().find(|known| known.id == given.answer));
        // A pack that is not at hand has no words here: the ids stand for themselves.
        let question = question.map_or(given.id.as_str(), |question| pick(&question.text, words.language()));
        let chosen = match chosen {
            Some(answer) => pick(&answer.text, words.language()).to_owned().into(),
            None if given.answer == UNANSWERED => words.get("answer-unanswered"),
            None => AttrValue::from(given.answer.clone()),
        };
        format!("{question} {chosen}").into()
    };
    record.questions.iter().map(answer).collect()
}

fn confirmed(words: &Words, record: &Record) -> Vec<AttrValue> {
    let mut lines = Vec::new();
    for rule in &record.rules {
        let title = words.texts().guide(&rule.id).map_or(rule.id.as_str(), |guide| guide.title);
        let reasons = rule.findings.iter().filter_map(|finding| finding.confirmed.as_deref());
        lines.extend(reasons.map(|reason| AttrValue::from(format!("{title}: {reason}"))));
    }
    lines
}

fn unread(words: &Words, record: &Record) -> Vec<AttrValue> {
    record.unread.iter().map(|what| words.get(&format!("unread-{what}"))).collect()
}
