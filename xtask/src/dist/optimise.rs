//! wasm-opt makes the wasm smaller, but only where one happens to be installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::step::{read, run};
use crate::tools::find_program;
use crate::workspace::{Workspace, browser_tests};

/// The features the compiler uses by default; wasm-bindgen drops the section that lists them.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

pub(super) fn find(workspace: &Workspace) -> Option<PathBuf> {
    let of_tests = browser_tests(workspace).join("node_modules/.bin/wasm-opt");
    find_program("wasm-opt").or_else(|| of_tests.is_file().then_some(of_tests))
}

/// Says which wasm-opt was used, because that changes the bytes.
pub(super) fn optimise(program: Option<&Path>, modules: &[PathBuf]) -> Result<String> {
    let Some(program) = program else {
        println!("   No wasm-opt is used; the page works without, but is somewhat larger.");
        return Ok("not used".to_owned());
    };
    let version = read(Command::new(program).arg("--version"))?;
    println!("   {version}");
    for wasm in modules {
        let smaller = wasm.with_extension("smaller");
        run(Command::new(program).arg("-Oz").args(FEATURES).arg(wasm).arg("-o").arg(&smaller))?;
        fs::rename(&smaller, wasm).context("could not put the optimised wasm in place")?;
    }
    Ok(version)
}
