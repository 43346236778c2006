//! What `klartecken check` prints.

use std::io::{self, Write};

use klartecken::{
    Report, Texts, citation, finding_message, finding_title, pick,
    post::{OffsetMap, Span},
    rules::{Draft, Finding, Level, Place, Policy},
};
use schemars::JsonSchema;
use serde::Serialize;

/// The result for one post document.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CheckResult {
    /// The document's id, where it has one.
    id: Option<String>,
    /// `clear`, `act` or `stop`; null where the document could not be read.
    verdict: Option<&'static str>,
    findings: Vec<FindingResult>,
    /// The questions that apply, answered or not.
    questions: Vec<QuestionResult>,
    /// What this version has not looked at.
    unread: Vec<&'static str>,
    /// Why the document could not be read, with its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize, JsonSchema)]
struct FindingResult {
    rule: &'static str,
    /// `stop`, `ask` or `note`.
    level: &'static str,
    reason: &'static str,
    /// First character in the text, counted in Unicode scalar values from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<usize>,
    /// One past the last character.
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<usize>,
    /// The id of the picture, person or question that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    title: String,
    message: String,
    citation: String,
    /// What a confirmation refers to; there where one would settle it.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    /// The reason, where somebody has confirmed that it is in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmed: Option<String>,
}

#[derive(Serialize, JsonSchema)]
struct QuestionResult {
    id: String,
    text: String,
    /// Whether the verdict waits for it.
    required: bool,
    /// The id of the answer given.
    answer: Option<String>,
    /// The ids to choose from.
    choices: Vec<String>,
}

impl CheckResult {
    pub(crate) fn unreadable(id: Option<String>, error: String) -> CheckResult {
        CheckResult {
            id,
            verdict: None,
            findings: Vec::new(),
            questions: Vec::new(),
            unread: Vec::new(),
            error: Some(error),
        }
    }

    pub(crate) fn new(
        id: Option<String>,
        draft: &Draft,
        report: &Report,
        policy: &Policy,
        texts: &Texts,
    ) -> CheckResult {
        let spans: Vec<Span> =
            report.findings.iter().map(|finding| span(finding).unwrap_or(Span::from(0..0))).collect();
        let places = OffsetMap::new(&draft.post.text).scalars(&spans);
        let findings = report.findings.iter().zip(places);
        let questions = report.asked.iter().map(|asked| QuestionResult {
            id: asked.question.id.clone(),
            text: pick(&asked.question.text, texts.language).to_owned(),
            required: asked.question.level == klartecken::pack::QuestionLevel::Required,
            answer: asked
                .outcome
                .and_then(|_| draft.answers.get(&asked.question.id))
                .map(|answer| answer.choice.clone()),
            choices: asked.question.answers.iter().map(|answer| answer.id.clone()).collect(),
        });
        CheckResult {
            id,
            verdict: Some(report.verdict.as_str()),
            findings: findings
                .map(|(finding, place)| FindingResult {
                    rule: finding.rule,
                    level: level(finding.level),
                    reason: finding.reason,
                    start: span(finding).map(|_| place.start),
                    end: span(finding).map(|_| place.end),
                    about: about(&finding.place),
                    title: finding_title(finding, texts).to_owned(),
                    message: finding_message(finding, texts),
                    citation: citation(&finding.citation, policy),
                    key: finding.confirmable.then(|| finding.key.clone()),
                    confirmed: finding.confirmed.clone(),
                })
                .collect(),
            questions: questions.collect(),
            unread: report.unread.iter().map(|what| what.as_str()).collect(),
            error: None,
        }
    }

    /// Whether there was a document to check.
    pub(crate) fn was_read(&self) -> bool {
        self.error.is_none()
    }

    /// For people.
    pub(crate) fn write_human(&self, out: &mut impl Write, texts: &Texts) -> io::Result<()> {
        let name = self.id.as_deref().unwrap_or("–");
        match (&self.error, self.verdict) {
            (Some(error), _) => writeln!(out, "{name}: {error}")?,
            (None, verdict) => {
                writeln!(out, "{name}: {}", texts.get(&format!("verdict-{}", verdict.unwrap_or_default())))?;
            }
        }
        for finding in &self.findings {
            let place = match (finding.start, finding.end, &finding.about) {
                (Some(start), Some(end), _) => format!(" [{start}–{end}]"),
                (_, _, Some(about)) => format!(" [{about}]"),
                _ => String::new(),
            };
            let level = texts.get(&format!("level-{}", finding.level));
            writeln!(out, "  {level}{place} {}", finding.message)?;
            writeln!(out, "    {}", finding.citation)?;
        }
        for question in self.questions.iter().filter(|question| question.answer.is_none()) {
            writeln!(out, "  ? {}", question.text)?;
        }
        Ok(())
    }
}

fn span(finding: &Finding) -> Option<Span> {
    match finding.place {
        Place::Text(span) => Some(span),
        Place::Media(_) | Place::Person(_) | Place::Question(_) | Place::Account => None,
    }
}

fn about(place: &Place) -> Option<String> {
    match place {
        Place::Text(_) => None,
        Place::Account => Some("account".to_owned()),
        Place::Media(id) | Place::Person(id) | Place::Question(id) => Some(id.clone()),
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Stop => "stop",
        Level::Ask => "ask",
        Level::Note | Level::Allow => "note",
    }
}
