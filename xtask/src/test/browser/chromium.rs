//! Finds a Chromium, or installs one where that can be done without asking.

use std::env;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::step::{read, run};
use crate::tools::find_program;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

pub(super) fn find() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM").map(PathBuf::from) {
        ensure!(path.is_file(), "CHROMIUM names {}, which is not there", path.display());
        return Ok(path);
    }
    if let Some(path) = installed() {
        return Ok(path);
    }
    if !may_install() {
        bail!(
            "no Chromium was found: install chromium or google-chrome, or name one in the variable CHROMIUM"
        );
    }
    println!("   No Chromium was found; installing the system's package.");
    install().context("Chromium could not be installed: install it, or name one in the variable CHROMIUM")?;
    installed().context("the chromium package gave no working browser: name one in the variable CHROMIUM")
}

/// One that also starts: on some systems `chromium` is a script that only says where to get it.
fn installed() -> Option<PathBuf> {
    let starts = |path: &PathBuf| read(Command::new(path).arg("--version").stderr(Stdio::null())).is_ok();
    NAMES.iter().filter_map(|name| find_program(name)).find(starts)
}

fn may_install() -> bool {
    find_program("apt-get").is_some() && read(Command::new("id").arg("-u")).is_ok_and(|user| user == "0")
}

fn install() -> Result<()> {
    // Another installation may be running, on a new machine above all.
    let patience = ["-o", "DPkg::Lock::Timeout=300"];
    run(Command::new("apt-get").args(patience).arg("update"))?;
    let mut command = Command::new("apt-get");
    command.args(patience).args(["install", "-y", "--no-install-recommends", "chromium"]);
    run(command.env("DEBIAN_FRONTEND", "noninteractive"))
}
