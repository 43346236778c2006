//! Messages in the part of Fluent (projectfluent.org) that they are written in here.
//!
//! That is messages and attributes of one line, places such as `{ $name }`, and a choice between `[one]` and `*[other]`.
//! The Fluent library would cost the page's first load 30 kilobytes; `tests/texts.rs` compares every message with it.

/// Messages in the order in which they were read. There are a few hundred, and a map would be more code than looking.
#[derive(Clone, Default)]
pub(super) struct Messages(Vec<Message>);

#[derive(Clone, Default)]
struct Message {
    /// `message` or `message.attribute`.
    key: String,
    /// The place whose number chooses the words, where there is a choice.
    number: Option<String>,
    /// The words where that number is 1.
    one: String,
    /// The words otherwise; empty where the message has only attributes.
    words: String,
}

impl Messages {
    /// Adds the messages of a Fluent file.
    pub(super) fn read(&mut self, source: &str) {
        let mut message = "";
        let mut last = Message::default();
        for line in source.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            if let Some(words) = line.strip_prefix("[one] ") {
                last.one = words.to_owned();
            } else if let Some(words) = line.strip_prefix("*[other] ") {
                last.words = words.to_owned();
            } else if let Some((name, words)) = line.split_once('=') {
                let (name, words) = (name.trim(), words.trim());
                let attribute = name.starts_with('.');
                message = if attribute { message } else { name };
                let key = if attribute { format!("{message}{name}") } else { name.to_owned() };
                let number = words.strip_prefix("{ $").and_then(|rest| rest.strip_suffix(" ->"));
                let number = number.map(str::to_owned);
                let next = Message { key, number, one: String::new(), words: words.to_owned() };
                self.0.push(std::mem::replace(&mut last, next));
            }
        }
        self.0.push(last);
    }

    /// The words of a key with its places filled in; `None` where there are none.
    pub(super) fn format(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        let message = self.0.iter().rfind(|message| message.key == key && !message.words.is_empty())?;
        let value = |place: &str| args.iter().find(|(name, _)| *name == place).map(|(_, value)| *value);
        // Both in Swedish and in English, 1 is the only number of that kind.
        let is_one = message.number.as_deref().and_then(value) == Some("1");
        let words = if is_one { &message.one } else { &message.words };
        let mut parts = words.split("{ $");
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (place, rest) = part.split_once(" }").unwrap_or((part, ""));
            filled.push_str(value(place).unwrap_or(place));
            filled.push_str(rest);
        }
        Some(filled)
    }
}
