//! Reads the packs that come with the program, with the crate's own reader: a faulty one does not build.
#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
#![allow(dead_code, unreachable_pub, reason = "the crate's own modules, of which this uses one function")]

#[path = "src/diagnostic.rs"]
mod diagnostic;
#[path = "src/pack.rs"]
mod pack;
#[path = "src/read.rs"]
mod read;
#[path = "src/table.rs"]
mod table;

use std::{env, error::Error, fs, path::PathBuf};

use diagnostic::{Diagnostic, Fault};
use pack::{
    Answer, AnswerOutcome, ConsentPolicy, Contacts, Custodians, Document, Level, Pack, Question,
    QuestionLevel, RuleEntry, Text,
};
use read::read;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=packs");
    println!("cargo::rerun-if-changed=src");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for entry in fs::read_dir("packs")? {
        let path = entry?.path();
        let text = fs::read_to_string(&path)?;
        let pack = read(&text).map_err(|faults| told(&path.display().to_string(), &text, &faults))?;
        fs::write(out.join(format!("{}.pack", pack.id)), postcard::to_allocvec(&pack)?)?;
    }
    Ok(())
}

fn told(path: &str, text: &str, faults: &[Diagnostic]) -> String {
    let line = |fault: &Diagnostic| {
        let (line, column) = fault.line_and_column(text);
        format!("{path}:{line}:{column}: {fault}\n")
    };
    faults.iter().map(line).collect()
}
