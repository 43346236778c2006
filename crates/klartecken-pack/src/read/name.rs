//! What a pack is: its id, its document, and whom to ask.

use crate::{
    Diagnostic, Document, Fault, Text,
    table::{Faults, Table},
};

/// The longest id, in bytes.
const MAX_ID_BYTES: usize = 64;

/// An id that looks on the screen like what it is.
pub(super) fn id(table: &mut Table<'_>, faults: &mut Faults) -> String {
    let (id, span) = table.words("id", faults);
    let plain = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
    if id.len() > MAX_ID_BYTES || !id.chars().all(plain) {
        let shown: String = id.chars().take(MAX_ID_BYTES).collect();
        faults.push(Diagnostic::error(span, Fault::new("id", &[("id", &shown)])));
    }
    id
}

/// The document; a pack that builds on one with a document need not have its own.
pub(super) fn document(
    table: Option<Table<'_>>,
    base: Option<Document>,
    faults: &mut Faults,
) -> Option<Document> {
    let Some(mut table) = table else { return base };
    let stands_alone = base.is_none();
    let base = base.unwrap_or_default();
    for key in ["title", "decided-by", "decided-on"] {
        if stands_alone && !table.has(key) {
            table.missing(key, faults);
        }
    }
    let document = Document {
        title: table.optional_words("title", faults).unwrap_or(base.title),
        decided_by: table.optional_words("decided-by", faults).unwrap_or(base.decided_by),
        decided_on: table.date("decided-on", faults).unwrap_or(base.decided_on),
        paragraph: table.optional_words("paragraph", faults).unwrap_or(base.paragraph),
        diary_number: table.optional_words("diary-number", faults).unwrap_or(base.diary_number),
        owner: table.optional_words("owner", faults).unwrap_or(base.owner),
        valid_to: table.date("valid-to", faults).or(base.valid_to),
        review_by: table.date("review-by", faults).or(base.review_by),
    };
    table.finish(faults);
    Some(document)
}

/// Whom to ask; a pack that stands alone has to say it.
pub(super) fn help(file: &mut Table<'_>, base: Text, stands_alone: bool, faults: &mut Faults) -> Text {
    if stands_alone && !file.has("help") {
        file.missing("help", faults);
    }
    file.text("help", faults).unwrap_or(base)
}
