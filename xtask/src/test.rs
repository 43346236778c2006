//! `cargo xtask test`: everything CI runs. CI has no rules of its own.

pub(crate) mod browser;

use std::process::Command;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::dist;
use crate::step::{run, step};
use crate::tools::{WASM, ensure_component, ensure_wasm_target};
use crate::workspace::{Workspace, cargo};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Everything but dist and the browser tests
    #[arg(long)]
    fast: bool,
    /// Go on after a failure and list all of them at the end
    #[arg(long)]
    keep_going: bool,
}

type Check = (&'static str, fn(&Workspace) -> Result<()>);

const FAST: [Check; 5] = [
    ("toolchain", toolchain),
    ("formatting", formatting),
    ("lints, native", lints_native),
    ("lints, wasm", lints_wasm),
    ("native tests", native_tests),
];
const SLOW: [Check; 2] = [("dist", pack), ("browser tests", browser::test)];

pub(crate) fn test(workspace: &Workspace, options: &Options) -> Result<()> {
    let slow = if options.fast { &[] } else { SLOW.as_slice() };
    let mut summary = Vec::new();
    let mut failed = Vec::new();
    for (name, check) in FAST.iter().chain(slow) {
        let start = Instant::now();
        let result = step(name, || check(workspace));
        summary.push(format!("{name:<16}{:>8.1} s", start.elapsed().as_secs_f64()));
        if let Err(error) = result {
            if !options.keep_going {
                return Err(error.context(format!("the step `{name}` failed")));
            }
            eprintln!("xtask: {error:#}");
            failed.push(*name);
        }
    }
    println!("\n{}", summary.join("\n"));
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    println!("\nEverything passed.");
    Ok(())
}

fn toolchain(workspace: &Workspace) -> Result<()> {
    ensure_wasm_target(workspace)?;
    ensure_component(workspace, "rustfmt", "fmt")?;
    ensure_component(workspace, "clippy", "clippy")
}

fn formatting(workspace: &Workspace) -> Result<()> {
    run(cargo(workspace, "fmt").args(["--all", "--check"]))
}

fn lints_native(workspace: &Workspace) -> Result<()> {
    let mut command = cargo(workspace, "clippy");
    run(without_page(&mut command).args(["--all-targets", "--all-features", "--", "-D", "warnings"]))
}

fn lints_wasm(workspace: &Workspace) -> Result<()> {
    run(cargo(workspace, "clippy").args(["--package", "web", "--target", WASM, "--", "-D", "warnings"]))
}

fn native_tests(workspace: &Workspace) -> Result<()> {
    run(without_page(&mut cargo(workspace, "test")))
}

fn pack(workspace: &Workspace) -> Result<()> {
    dist::dist(workspace, &dist::Options::default())
}

/// The page only works in a browser, so its lints and tests are run there.
fn without_page(command: &mut Command) -> &mut Command {
    command.args(["--workspace", "--exclude", "web"])
}
