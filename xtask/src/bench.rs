//! `cargo xtask bench`: how large the packed page is and how fast it is in a browser.

use anyhow::Result;

use crate::dist;
use crate::step::step;
use crate::test::browser;
use crate::workspace::Workspace;

pub(crate) fn bench(workspace: &Workspace) -> Result<()> {
    // What is hosted has no entry for measuring the check alone, so sizes and speed come from two builds.
    dist::dist(workspace, &dist::Options::default())?;
    let measured = workspace.target.join("xtask/bench-page");
    dist::pack_with(workspace, &["bench"], &measured)?;
    step("measure in a browser", || browser::npm(workspace, &["run", "bench"], &measured))
}
