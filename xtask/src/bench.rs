//! `cargo xtask bench`: how large the packed page is and how fast it is in a browser.

use anyhow::Result;

use crate::dist;
use crate::step::step;
use crate::test::browser;
use crate::workspace::Workspace;

pub(crate) fn bench(workspace: &Workspace) -> Result<()> {
    if dist::folder(workspace).join("SHA256SUMS").is_file() {
        println!(
            "Measuring the dist/ that is there; run `cargo xtask dist` first to measure the present source."
        );
        println!("\n{}", dist::sizes_of_packed(workspace)?);
    } else {
        dist::dist(workspace, &dist::Options::default())?;
    }
    step("measure in a browser", || browser::npm(workspace, &["run", "bench"]))
}
