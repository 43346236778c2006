//! Where things are on this computer.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
}

/// Cargo tells a program it runs where its manifest is, so a moved checkout needs no rebuild of xtask.
pub(crate) fn find() -> Result<Workspace> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").context("start xtask with `cargo xtask`")?;
    let root = Path::new(&manifest).parent().context("xtask is not inside a workspace")?.to_path_buf();
    // An explicit folder, always handed on to cargo: then nobody has to ask cargo where it put the wasm.
    let target = match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => std::path::absolute(folder).context("CARGO_TARGET_DIR is not a path")?,
        None => root.join("target"),
    };
    Ok(Workspace { root, target })
}

/// A cargo command in the workspace.
pub(crate) fn cargo(workspace: &Workspace, subcommand: &str) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(subcommand).current_dir(&workspace.root).env("CARGO_TARGET_DIR", &workspace.target);
    command
}

/// A cargo command in a package below `tests` that is no member of the workspace, and has a target folder of its own.
pub(crate) fn apart(workspace: &Workspace, subcommand: &str, package: &str) -> Command {
    let mut command = cargo(workspace, subcommand);
    command.arg("--locked").current_dir(workspace.root.join("tests").join(package));
    command.env("CARGO_TARGET_DIR", workspace.target.join(package));
    command
}

pub(crate) fn home() -> Option<PathBuf> {
    env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from)
}

pub(crate) fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(home()?.join(".cargo")))
}

pub(crate) fn browser_tests(workspace: &Workspace) -> PathBuf {
    workspace.root.join("tests/browser")
}
