//! The tools that the text checker is measured beside; each needs a language that may be missing here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Error, Result};

use super::texts;
use crate::step::run;
use crate::tools::find_program;
use crate::workspace::Workspace;

/// A tool with its folder in `tests/quality/peers`.
pub(super) struct Peer {
    pub(super) name: &'static str,
    measure: fn(&Folders) -> Result<()>,
}

pub(super) const PEERS: [Peer; 2] =
    [Peer { name: "presidio", measure: presidio }, Peer { name: "redact-pii", measure: redact_pii }];

/// Where one peer's things are.
struct Folders {
    /// Its script and what it needs.
    source: PathBuf,
    /// What is installed for it.
    packages: PathBuf,
    /// What it finds.
    findings: PathBuf,
    /// The texts.
    texts: Vec<PathBuf>,
}

impl Peer {
    /// Installs it below `target` and writes what it finds.
    pub(super) fn run(&self, workspace: &Workspace, findings: &Path) -> Result<()> {
        let folders = Folders {
            source: texts(workspace).join("peers").join(self.name),
            packages: findings.join("packages").join(self.name),
            findings: findings.join(self.name),
            texts: text_files(&texts(workspace))?,
        };
        // What an earlier run has found must not stand for this one.
        if folders.findings.exists() {
            fs::remove_dir_all(&folders.findings).context("could not remove what was found before")?;
        }
        let measured = (self.measure)(&folders);
        if measured.is_err() {
            // Half of the findings are none.
            drop(fs::remove_dir_all(&folders.findings));
        }
        measured
    }

    /// Why it was not measured, for the page: without what is only true on this machine.
    pub(super) fn why_not(&self, error: &Error) -> String {
        format!("{}: {error}", self.name)
    }
}

fn presidio(folders: &Folders) -> Result<()> {
    let python =
        find_program("python3").or_else(|| find_program("python")).context("there is no Python here")?;
    let bin = folders.packages.join(if cfg!(windows) { "Scripts" } else { "bin" });
    install(folders, "requirements.txt", |requirements| {
        run(Command::new(python).args(["-m", "venv"]).arg(&folders.packages))?;
        let mut pip = Command::new(bin.join("python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
        run(pip.arg(requirements))
    })?;
    fs::create_dir_all(&folders.findings).context("there is no folder for what it finds")?;
    let mut script = Command::new(bin.join("python"));
    script.arg(folders.source.join("run.py")).arg(&folders.findings).args(&folders.texts);
    run(&mut script).context("Presidio was installed and did not run")
}

fn redact_pii(folders: &Folders) -> Result<()> {
    let node = find_program("node").context("there is no Node.js here")?;
    let npm = find_program("npm").context("there is no npm here")?;
    install(folders, "package-lock.json", |lock| {
        let manifest = folders.source.join("package.json");
        fs::create_dir_all(&folders.packages)?;
        fs::copy(manifest, folders.packages.join("package.json"))?;
        fs::copy(lock, folders.packages.join("package-lock.json"))?;
        run(Command::new(npm).args(["ci", "--no-audit", "--no-fund"]).current_dir(&folders.packages))
    })?;
    fs::create_dir_all(&folders.findings).context("there is no folder for what it finds")?;
    let mut script = Command::new(node);
    script
        .arg(folders.source.join("run.cjs"))
        .args([&folders.packages, &folders.findings])
        .args(&folders.texts);
    run(&mut script).context("redact-pii was installed and did not run")
}

/// Installs what the file `pinned` lists, unless exactly that is installed already.
fn install(folders: &Folders, pinned: &str, install: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let pinned = folders.source.join(pinned);
    let wanted = fs::read(&pinned).context("there is no list of its packages")?;
    let installed = folders.packages.join("installed");
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        println!("   The packages are up to date.");
        return Ok(());
    }
    install(&pinned).context("its packages could not be installed: is there a network connection?")?;
    // Written last, so an interrupted installation does not count.
    fs::write(installed, wanted).context("could not note what is installed")
}

fn text_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).context("there are no texts")? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "jsonl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
