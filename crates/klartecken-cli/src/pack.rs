//! `klartecken pack`: reading packs, counting what they cover, and running their examples.

use std::process::ExitCode;

use chrono::Utc;
use clap::{Args, Subcommand};
use klartecken::{
    Examined, Proof, Texts, examine,
    pack::{Pack, coverage},
    post::stockholm,
    prove, read_error,
    rules::Policy,
};

use crate::packs::text_of;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Reads a pack and says everything that is wrong or doubtful in it.
    ///
    /// Exits with 0 when it can be used, and with 2 when it cannot.
    Check(Named),
    /// Prints the guideline by its headings, with what is done about each rule, and how many there are of each class.
    Coverage(Named),
    /// Checks the posts that packs bring as examples.
    ///
    /// Exits with 0 when all come true, 1 when one does not, and 2 when a pack cannot be used.
    Test {
        /// Ids of packs, or .toml files.
        #[arg(required = true)]
        packs: Vec<String>,
    },
}

#[derive(Args)]
pub(crate) struct Named {
    /// The pack: an id, or a .toml file.
    pack: String,
}

pub(crate) fn run(command: &Command, texts: &Texts) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check(Named { pack: name }) => {
            let Some((pack, _)) = read(name, &text_of(name)?, texts) else { return Ok(ExitCode::from(2)) };
            println!("{name}: {}", texts.with("pack-sound", &[("id", &pack.id), ("version", &pack.version)]));
            Ok(ExitCode::SUCCESS)
        }
        Command::Coverage(named) => print_coverage(&named.pack, texts),
        Command::Test { packs } => test(packs, texts),
    }
}

/// The pack in the text of that name, with its policy where it is no base pack; nothing where it is faulty. Prints what is
/// wrong.
fn read(name: &str, text: &str, texts: &Texts) -> Option<(Pack, Option<Policy>)> {
    let Examined { pack, policy, remarks } = examine(text, texts);
    // That a base pack checks no post is not wrong with it.
    for remark in remarks.iter().filter(|remark| pack.is_none() || !remark.is_error) {
        let kind = texts.get(if remark.is_error { "pack-error" } else { "pack-warning" });
        eprintln!("{name}:{}:{}: {kind}: {}", remark.line, remark.column, remark.sentence);
    }
    pack.map(|pack| (pack, policy))
}

fn print_coverage(name: &str, texts: &Texts) -> anyhow::Result<ExitCode> {
    let Some((pack, _)) = read(name, &text_of(name)?, texts) else { return Ok(ExitCode::from(2)) };
    for part in &pack.outline {
        println!("{}", part.section);
        for rule in &part.rules {
            let by: Vec<String> = rule.by.iter().map(ToString::to_string).collect();
            println!("  {:<5} {}", rule.id, by.join(", "));
        }
    }
    let counts = coverage(&pack.outline);
    println!();
    for (class, count) in counts {
        println!("{:<40}{count:>5}", texts.get(&format!("pack-class-{class}")));
    }
    let sum: usize = counts.iter().map(|(_, count)| count).sum();
    println!("{:<40}{sum:>5}", texts.get("pack-class-all"));
    Ok(ExitCode::SUCCESS)
}

fn test(names: &[String], texts: &Texts) -> anyhow::Result<ExitCode> {
    let mut worst = 0;
    for name in names {
        let text = text_of(name)?;
        let Some((pack, policy)) = read(name, &text, texts) else {
            worst = 2;
            continue;
        };
        let Some(policy) = policy else { continue };
        // The day that the pack was written for, so that its examples give the same tomorrow.
        let today = pack.as_of.unwrap_or_else(|| stockholm::date(Utc::now()));
        if !test_one(name, &text, &prove(&policy, today), texts) {
            worst = worst.max(1);
        }
    }
    Ok(ExitCode::from(worst))
}

/// Prints what became of a pack's examples; whether all came true.
fn test_one(name: &str, text: &str, proofs: &[Proof], texts: &Texts) -> bool {
    for proof in proofs.iter().filter(|proof| !proof.holds()) {
        let line = text.get(..proof.span.start).unwrap_or_default().matches('\n').count() + 1;
        let found = match &proof.found {
            Ok(outcome) => outcome.to_string(),
            Err(error) => read_error(error, texts),
        };
        let args = [("name", &*proof.name), ("expected", &proof.expected.to_string()), ("found", &found)];
        println!("{name}:{line}: {}", texts.with("pack-example-failed", &args));
    }
    let held = proofs.iter().filter(|proof| proof.holds()).count();
    let [held, all] = [held, proofs.len()].map(|count| count.to_string());
    println!("{name}: {}", texts.with("pack-examples", &[("held", &held), ("all", &all)]));
    held == all
}
