//! The words of the screen, in Swedish and English.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

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

/// The places that hold a number of something; a reference such as `007` is none.
const COUNTS: [&str; 3] = ["count", "days", "length"];

/// The words in one language.
pub struct Texts {
    /// Which.
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The words of this crate, and those of a front end.
    ///
    /// A line that is not Fluent is passed over; tests read every file and find it.
    pub fn new(language: Language, more: &str) -> Texts {
        let own = match language {
            Language::Swedish => include_str!("../locales/sv.ftl"),
            Language::English => include_str!("../locales/en.ftl"),
        };
        let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // The invisible isolation marks would end up in clipboards and in records.
        bundle.set_use_isolating(false);
        for source in [own, more] {
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Texts { language, bundle }
    }

    /// The words of `key`, which is `message` or `message.attribute`; the key itself where there are none.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words of `key` with its places filled in.
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut filled = FluentArgs::new();
        for (name, value) in args {
            match value.parse::<i64>() {
                // As a number, so that the words can agree with it.
                Ok(number) if COUNTS.contains(name) => filled.set(*name, number),
                _ => filled.set(*name, *value),
            }
        }
        self.find(key, &filled).unwrap_or_else(|| key.to_owned())
    }

    /// Whether there are words for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.find(key, &FluentArgs::new()).is_some()
    }

    fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}
