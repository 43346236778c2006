//! What a check amounts to.

use chrono::NaiveDate;
use klartecken_consent::Assessment;
use klartecken_post::{MAX_TEXT_SCALARS, MediaKind};
use klartecken_rules::{Asked, Draft, Finding, Level, Policy, check};

/// Everything that a front end shows about a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The whole in one word.
    pub verdict: Verdict,
    /// Hardest first, otherwise in the catalogue's order.
    pub findings: Vec<Finding>,
    /// The questions that apply, in the pack's order.
    pub asked: Vec<Asked>,
    /// What the consents carry, for each person in the draft's order.
    pub assessments: Vec<Assessment>,
    /// What this program has not looked at, so that nobody takes silence for an all-clear.
    pub unread: Vec<Unread>,
}

/// The whole in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing found stands in the way.
    Clear,
    /// Something is to be done or answered first.
    Act,
    /// Not publishable as it stands.
    Stop,
}

impl Verdict {
    /// The word in documents and records.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Clear => "clear",
            Verdict::Act => "act",
            Verdict::Stop => "stop",
        }
    }
}

/// Something that this version does not look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// The whole text: it is too long.
    Text,
    /// What can be seen in a picture or film.
    Picture,
    /// What a file says about itself, such as place and author.
    Metadata,
    /// What can be heard in a film.
    Sound,
}

impl Unread {
    /// The word in records and texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Unread::Text => "text",
            Unread::Picture => "picture",
            Unread::Metadata => "metadata",
            Unread::Sound => "sound",
        }
    }
}

impl Report {
    /// How many findings stand in the way.
    pub fn open(&self) -> usize {
        self.findings.iter().filter(|finding| finding.is_open()).count()
    }
}

/// Checks `draft` by `policy`; `today` is the calendar date in Sweden.
pub fn report(draft: &Draft, policy: &Policy, today: NaiveDate) -> Report {
    let unread = unread(draft);
    let checked = if unread.contains(&Unread::Text) {
        // The rest is still checked; the text itself is said to be unread, and that alone stops.
        let mut without_text = draft.clone();
        without_text.post.text.clear();
        check(&without_text, policy, today)
    } else {
        check(draft, policy, today)
    };
    let mut findings = checked.findings;
    findings.sort_by_key(|finding| std::cmp::Reverse((finding.is_open(), finding.level)));
    let hardest = findings.iter().filter(|finding| finding.is_open()).map(|finding| finding.level).max();
    let verdict = match hardest {
        _ if unread.contains(&Unread::Text) => Verdict::Stop,
        Some(Level::Stop) => Verdict::Stop,
        Some(Level::Ask) => Verdict::Act,
        Some(Level::Note | Level::Allow) | None => Verdict::Clear,
    };
    Report { verdict, findings, asked: checked.asked, assessments: checked.assessments, unread }
}

fn unread(draft: &Draft) -> Vec<Unread> {
    let post = &draft.post;
    let too_long = post.text.chars().nth(MAX_TEXT_SCALARS).is_some();
    let has_media = !post.media.is_empty();
    let has_video = post.media.iter().any(|media| media.kind == MediaKind::Video);
    [
        (Unread::Text, too_long),
        (Unread::Picture, has_media),
        (Unread::Metadata, has_media),
        (Unread::Sound, has_video),
    ]
    .into_iter()
    .filter_map(|(what, applies)| applies.then_some(what))
    .collect()
}
