//! `klartecken verify`.

use std::{fs::File, io::Read, process::ExitCode};

use anyhow::Context;
use chrono::Utc;
use clap::{Args, ValueEnum};
use klartecken::{
    Texts, VerificationLine, known_packs,
    record::{Circumstances, KeyList, MAX_ENVELOPE_BYTES, Verification, verify},
    swedish_time, verification_lines,
};
use serde::Serialize;

use crate::Source;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The sealed checklist.
    file: Source,
    /// The municipality's key list: a JWK Set, or a single public JWK.
    #[arg(long)]
    keys: Option<Source>,
    /// How to print.
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON object.
    Json,
    /// For people.
    Human,
}

#[derive(Serialize)]
struct Line {
    code: &'static str,
    failed: bool,
    sentence: String,
}

pub(crate) fn run(arguments: &Arguments, texts: &Texts) -> anyhow::Result<ExitCode> {
    let bytes = read(&arguments.file)?;
    let keys = arguments.keys.as_ref().map(read_keys).transpose()?;
    let packs = known_packs();
    let now = Utc::now().timestamp();
    let verification = verify(&bytes, &Circumstances { keys: keys.as_ref(), packs: &packs, now });
    let lines = verification_lines(&verification, texts);
    match arguments.format {
        Format::Json => print_json(&verification, lines)?,
        Format::Human => print_human(&verification, &lines, texts),
    }
    Ok(ExitCode::from(u8::from(verification.has_failure())))
}

/// The file, or as much of it as shows that it is too large.
fn read(file: &Source) -> anyhow::Result<Vec<u8>> {
    let name = file.display();
    let opened = File::open(file).with_context(|| format!("kan inte läsa {name}"))?;
    let mut bytes = Vec::new();
    let limit = MAX_ENVELOPE_BYTES as u64 + 1;
    opened.take(limit).read_to_end(&mut bytes).with_context(|| format!("kan inte läsa {name}"))?;
    Ok(bytes)
}

fn read_keys(file: &Source) -> anyhow::Result<KeyList> {
    let name = || format!("nyckellistan {}", file.display());
    let text = String::from_utf8(read(file)?).with_context(name)?;
    KeyList::from_json(&text).with_context(name)
}

fn print_json(verification: &Verification, lines: [VerificationLine; 4]) -> anyhow::Result<()> {
    let mut result = serde_json::Map::new();
    for VerificationLine { name, code, failed, sentence } in lines {
        result.insert(name.to_owned(), serde_json::to_value(Line { code, failed, sentence })?);
    }
    let key_id = verification.key_id.as_ref().map(|id| id.as_str().to_owned());
    result.insert("key-id".to_owned(), key_id.into());
    result.insert("record".to_owned(), serde_json::to_value(&verification.record)?);
    println!("{}", serde_json::to_string(&result)?);
    Ok(())
}

fn print_human(verification: &Verification, lines: &[VerificationLine; 4], texts: &Texts) {
    for line in lines {
        let mark = if line.failed { "✗" } else { "·" };
        println!("{mark} {}: {}", texts.get(&format!("verify-{}", line.name)), line.sentence);
    }
    if let Some(record) = &verification.record {
        let subject = &record.subject;
        let channel = texts.get(&format!("channel-{}", subject.channel));
        println!("  {} · {channel} · {}", record.municipality, subject.publish_on);
        println!("  {}, {} · {}", record.signer.name, record.signer.role, swedish_time(&record.sealed_at));
    }
    if let Some(key_id) = &verification.key_id {
        println!("  {}", key_id.as_str());
    }
}
