//! The words of the screen, in Swedish and English.

mod messages;

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
}

impl Texts {
    /// The words of this crate, and those of a front end.
    ///
    /// A line that cannot be read is passed over; tests read every file as Fluent does, and find it.
    pub fn new(language: Language, more: &str) -> Texts {
        let own = match language {
            Language::Swedish => include_str!("../locales/sv.ftl"),
            Language::English => include_str!("../locales/en.ftl"),
        };
        let mut messages = Messages::default();
        messages.read(own);
        messages.read(more);
        Texts { language, messages }
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
