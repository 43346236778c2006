//! Programs and parts of the toolchain that may be missing.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::step::{read, run};
use crate::workspace::{Workspace, cargo};

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// rustup reads rust-toolchain.toml, but with RUSTUP_AUTO_INSTALL=0 it does not fetch what that file lists.
pub(crate) fn ensure_wasm_target(workspace: &Workspace) -> Result<()> {
    let folder = rustc(workspace, &["--print", "target-libdir", "--target", WASM])?;
    if PathBuf::from(folder).is_dir() {
        return Ok(());
    }
    println!("   The compile target {WASM} is missing; adding it with rustup.");
    rustup_add(workspace, "target", WASM)
}

pub(crate) fn ensure_component(workspace: &Workspace, component: &str, subcommand: &str) -> Result<()> {
    if read(cargo(workspace, subcommand).arg("--version").stderr(std::process::Stdio::null())).is_ok() {
        return Ok(());
    }
    println!("   The toolchain component {component} is missing; adding it with rustup.");
    rustup_add(workspace, "component", component)
}

fn rustup_add(workspace: &Workspace, kind: &str, name: &str) -> Result<()> {
    if find_program("rustup").is_none() {
        bail!("the {kind} {name} is missing and there is no rustup to add it: install it beside your rustc");
    }
    run(Command::new("rustup").args([kind, "add", name]).current_dir(&workspace.root))
        .with_context(|| format!("the {kind} {name} could not be added: is there a network connection?"))
}

pub(crate) fn rustc(workspace: &Workspace, arguments: &[&str]) -> Result<String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    read(Command::new(rustc).args(arguments).current_dir(&workspace.root))
}

pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{name}{ending}"))))
        .find(|program| program.is_file())
}
