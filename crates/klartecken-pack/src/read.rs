//! From a file's text to a pack, or to everything that is wrong with it.

mod checks;
mod contacts;
mod duties;
mod examples;
mod name;
mod outline;
mod parameters;
mod questions;
mod rules;
mod stale;
mod words;

use std::{collections::BTreeSet, ops::Range};

use sha2::{Digest, Sha256};
use toml::de::{DeTable, DeValue};

use crate::{
    BUILT_IN, Diagnostic, Fault, Pack, Severity,
    table::{Faults, Table, expect, number},
};

/// The largest pack file that is read, in bytes.
pub const MAX_PACK_BYTES: usize = 1 << 20;

/// The most packs that may build on one another.
const MAX_DEPTH: usize = 4;

/// A pack that has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The pack, with what it builds on.
    pub pack: Pack,
    /// What is doubtful in the file, in its order; the pack can be used in spite of it.
    pub warnings: Vec<Diagnostic>,
}

/// A section that something rests on, and where in the file it is named.
type NamedSection = (String, Range<usize>);

/// Reads a pack file's text; the packs that it builds on are found among [`BUILT_IN`].
///
/// # Errors
/// Every fault found, each with its place; nothing of a faulty pack is usable.
pub fn read(text: &str) -> Result<Reading, Vec<Diagnostic>> {
    read_among(text, &BUILT_IN)
}

/// As [`read`], but the packs that it builds on are found in `library`, by id.
///
/// # Errors
/// As [`read`].
pub fn read_among(text: &str, library: &[(&str, &str)]) -> Result<Reading, Vec<Diagnostic>> {
    read_on_top(text, library, &mut Vec::new())
}

/// `above` are the ids of the packs that build on this one.
fn read_on_top(
    text: &str,
    library: &[(&str, &str)],
    above: &mut Vec<String>,
) -> Result<Reading, Vec<Diagnostic>> {
    if text.len() > MAX_PACK_BYTES {
        let [size, max] = [text.len(), MAX_PACK_BYTES].map(|bytes| bytes.to_string());
        let fault = Fault::new("too-large", &[("size", &size), ("max", &max)]);
        return Err(vec![Diagnostic::error(0..0, fault)]);
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(syntax).collect());
    }
    let mut faults = Vec::new();
    // Faults of the whole file are told at its beginning.
    let mut file = Table::new(table.get_ref(), 0..0);
    let id = name::id(&mut file, &mut faults);
    above.push(id.clone());
    let base = base(&mut file, library, above, &mut faults);
    let pack = pack(file, id, base, hex(&Sha256::digest(text)), &mut faults);
    stale::check(table.get_ref(), &mut faults);
    faults.sort_by_key(|diagnostic| diagnostic.span.start);
    if faults.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
        Err(faults)
    } else {
        Ok(Reading { pack, warnings: faults })
    }
}

fn syntax(error: &toml::de::Error) -> Diagnostic {
    let fault = Fault::new("syntax", &[("reason", error.message())]);
    Diagnostic::error(error.span().unwrap_or(0..0), fault)
}

/// The pack that this one builds on; an empty one where there is none.
fn base(
    file: &mut Table<'_>,
    library: &[(&str, &str)],
    above: &mut Vec<String>,
    faults: &mut Faults,
) -> Option<Pack> {
    let value = file.get("extends")?;
    let id = expect(value, "text", DeValue::as_str, faults)?;
    let found = library.iter().find(|(known, _)| *known == id);
    let fault = match found {
        _ if above.iter().any(|known| known == id) => Fault::new("circle", &[("id", id)]),
        _ if above.len() >= MAX_DEPTH => Fault::new("too-deep", &[("max", &MAX_DEPTH.to_string())]),
        None => {
            let known: Vec<&str> = library.iter().map(|(known, _)| *known).collect();
            Fault::new("unknown-pack", &[("id", id), ("known", &known.join(", "))])
        }
        Some((_, text)) => match read_on_top(text, library, above) {
            Ok(reading) => return Some(reading.pack),
            Err(found) => {
                let first = found.first().map(ToString::to_string).unwrap_or_default();
                Fault::new("faulty-pack", &[("id", id), ("fault", &first)])
            }
        },
    };
    faults.push(Diagnostic::error(value.span(), fault));
    None
}

fn pack(mut file: Table<'_>, id: String, base: Option<Pack>, sha256: String, faults: &mut Faults) -> Pack {
    match file.get("format") {
        Some(value) => drop(number(value, (1, 1), "format", faults)),
        None => file.missing("format", faults),
    }
    // A pack whose base cannot be read has that one fault, and not every fault of a pack without one.
    let stands_alone = !file.has("extends");
    let mut extends = Vec::new();
    if let Some(base) = &base {
        extends.push(base.name());
        extends.extend(base.extends.iter().cloned());
    }
    let base = base.unwrap_or_default();
    let mut sections = Vec::new();
    let mut pack = Pack {
        id,
        version: file.words("version", faults).0,
        sha256,
        extends,
        as_of: file.date("as-of", faults).or(base.as_of),
        municipality: file.optional_words("municipality", faults).unwrap_or(base.municipality),
        document: name::document(file.table("document", faults), base.document, faults),
        help: name::help(&mut file, base.help, stands_alone, faults),
        contacts: contacts::read(file.table("contacts", faults), base.contacts, faults),
        parameters: parameters::read(&mut file, base.parameters, faults),
        words: words::read(file.table("words", faults), base.words, faults),
        rules: rules::read(file.table("rules", faults), base.rules, &mut sections, faults),
        questions: questions::read(file.tables("questions", faults), base.questions, &mut sections, faults),
        duties: duties::read(&mut file, base.duties, &mut sections, faults),
        outline: outline::read(file.tables("outline", faults), faults),
        open_questions: base.open_questions,
        examples: examples::read(file.tables("examples", faults), faults),
    };
    for mut table in file.tables("open-questions", faults) {
        match table.text("text", faults) {
            Some(text) => pack.open_questions.push(text),
            None => table.missing("text", faults),
        }
        table.finish(faults);
    }
    file.finish(faults);
    checks::outline(&pack, &sections, faults);
    if pack.outline.is_empty() {
        pack.outline = base.outline;
    }
    pack
}

/// Tells of ids that stand twice in one file.
fn no_id_twice<'a>(ids: impl Iterator<Item = (&'a str, &'a Range<usize>)>, faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for (id, span) in ids {
        if !id.is_empty() && !seen.insert(id) {
            faults.push(Diagnostic::error(span.clone(), Fault::new("duplicate", &[("id", id)])));
        }
    }
}

/// The heading that something rests on, where the file names one.
fn section(table: &mut Table<'_>, sections: &mut Vec<NamedSection>, faults: &mut Faults) -> Option<String> {
    let named = table.optional_words("section", faults)?;
    sections.push((named.clone(), table.span.clone()));
    Some(named)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
