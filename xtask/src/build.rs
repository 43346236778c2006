//! From Rust to the files a browser loads.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::tools::WASM;
use crate::workspace::{Workspace, cargo};

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Profile {
    Dev,
    Release,
    Dist,
}

/// The page's programs: the one that `index.html` loads, and what else there is. Each is a binary of the crate `web`.
pub(crate) const MODULES: [&str; 3] = ["review", "seal", "office"];

/// Compiles the page and returns the folder of its raw wasm files, one for each module.
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
    command.args(["--package", "web", "--bins", "--target", WASM, "--profile", name]);
    if !features.is_empty() {
        command.args(["--features", &features.join(",")]);
    }
    if !rustflags.is_empty() {
        // Given this way the flags join those in .cargo/config.toml; the variables would replace them.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        command.arg("--config").arg(format!("target.{WASM}.rustflags={rustflags:?}"));
    }
    run(&mut command)?;
    Ok(workspace.target.join(WASM).join(folder))
}

/// Writes `<module>.js` and `<module>_bg.wasm` of each module into an emptied folder.
pub(crate) fn bind(compiled: &Path, out: &Path, profile: Profile) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out).with_context(|| format!("could not empty {}", out.display()))?;
    }
    // At once, because this is most of what a developer waits for after a small change.
    thread::scope(|scope| {
        let started = MODULES.map(|module| scope.spawn(move || bind_one(compiled, module, out, profile)));
        started.into_iter().try_for_each(|one| one.join().unwrap_or_else(|_| bail!("wasm-bindgen stopped")))
    })
}

fn bind_one(compiled: &Path, module: &str, out: &Path, profile: Profile) -> Result<()> {
    let small = profile == Profile::Dist;
    Bindgen::new()
        .input_path(compiled.join(module).with_extension("wasm"))
        .out_name(module)
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
        .with_context(|| format!("wasm-bindgen could not read the compiled {module}"))
}

/// Whether the bound files already come from these wasm files and this xtask.
pub(crate) fn is_bound(compiled: &Path, out: &Path) -> bool {
    let modified = |path: &Path| fs::metadata(path).and_then(|found| found.modified());
    let xtask = std::env::current_exe().and_then(|path| modified(&path));
    MODULES.iter().all(|module| {
        let wasm = modified(&compiled.join(module).with_extension("wasm"));
        match (wasm, &xtask, modified(&out.join(format!("{module}_bg.wasm")))) {
            (Ok(wasm), Ok(xtask), Ok(bound)) => bound > wasm.max(*xtask),
            _ => false,
        }
    })
}
