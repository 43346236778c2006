//! Who speaks to whom.

use crate::words::{Case, Word, WordKind, Words};

/// Who speaks to whom, which decides what "you", "I" and "my mother" point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Voice {
    /// The municipality speaks to everybody.
    #[default]
    Post,
    /// The municipality answers somebody.
    Reply,
    /// A visitor speaks, under the municipality's post.
    Comment,
}

impl Voice {
    /// The voice that is heard in the words, where they are said to be a post of one's own: people paste what they are
    /// about to answer, or let stand, without saying so.
    ///
    /// Municipalities do not say "jag" outside quotation marks, and greet nobody by name in a post.
    pub(crate) fn heard(self, words: &Words) -> Voice {
        match self {
            Voice::Post if says_i(words) => Voice::Comment,
            Voice::Post if greets_one(words) => Voice::Reply,
            voice => voice,
        }
    }
}

fn says_i(words: &Words) -> bool {
    let mut is_quoted = false;
    words.all.iter().zip(words.all.iter().skip(1)).any(|(word, next)| {
        if word.kind == WordKind::Sign && matches!(word.lower.as_str(), "\"" | "”" | "“" | "»" | "«") {
            is_quoted = !is_quoted;
        }
        !is_quoted && is_i(word, next)
    })
}

/// "min" is a minute where a point follows, and a month's or ship's name is no pronoun.
fn is_i(word: &Word, next: &Word) -> bool {
    matches!(word.lower.as_str(), "jag" | "mej" | "mig" | "mina") && word.case != Case::Upper
        || word.is("min") && next.kind == WordKind::Letters && next.case == Case::Lower
}

fn greets_one(words: &Words) -> bool {
    let [first, second, ..] = words.all.as_slice() else { return false };
    let greets = matches!(first.lower.as_str(), "hej" | "hejsan" | "hi" | "hello" | "dear" | "tjena");
    let name = second.kind == WordKind::Letters
        && second.case == Case::Capital
        && !matches!(second.lower.as_str(), "alla" | "kommunen" | "du");
    greets && name || first.kind == WordKind::Handle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Reading;

    #[test]
    fn a_post_that_speaks_like_a_visitor_or_an_answer_is_one() {
        for (text, voice) in [
            ("Min son fick ingen plats!", Voice::Comment),
            ("när ringer ni mig?", Voice::Comment),
            ("”Jag är stolt”, säger rektor.", Voice::Post),
            ("Tiden är 20 min. Kom i tid!", Voice::Post),
            ("Vi står mitt i byn.", Voice::Post),
            ("Hej Lena! Vi har lagat lampan.", Voice::Reply),
            ("@lena_b Vi har lagat lampan.", Voice::Reply),
            ("Hej alla barn!", Voice::Post),
            ("Hej! I dag är det fest.", Voice::Post),
            ("", Voice::Post),
        ] {
            assert_eq!(Voice::Post.heard(&Words::new(&Reading::new(text))), voice, "{text}");
        }
    }
}
