//! From Rust to the files a browser loads.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::tools::WASM;
use crate::workspace::{Workspace, cargo};

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Profile {
    Dev,
    Release,
    Dist,
}

/// Compiles the page and returns the raw wasm file.
pub(crate) fn compile(
    workspace: &Workspace,
    profile: Profile,
    rustflags: &[String],
    features: &[&str],
    run: fn(&mut Command) -> Result<()>,
) -> Result<PathBuf> {
    let (name, folder) = match profile {
        Profile::Dev => ("dev", "debug"),
        Profile::Release => ("release", "release"),
        Profile::Dist => ("dist", "dist"),
    };
    let mut command = cargo(workspace, "build");
    command.args(["--package", "web", "--bin", "web", "--target", WASM, "--profile", name]);
    if !features.is_empty() {
        command.args(["--features", &features.join(",")]);
    }
    if !rustflags.is_empty() {
        // Given this way the flags join those in .cargo/config.toml; the variables would replace them.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        command.arg("--config").arg(format!("target.{WASM}.rustflags={rustflags:?}"));
    }
    run(&mut command)?;
    Ok(workspace.target.join(WASM).join(folder).join("web.wasm"))
}

/// Writes `web.js` and `web_bg.wasm` into an emptied folder.
pub(crate) fn bind(wasm: &Path, out: &Path, profile: Profile) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out).with_context(|| format!("could not empty {}", out.display()))?;
    }
    let small = profile == Profile::Dist;
    Bindgen::new()
        .input_path(wasm)
        .out_name("web")
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(false)
                .omit_default_module_path(false)
                .keep_debug(false)
                .remove_name_section(small)
                .remove_producers_section(small)
                .generate(out)
        })
        .context("wasm-bindgen could not read the compiled page")
}

/// Whether the bound files already come from this wasm file and this xtask.
pub(crate) fn is_bound(wasm: &Path, out: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|found| found.modified());
    let xtask = std::env::current_exe().and_then(|path| modified(&path));
    match (modified(wasm), xtask, modified(&out.join("web_bg.wasm"))) {
        (Ok(compiled), Ok(xtask), Ok(bound)) => bound > compiled.max(xtask),
        _ => false,
    }
}
