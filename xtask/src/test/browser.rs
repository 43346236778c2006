//! The tests in `tests/browser/`, the only place where Node.js is needed.

mod chromium;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::dist;
use crate::step::{run, step};
use crate::tools::find_program;
use crate::workspace::{Workspace, browser_tests};

pub(crate) fn test(workspace: &Workspace) -> Result<()> {
    npm(workspace, &["test"], &dist::folder(workspace))
}

/// Runs one of the folder's npm scripts against a packed page in a real browser.
pub(crate) fn npm(workspace: &Workspace, script: &[&str], packed: &Path) -> Result<()> {
    let folder = browser_tests(workspace);
    ensure!(
        folder.join("package.json").is_file(),
        "there are no browser tests: tests/browser/package.json is missing"
    );
    let npm =
        find_program("npm").context("npm was not found: install Node.js, which the browser tests need")?;
    step("npm ci", || install(&npm, &folder))?;
    let chromium = step("find Chromium", chromium::find)?;
    println!("   {}", chromium.display());
    let mut command = Command::new(&npm);
    command.args(script).current_dir(&folder);
    run(command.env("CHROMIUM", chromium).env("KLARTECKEN_DIST", packed))
}

fn install(npm: &Path, folder: &Path) -> Result<()> {
    if is_installed(folder) {
        println!("   node_modules is up to date.");
        return Ok(());
    }
    let mut command = Command::new(npm);
    command.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    // The browser comes from the system; a second one from elsewhere is not wanted.
    command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").env("PUPPETEER_SKIP_DOWNLOAD", "1");
    run(&mut command).context("the browser tests' packages could not be installed")
}

/// npm writes its own lock file last, so an interrupted installation does not count.
fn is_installed(folder: &Path) -> bool {
    let modified = |path: PathBuf| fs::metadata(path).and_then(|found| found.modified());
    let installed = modified(folder.join("node_modules/.package-lock.json"));
    let locked = modified(folder.join("package-lock.json"));
    matches!((installed, locked), (Ok(installed), Ok(locked)) if installed >= locked)
}
