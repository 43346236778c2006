#![allow(clippy::print_stdout, clippy::print_stderr, reason = "xtask talks on the terminal")]
//! `cargo xtask serve | test | dist | bench | quality | fuzz`: everything that is done with this repository, on any machine.

mod bench;
mod build;
mod dist;
mod fuzz;
mod packs;
mod quality;
mod serve;
mod site;
mod step;
mod test;
mod tools;
mod words;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Build, serve, test and pack Klartecken
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the page, serve it on this computer and reload the browser on every change
    Serve(serve::Options),
    /// Run everything CI runs: formatting, lints, native tests, dist and browser tests
    Test(test::Options),
    /// Pack the page into dist/, a folder any web server can host
    Dist(dist::Options),
    /// Measure the packed page in a browser, and the text checker beside another one
    Bench(bench::Options),
    /// Measure the text checker beside other tools and write tests/quality/QUALITY.md
    Quality,
    /// Look for texts that the checker cannot bear
    Fuzz(fuzz::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = workspace::find().and_then(|workspace| match arguments.task {
        Task::Serve(options) => serve::serve(&workspace, &options),
        Task::Test(options) => test::test(&workspace, &options),
        Task::Dist(options) => dist::dist(&workspace, &options),
        Task::Bench(options) => bench::bench(&workspace, &options),
        Task::Quality => quality::quality(&workspace),
        Task::Fuzz(options) => fuzz::fuzz(&workspace, &options),
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
