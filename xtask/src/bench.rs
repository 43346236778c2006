//! `cargo xtask bench`: how large the packed page is, how fast it is in a browser, and how fast the text checker is.

use anyhow::Result;

use crate::dist;
use crate::step::{run, step};
use crate::test::browser;
use crate::workspace::{Workspace, apart, cargo};

/// What is not measured where it is given: the comparison takes minutes to compile.
#[derive(clap::Args, Default)]
pub(crate) struct Options {
    /// Leave out the comparison with another checker, which takes minutes to compile
    #[arg(long)]
    no_peer: bool,
}

pub(crate) fn bench(workspace: &Workspace, options: &Options) -> Result<()> {
    // What is hosted has no entry for measuring the check alone, so sizes and speed come from two builds.
    dist::dist(workspace, &dist::Options::default())?;
    let measured = workspace.target.join("xtask/bench-page");
    dist::pack_with(workspace, &["bench"], &measured)?;
    step("measure in a browser", || browser::npm(workspace, &["run", "bench"], &measured))?;
    step("measure texts that nobody writes", || hostile(workspace))?;
    if !options.no_peer {
        step("measure beside harper-core", || peer(workspace))?;
    }
    Ok(())
}

fn hostile(workspace: &Workspace) -> Result<()> {
    let mut command = cargo(workspace, "test");
    command.args(["--release", "--package", "klartecken-text", "--test", "hostile", "--"]);
    run(command.args(["table", "--ignored", "--nocapture"]))
}

fn peer(workspace: &Workspace) -> Result<()> {
    let mut command = apart(workspace, "run", "peer");
    let posts = ["posts", "alike"].map(|name| workspace.root.join(format!("tests/quality/{name}.jsonl")));
    run(command.args(["--release", "--"]).args(posts))
}
