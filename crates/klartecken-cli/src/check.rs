//! `klartecken check`.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Write},
    process::ExitCode,
};

use anyhow::Context;
use chrono::{NaiveDate, Utc};
use clap::{Args, ValueEnum};
use klartecken::{
    Document, MAX_DOCUMENT_BYTES, Texts, post::stockholm, read_document, read_error, report, rules::Draft,
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
    packs.get(&arguments.pack)?;
    let mut out = io::stdout().lock();
    let mut all_read = true;
    for_each_document(open(&arguments.file)?, |json| {
        let result = check(json, arguments, today, &mut packs, texts);
        all_read &= result.was_read();
        match arguments.format {
            Format::Json => writeln!(out, "{}", serde_json::to_string(&result)?)?,
            Format::Human => result.print_human(texts),
        }
        Ok(())
    })?;
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

fn open(file: &Source) -> anyhow::Result<Box<dyn BufRead>> {
    if file.as_os_str() == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let opened = File::open(file).with_context(|| format!("kan inte läsa {}", file.display()))?;
    Ok(Box::new(BufReader::new(opened)))
}

/// Hands over each document: every line where the first line is a whole JSON value, otherwise the whole input.
fn for_each_document(
    mut input: Box<dyn BufRead>,
    mut each: impl FnMut(&[u8]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut line = Vec::new();
    let mut is_lines = false;
    while read_line(&mut input, &mut line)? {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        if !is_lines && serde_json::from_slice::<serde::de::IgnoredAny>(&line).is_err() {
            input.take(MAX_DOCUMENT_BYTES as u64 + 1).read_to_end(&mut line)?;
            return each(&line);
        }
        is_lines = true;
        each(&line)?;
    }
    Ok(())
}

/// The next line, of which no more is kept than tells that it is too long.
fn read_line(input: &mut Box<dyn BufRead>, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let limit = MAX_DOCUMENT_BYTES as u64 + 1;
    if input.by_ref().take(limit).read_until(b'\n', line)? == 0 {
        return Ok(false);
    }
    if line.len() as u64 == limit && line.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
    }
    Ok(true)
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
    let Document { id, pack, .. } = document.clone();
    let name = pack.as_deref().unwrap_or(&arguments.pack);
    let policy = match packs.get(name) {
        Ok(policy) => policy,
        Err(error) => return CheckResult::unreadable(id, format!("pack: {error:#}")),
    };
    let draft = Draft::from(document);
    CheckResult::new(id, &draft, &report(&draft, policy, today), policy, texts)
}
