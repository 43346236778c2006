//! `cargo xtask quality`: how good the text checker is, beside other tools, as `tests/quality/QUALITY.md`.

mod peers;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::step::{read, run, step};
use crate::workspace::{Workspace, cargo};

const EXAMPLE: [&str; 4] = ["--package", "tests", "--example", "quality"];

pub(crate) fn quality(workspace: &Workspace) -> Result<()> {
    step("build the scorer", || run(cargo(workspace, "build").args(EXAMPLE)))?;
    let findings = workspace.target.join("quality");
    // A peer that cannot be run leaves its rows out of the page and a sentence in it; ours are always there.
    let missing: Vec<String> = peers::PEERS
        .iter()
        .filter_map(|peer| {
            let error = step(peer.name, || peer.run(workspace, &findings)).err()?;
            let why = peer.why_not(&error);
            println!("   {why}");
            Some(why)
        })
        .collect();
    let page = page(workspace);
    step("write the page", || {
        let mut command = cargo(workspace, "run");
        command.arg("--quiet").args(EXAMPLE).arg("--").arg(&findings).args(&missing);
        let written = read(&mut command)? + "\n";
        fs::write(&page, written).with_context(|| format!("could not write {}", page.display()))
    })?;
    println!("   {}", page.display());
    Ok(())
}

fn page(workspace: &Workspace) -> PathBuf {
    texts(workspace).join("QUALITY.md")
}

fn texts(workspace: &Workspace) -> PathBuf {
    workspace.root.join("tests/quality")
}
