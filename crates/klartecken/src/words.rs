//! From plain data to sentences.

use chrono::DateTime;
use klartecken_pack::Text;
use klartecken_post::stockholm;
use klartecken_record::{
    Integrity, Verification,
    verify::{Freshness, Signer},
};
use klartecken_rules::{Citation, Finding, Policy};

use crate::{Language, ReadError, Texts};

/// What is wrong, in a few words: the guide's heading.
pub fn finding_title<'a>(finding: &Finding, texts: &'a Texts) -> &'a str {
    texts.guide(finding.rule).map_or(finding.rule, |guide| guide.title)
}

/// What was found here, in a sentence.
pub fn finding_message(finding: &Finding, texts: &Texts) -> String {
    let args: Vec<(&str, String)> = finding
        .args
        .iter()
        .map(|(name, value)| {
            let words = match *name {
                "channel" | "who" => texts.get(&format!("{name}-{value}")),
                "parts" => {
                    let parts = value.split(' ').map(|part| texts.get(&format!("part-{part}")));
                    parts.collect::<Vec<_>>().join(", ")
                }
                _ => value.clone(),
            };
            (*name, words)
        })
        .collect();
    let args: Vec<(&str, &str)> = args.iter().map(|(name, words)| (*name, words.as_str())).collect();
    texts.with(&format!("{}.{}", finding.rule, finding.reason), &args)
}

