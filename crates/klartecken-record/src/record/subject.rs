//! What was checked, by digest: a record never holds the post itself.

use super::nfc::nfc;
use serde::{Deserialize, Serialize};

use crate::digest::sha256_hex;

/// What was checked, and where it is to appear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Subject {
    /// The post's text.
    pub text: Text,
    /// The pictures and films, in the post's order.
    pub media: Vec<Media>,
    /// The channel's word, such as `instagram`.
    pub channel: String,
    /// The account's handle.
    pub account: String,
    /// A post of one's own or an answer.
    pub kind: Kind,
    /// The day it is to appear: a calendar date in Sweden, `2026-11-23`.
    pub publish_on: String,
}

/// A text, by digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Text {
    /// SHA-256 of the UTF-8 of the text in NFC with LF line ends: 64 lowercase hexadecimal digits.
    pub sha256: String,
    /// Unicode scalar values in the text in NFC with LF line ends.
    pub scalars: u64,
}

impl Text {
    /// The digest of a text as it stands in a post, whatever its line ends and its spelling of `å`.
    ///
    /// Ask this again years later to see whether a text is the one that was checked.
    pub fn of(text: &str) -> Text {
        let text = nfc(&text.replace("\r\n", "\n").replace('\r', "\n"));
        Text { sha256: sha256_hex(text.as_bytes()), scalars: text.chars().count() as u64 }
    }
}

/// A picture or film, by digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Media {
    /// Its name within this record.
    pub id: String,
    /// Picture or film.
    pub kind: MediaKind,
    /// SHA-256 of the file's bytes: 64 lowercase hexadecimal digits.
    pub sha256: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the alternative text, made as [`Text::of`] makes it; nothing where there is no such text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt_text_sha256: Option<String>,
}

/// Picture or film.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaKind {
    /// A picture.
    Image,
    /// A film.
    Video,
}

/// Whose words they are, and to whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A post.
    Post,
    /// An answer in a thread.
    Reply,
    /// A visitor's comment, left standing.
    Comment,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_decomposed_letters_make_no_difference() {
        let text = Text::of("Hej på er!\nVi ses.\n\n");
        assert_eq!(Text::of("Hej pa\u{30a} er!\r\nVi ses.\r\r\n"), text);
        assert_eq!(text.scalars, 20);
        assert_ne!(Text::of("Hej på er! Vi ses."), text);
    }
}
