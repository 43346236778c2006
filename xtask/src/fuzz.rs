//! `cargo xtask fuzz`: looks for texts that the checker cannot bear, guided by which of its code they reach.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::step::{run, step};
use crate::tools::rustc;
use crate::workspace::{Workspace, apart};

/// LLVM's own marks for libFuzzer: they need no other toolchain than the project's.
const MARKS: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

#[derive(clap::Args)]
pub(crate) struct Options {
    /// For how long
    #[arg(long, default_value_t = 20)]
    minutes: u64,
}

pub(crate) fn fuzz(workspace: &Workspace, options: &Options) -> Result<()> {
    let host = rustc(workspace, &["--print", "host-tuple"])?;
    // With a target named, what only helps to compile has no marks.
    step("build the fuzzer", || {
        let mut command = apart(workspace, "build", "fuzz");
        command.env_remove("CARGO_ENCODED_RUSTFLAGS").env("RUSTFLAGS", MARKS.join(" "));
        run(command.args(["--release", "--target", &host]))
    })?;
    let folder = workspace.target.join("fuzz");
    let (corpus, found) = (folder.join("corpus"), folder.join("found"));
    fs::create_dir_all(&corpus).context("there is no folder for the texts")?;
    fs::create_dir_all(&found).context("there is no folder for what is found")?;
    plant(&workspace.root.join("tests/quality/hard.jsonl"), &corpus)?;
    step("fuzz", || {
        let mut command = std::process::Command::new(folder.join(host).join("release/observe"));
        command.arg(&corpus).current_dir(workspace.root.join("tests/fuzz"));
        command.args(["-dict=words.dict", "-max_len=2000", "-timeout=30", "-print_final_stats=1"]);
        command.arg(format!("-max_total_time={}", options.minutes * 60));
        run(command.arg(format!("-artifact_prefix={}/", found.display())))
    })
    .with_context(|| format!("the text is in {}", found.display()))
}

/// Begins with real posts: chance alone would need years to write one.
fn plant(posts: &Path, corpus: &Path) -> Result<()> {
    let lines = fs::read_to_string(posts).context("there are no posts to begin with")?;
    for (number, line) in lines.lines().enumerate() {
        let post: serde_json::Value = serde_json::from_str(line).context("a post is no JSON")?;
        let text = post["text"].as_str().unwrap_or_default();
        fs::write(corpus.join(format!("post-{number}")), text).context("could not write a post")?;
    }
    Ok(())
}
