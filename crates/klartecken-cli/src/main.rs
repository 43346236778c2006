//! `klartecken` on the command line: check posts, verify sealed records, read packs, print schemas.
//!
//! Everything is decided by the `klartecken` crate; this one reads files and prints.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line talks on the terminal")]

mod check;
mod pack;
mod packs;
mod result;
mod verify;

use std::{io, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};
use klartecken::{Document, Language, Texts};

/// Checks a municipality's post before it is published, and verifies sealed checklists. Nothing leaves the machine.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    /// The language of sentences.
    #[arg(long, value_enum, default_value = "sv", global = true)]
    lang: Lang,
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    Sv,
    En,
}

#[derive(Subcommand)]
enum Command {
    /// Checks a post document (JSON), or one on each line (JSON Lines), and prints one result a line.
    ///
    /// Exits with 0 when every document was read, whatever the verdicts, and with 2 when one could not be.
    Check(check::Arguments),
    /// Verifies a sealed checklist: contents, key, rules and time, each on its own line.
    ///
    /// Exits with 0 when nothing is wrong, 1 when something is, and 2 when a file could not be read.
    /// Without --keys it cannot say who sealed it.
    Verify(verify::Arguments),
    /// Reads rule packs, counts what they cover, and runs their examples.
    #[command(subcommand)]
    Pack(pack::Command),
    /// Prints the JSON Schema of a document.
    Schema {
        /// Which document.
        #[arg(value_enum)]
        of: Schema,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Schema {
    /// What `check` reads.
    Post,
    /// What `check` prints.
    Result,
}

/// Where to read: a file, or `-` for standard input.
type Source = PathBuf;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let language = match arguments.lang {
        Lang::Sv => Language::Swedish,
        Lang::En => Language::English,
    };
    let texts = Texts::built_in(language);
    let done = match arguments.command {
        Command::Check(arguments) => check::run(&arguments, &texts),
        Command::Verify(arguments) => verify::run(&arguments, &texts),
        Command::Pack(command) => pack::run(&command, &texts),
        Command::Schema { of } => print_schema(of),
    };
    done.unwrap_or_else(|error| {
        // Whoever reads the output has seen enough.
        let broken_pipe = |cause: &io::Error| cause.kind() == io::ErrorKind::BrokenPipe;
        if error.downcast_ref().is_some_and(broken_pipe) {
            return ExitCode::SUCCESS;
        }
        eprintln!("klartecken: {error:#}");
        ExitCode::from(2)
    })
}

fn print_schema(of: Schema) -> anyhow::Result<ExitCode> {
    let schema = match of {
        Schema::Post => schemars::schema_for!(Document),
        Schema::Result => schemars::schema_for!(result::CheckResult),
    };
    println!("{}", serde_json::to_string_pretty(&schema)?);
    Ok(ExitCode::SUCCESS)
}
