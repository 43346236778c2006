//! `klartecken check`.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Write},
    process::ExitCode,
};

use anyhow::{Context, bail};
use chrono::{NaiveDate, Utc};
use clap::{Args, ValueEnum};
use klartecken::{
    MAX_DOCUMENT_BYTES, Texts, check_answers, post::stockholm, read_document, read_error, report,
    rules::Draft,
};

use crate::{Source, packs::Packs, result::CheckResult};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The file; standard input where it is left out or `-`.
    #[arg(default_value = "-")]
    file: Source,
    /// The pack for documents that name none: an id, or a .toml file.
    #[arg(long, default_value = "herrljunga")]
    pack: String,
    /// How to print.
    #[arg(long, value_enum, default_value = "json")]
    format: Format,
    /// The date to count as today, for documents without a publication date.
    #[arg(long)]
    today: Option<NaiveDate>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON result a line.
    Json,
    /// For people.
    Human,
}

pub(crate) fn run(arguments: &Arguments, texts: &Texts) -> anyhow::Result<ExitCode> {
    let today = arguments.today.unwrap_or_else(|| stockholm::date(Utc::now()));
    let mut packs = Packs::default();
    // A default pack that cannot be read is told once, not for every line.
    packs.get(&arguments.pack, texts)?;
    let mut out = io::stdout().lock();
    let (mut read, mut unread) = (0, 0);
    for_each_document(open(&arguments.file)?, |json| {
        let result = check(json, arguments, today, &mut packs, texts);
        *(if result.was_read() { &mut read } else { &mut unread }) += 1;
        match arguments.format {
            Format::Json => writeln!(out, "{}", serde_json::to_string(&result)?)?,
            Format::Human => result.write_human(&mut out, texts)?,
        }
        Ok(())
    })?;
    if read + unread == 0 {
        bail!("{} är tom", arguments.file.display());
    }
    Ok(if unread == 0 { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

fn open(file: &Source) -> anyhow::Result<Box<dyn BufRead>> {
    if file.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let opened = File::open(file).with_context(|| format!("kan inte läsa {}", file.display()))?;
    Ok(Box::new(BufReader::new(opened)))
}

/// Hands over each document: every line where the first line is a document of its own, otherwise the whole input.
fn for_each_document(
    mut input: Box<dyn BufRead>,
    mut each: impl FnMut(&[u8]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut line = Vec::new();
    let mut is_lines = false;
    while input.by_ref().take(LIMIT).read_until(b'\n', &mut line).context("kan inte läsa")? > 0 {
        let document = line.trim_ascii();
        if line.len() as u64 == LIMIT {
            // Where such a line ends, if it does, nobody knows.
            return each(document);
        }
        if !document.is_empty() {
            is_lines = is_lines || is_whole(document);
            if !is_lines {
                input.take(LIMIT).read_to_end(&mut line).context("kan inte läsa")?;
                return each(line.trim_ascii());
            }
            each(document)?;
        }
        line.clear();
    }
    Ok(())
}

/// As many bytes as show that a document is too large.
const LIMIT: u64 = MAX_DOCUMENT_BYTES as u64 + 1;

/// Whether a line could be a document of its own, be it a faulty one.
fn is_whole(line: &[u8]) -> bool {
    let without_mark = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    let braces = without_mark.starts_with(b"{") && without_mark.ends_with(b"}");
    braces || serde_json::from_slice::<serde::de::IgnoredAny>(without_mark).is_ok()
}

fn check(
    json: &[u8],
    arguments: &Arguments,
    today: NaiveDate,
    packs: &mut Packs,
    texts: &Texts,
) -> CheckResult {
    let json = match std::str::from_utf8(json) {
        Ok(json) => json.trim_end(),
        Err(error) => {
            let place = error.valid_up_to();
            return CheckResult::unreadable(None, format!("filen är inte UTF-8 (byte {place})"));
        }
    };
    let document = match read_document(json) {
        Ok(document) => document,
        Err(error) => return CheckResult::unreadable(None, read_error(&error, texts)),
    };
    let id = document.id.clone();
    let name = document.pack.as_deref().unwrap_or(&arguments.pack);
    let policy = match packs.get(name, texts) {
        Ok(policy) => policy,
        Err(error) => return CheckResult::unreadable(id, format!("pack: {error:#}")),
    };
    if let Err(error) = check_answers(&document, policy) {
        return CheckResult::unreadable(id, read_error(&error, texts));
    }
    let draft = Draft::from(document);
    CheckResult::new(id, &draft, &report(&draft, policy, today), policy, texts)
}
