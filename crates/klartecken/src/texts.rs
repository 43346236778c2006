//! The words of the screen, in Swedish and English.

mod messages;

use klartecken_rules::guides;

use crate::GuideText;
use messages::Messages;

/// A language of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// Swedish.
    #[default]
    Swedish,
    /// English.
    English,
}

impl Language {
    /// Both.
    pub const ALL: [Language; 2] = [Language::Swedish, Language::English];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Swedish => "sv",
            Language::English => "en",
        }
    }
}

/// The words in one language.
pub struct Texts {
    /// Which.
    pub language: Language,
    messages: Messages,
    /// Each begins with its rule's id on a line of its own.
    guides: Vec<String>,
}

impl Texts {
    /// The words in `words`: messages as in `locales`, then guides as in [`klartecken_rules::guides`], of which the
    /// heading alone is enough.
    ///
    /// They are given and not compiled in, so that the page can fetch one language beside the program.
    /// A line that cannot be read is passed over; tests read every file as Fluent does, and find it.
    pub fn new(language: Language, words: &str) -> Texts {
        let mut parts = words.split("\n=== ");
        let mut messages = Messages::default();
        messages.read(parts.next().unwrap_or_default());
        Texts { language, messages, guides: parts.map(str::to_owned).collect() }
    }

    /// The words of this crate and the guides, for a front end with no words of its own; only what calls this has them.
    pub fn built_in(language: Language) -> Texts {
        let (messages, packs, guides) = match language {
            Language::Swedish => {
                (include_str!("../locales/sv.ftl"), include_str!("../locales/packs.sv.ftl"), guides::SV)
            }
            Language::English => {
                (include_str!("../locales/en.ftl"), include_str!("../locales/packs.en.ftl"), guides::EN)
            }
        };
        Texts::new(language, &[messages, packs, guides].concat())
    }

    /// The same words with these guides, in the form of [`klartecken_rules::guides`], instead of those that it has.
    pub fn with_guides(&self, guides: &str) -> Texts {
        let guides = guides.split("\n=== ").skip(1).map(str::to_owned).collect();
        Texts { language: self.language, messages: self.messages.clone(), guides }
    }

    /// The guide of the rule of that id; `None` where there is no such rule.
    pub fn guide(&self, rule: &str) -> Option<GuideText<'_>> {
        let text = self.guides.iter().find_map(|guide| guide.strip_prefix(rule)?.strip_prefix('\n'));
        GuideText::read(text?)
    }

    /// The words of `key`, which is `message` or `message.attribute`; the key itself where there are none.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words of `key` with its places filled in.
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.messages.format(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.messages.format(key, &[]).is_some()
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}