/// Who decided the guideline and when, such as `Kommunstyrelsen 2020-05-25 § 94`.
pub fn decided(policy: &Policy) -> String {
    let document = policy.document();
    let parts = [document.decided_by.as_str(), &document.decided_on.to_string(), document.paragraph.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Where it has its ground: the guideline with its section and date, and the law.
pub fn citation(citation: &Citation, policy: &Policy) -> String {
    let mut grounds = Vec::with_capacity(1 + citation.law.len());
    if !citation.section.is_empty() {
        let title = &policy.document().title;
        grounds.push(format!("{title} ({}), ”{}”", decided(policy), citation.section));
    }
    grounds.extend(citation.law.iter().cloned());
    grounds.join(" · ")
}

/// A moment of a record as a Swedish wall clock shows it, `2026-11-23 13:20:41`; the text itself where it is no moment.
pub fn swedish_time(rfc3339: &str) -> String {
    match DateTime::parse_from_rfc3339(rfc3339) {
        // The debug form of chrono's times is ISO 8601.
        Ok(moment) => format!("{:?}", stockholm::local(moment.to_utc()).naive_local()).replace('T', " "),
        Err(_) => rfc3339.to_owned(),
    }
}

/// The words of a pack in the language of the screen.
pub fn pick(text: &Text, language: Language) -> &str {
    match language {
        Language::Swedish => &text.sv,
        Language::English => &text.en,
    }
}

/// What is wrong with a post document, in a sentence with its place.
pub fn read_error(error: &ReadError, texts: &Texts) -> String {
    let number = |number: &usize| number.to_string();
    match error {
        ReadError::Shape { path, line, column, reason } => {
            let reason = plain_reason(reason, texts);
            let (line, column) = (number(line), number(column));
            let args = [("path", path.as_str()), ("line", &line), ("column", &column), ("reason", &reason)];
            texts.with("read-shape", &args)
        }
        ReadError::TooLarge { size, max } => {
            texts.with("read-too-large", &[("size", &number(size)), ("max", &number(max))])
        }
        ReadError::TextTooLong { scalars, max } => {
            texts.with("read-text-too-long", &[("scalars", &number(scalars)), ("max", &number(max))])
        }
        ReadError::NotAnObject => texts.get("read-not-an-object"),
        ReadError::Id { path, id } => texts.with("read-id", &[("path", path), ("id", id)]),
        ReadError::UnnamedGuardian { path } => texts.with("read-unnamed-guardian", &[("path", path)]),
        ReadError::NotBorn { path } => texts.with("read-not-born", &[("path", path)]),
        ReadError::UnknownAnswer { question, choice } => {
            texts.with("read-unknown-answer", &[("question", question), ("choice", choice)])
        }
        ReadError::Duplicate { path, id } => texts.with("read-duplicate", &[("path", path), ("id", id)]),
        ReadError::UnknownPerson { path, id } => {
            texts.with("read-unknown-person", &[("path", path), ("id", id)])
        }
        ReadError::UnknownChannel { path, channel } => {
            texts.with("read-unknown-channel", &[("path", path), ("channel", channel)])
        }
    }
}

/// The JSON reader's sentences all begin with what went wrong; the rest names the field.
fn plain_reason(reason: &str, texts: &Texts) -> String {
    const BEGINNINGS: [(&str, &str); 10] = [
        ("unknown field ", "reason-unknown-field"),
        ("unknown variant ", "reason-unknown-variant"),
        ("missing field ", "reason-missing-field"),
        ("duplicate field ", "reason-duplicate-field"),
        ("invalid type: ", "reason-invalid-type"),
        ("invalid value: ", "reason-invalid-value"),
        ("expected ", "reason-expected"),
        ("key must be", "reason-expected"),
        ("EOF while parsing", "reason-end"),
        ("trailing characters", "reason-trailing"),
    ];
    let found = BEGINNINGS.iter().find_map(|(start, key)| Some((*key, reason.strip_prefix(start)?)));
    let (key, rest) = found.unwrap_or(("reason-other", reason));
    let rest = match texts.language {
        Language::Swedish => in_swedish(rest),
        Language::English => rest.to_owned(),
    };
    texts.with(key, &[("rest", &rest)])
}

/// The reader's own words for kinds of values.
fn in_swedish(rest: &str) -> String {
    const WORDS: [(&str, &str); 15] = [
        (", expected one of ", "; något av "),
        (", expected struct ", "; här ska stå ett objekt: "),
        (", expected ", "; här ska stå "),
        ("a string", "en text"),
        ("string ", "texten "),
        ("a sequence", "en lista"),
        ("sequence", "en lista"),
        ("a map", "ett objekt"),
        ("map", "ett objekt"),
        ("integer ", "talet "),
        ("floating point ", "talet "),
        ("boolean ", "sant/falskt: "),
        ("a boolean", "true eller false"),
        ("` or `", "` eller `"),
        ("` for `", "` hör inte till `"),
    ];
    WORDS.iter().fold(rest.to_owned(), |words, (from, to)| words.replace(from, to))
}

/// One of the four lines of a verification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerificationLine {
    /// `integrity`, `signer`, `policy` or `freshness`.
    pub name: &'static str,
    /// The answer's word, which never changes its meaning.
    pub code: &'static str,
    /// Whether it speaks against filing the record.
    pub failed: bool,
    /// The answer in a sentence.
    pub sentence: String,
}

/// The four lines of a verification. There is no fifth that sums them up.
pub fn verification_lines(verification: &Verification, texts: &Texts) -> [VerificationLine; 4] {
    let Verification { integrity, signer, policy, freshness, record, .. } = verification;
    let name = match signer {
        Signer::Listed { name, .. } => name.clone().unwrap_or_else(|| texts.get("signer-unnamed")),
        Signer::NotChecked | Signer::NotPinned | Signer::Unknown => String::new(),
    };
    let (pack, version) = record.as_ref().map_or(("", ""), |r| (&r.policy.pack, &r.policy.version));
    let days = match freshness {
        Freshness::BeforePublication { days } | Freshness::AfterPublication { days } => days.to_string(),
        _ => String::new(),
    };
    let args = [("name", name.as_str()), ("pack", pack), ("version", version), ("days", &days)];
    let line = |name: &'static str, code: &'static str, failed: bool| {
        let key = if code == "not-checked" { code.to_owned() } else { format!("{name}-{code}") };
        VerificationLine { name, code, failed, sentence: texts.with(&key, &args) }
    };
    let stage = match integrity {
        Integrity::Intact => "intact",
        Integrity::Broken(error) => error.stage(),
    };
    [
        line("integrity", stage, integrity.is_failure()),
        line("signer", signer.code(), signer.is_failure()),
        line("policy", policy.code(), false),
        line("freshness", freshness.code(), freshness.is_failure()),
    ]
}

#[cfg(test)]
mod tests {
    use super::swedish_time;

    #[test]
    fn moments_are_told_in_swedish_time() {
        assert_eq!(swedish_time("2026-11-23T23:20:41Z"), "2026-11-24 00:20:41");
        assert_eq!(swedish_time("2026-06-23T12:00:00Z"), "2026-06-23 14:00:00");
        assert_eq!(swedish_time("i går"), "i går");
    }
}
