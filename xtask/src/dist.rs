//! `cargo xtask dist`: the folder to host. The same input gives the same bytes.

mod apart;
mod compress;
mod digests;
mod leaks;
mod optimise;
mod origin;
mod paths;
mod service_worker;
mod shorten;
mod sizes;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::build::{MODULES, Profile, bind, compile};
use crate::site::{Site, add_folder, documents, fill_file, read_static};
use crate::step::{run, step};
use crate::tools::ensure_wasm_target;
use crate::workspace::Workspace;

#[derive(clap::Args, Default)]
pub(crate) struct Options {
    /// Build twice, the second time from nothing, and compare the bytes
    #[arg(long)]
    check: bool,
    /// Leave wasm-opt out even if there is one: its presence changes the bytes
    #[arg(long)]
    no_wasm_opt: bool,
}

pub(crate) fn dist(workspace: &Workspace, options: &Options) -> Result<()> {
    let site = pack(workspace, options, &[])?;
    if options.check {
        check_again(workspace, options, &site)?;
    }
    step("write dist/", || write(&site, &folder(workspace)))?;
    println!("\n{}", sizes::table(&site));
    Ok(())
}

pub(crate) fn folder(workspace: &Workspace) -> PathBuf {
    workspace.root.join("dist")
}

/// Packs the page with these features of its crate into `folder`.
pub(crate) fn pack_with(workspace: &Workspace, features: &[&str], folder: &Path) -> Result<()> {
    let site = pack(workspace, &Options::default(), features)?;
    step("write it", || write(&site, folder))
}

/// Everything in memory first, so that a failure leaves the last dist/ as it was.
fn pack(workspace: &Workspace, options: &Options, features: &[&str]) -> Result<Site> {
    step("toolchain", || ensure_wasm_target(workspace))?;
    let out = workspace.target.join("xtask/dist");
    let private = paths::private(workspace)?;
    let flags = paths::remap_flags(&private);
    let compiled =
        step("compile, optimised for size", || compile(workspace, Profile::Dist, &flags, features, run))?;
    step("look for what is to be apart", || apart::check(&compiled))?;
    step("wasm-bindgen", || bind(&compiled, &out, Profile::Dist))?;
    let optimiser = if options.no_wasm_opt { None } else { optimise::find(workspace) };
    let optimised = step("wasm-opt", || {
        optimise::optimise(optimiser.as_deref(), &MODULES.map(|module| out.join(format!("{module}_bg.wasm"))))
    })?;
    step("shorten names", || MODULES.iter().try_for_each(|module| shorten::shorten(&out, module)))?;

    let mut site = read_static(workspace)?;
    add_folder(&mut site, &out, "")?;
    // The attribute lets boot.js start the service worker, which only a packed page has.
    for name in documents(&site) {
        fill_file(&mut site, &name, "<html lang=\"sv\"", "<html lang=\"sv\" data-service-worker")?;
    }
    service_worker::fill(&mut site)?;
    add_licences(workspace, &mut site)?;
    site.insert("BUILD.txt".to_owned(), origin::describe(workspace, &optimised)?.into_bytes());
    step("look for paths of this computer", || leaks::check(&site, &private))?;
    step("compress", || compress::add_compressed(&mut site))?;
    let sums = digests::sha256sums(&site);
    site.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    Ok(site)
}

fn check_again(workspace: &Workspace, options: &Options, first: &Site) -> Result<()> {
    println!("\nOnce more, from nothing and in another folder:");
    let target = workspace.target.join("dist-check");
    remove(&target)?;
    let second = pack(&Workspace { root: workspace.root.clone(), target: target.clone() }, options, &[])?;
    remove(&target)?;
    let differing = digests::differing(first, &second);
    if !differing.is_empty() {
        bail!("two builds of the same input differ in {}", differing.join(", "));
    }
    println!("\nBoth builds gave the same {} files, byte for byte.", first.len());
    Ok(())
}

fn add_licences(workspace: &Workspace, site: &mut Site) -> Result<()> {
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let path = workspace.root.join(name);
        if path.exists() {
            site.insert(name.to_owned(), fs::read(&path).with_context(|| format!("could not read {name}"))?);
        }
    }
    Ok(())
}

fn write(site: &Site, folder: &Path) -> Result<()> {
    remove(folder)?;
    for (name, bytes) in site {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).with_context(|| format!("could not create {}", parent.display()))?;
        fs::write(&path, bytes).with_context(|| format!("could not write {}", path.display()))?;
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("could not remove {}", folder.display()))?;
    }
    Ok(())
}
