//! `BUILD.txt`: what somebody needs to get the same bytes again.

use anyhow::{Context, Result};

use crate::tools::rustc;
use crate::workspace::Workspace;

pub(super) fn describe(workspace: &Workspace, wasm_opt: &str) -> Result<String> {
    let lock =
        std::fs::read_to_string(workspace.root.join("Cargo.lock")).context("could not read Cargo.lock")?;
    let version =
        |package| locked_version(&lock, package).with_context(|| format!("{package} is not locked"));
    Ok(format!(
        "klartecken {}\n{}\nwasm-bindgen {}\nwasm-opt: {wasm_opt}\n",
        version("klartecken")?,
        rustc(workspace, &["--version"])?,
        version("wasm-bindgen")?,
    ))
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, entry) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    entry.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = include_str!("../../../Cargo.lock");

    #[test]
    fn versions_are_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"a-b\"\nversion = \"2.0\"\n\n[[package]]\nname = \"a\"\nversion = \"1.0\"\n";
        assert_eq!(locked_version(lock, "a"), Some("1.0"));
        assert_eq!(locked_version(lock, "b"), None);
    }

    #[test]
    fn both_halves_of_wasm_bindgen_have_the_same_version() {
        let version = |package| locked_version(LOCK, package).unwrap();
        assert_eq!(version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
    }
}
