//! Replacing a part of the text, and taking that back.

use klartecken_post::Span;

/// A replacement that can be taken back as long as nothing else has changed the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Replaced {
    /// Where the new words stand.
    span: Span,
    was: String,
}

impl Replaced {
    /// What was taken away.
    pub(super) fn was(&self) -> &str {
        self.was.trim()
    }

    pub(super) fn undo(self, text: &mut String) {
        let Replaced { span, was } = self;
        if text.get(span.start..span.end).is_some() {
            text.replace_range(span.start..span.end, &was);
        }
    }
}

/// Puts `new` where `was` stands; `None`, and the text as it is, where something else stands there.
pub(super) fn replace(text: &mut String, span: Span, was: &str, new: &str) -> Option<Replaced> {
    let stands = text.get(span.start..span.end)?;
    if stands != was || was == new {
        return None;
    }
    text.replace_range(span.start..span.end, new);
    Some(Replaced { span: Span { start: span.start, end: span.start + new.len() }, was: was.to_owned() })
}
