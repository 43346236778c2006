//! The folders of this computer, which must not end up in what is hosted.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::tools::rustc;
use crate::workspace::{Workspace, cargo_home, home};

/// A folder and the name it gets in the wasm's panic messages.
pub(super) type Private = Vec<(PathBuf, &'static str)>;

pub(super) fn private(workspace: &Workspace) -> Result<Private> {
    let mut found = vec![
        (PathBuf::from(rustc(workspace, &["--print", "sysroot"])?), "rust"),
        (workspace.root.clone(), "klartecken"),
        // Generated code lies here, and the check builds in another folder.
        (workspace.target.clone(), "target"),
    ];
    found.extend(home().map(|folder| (folder, "home")));
    if let Some(folder) = cargo_home() {
        // The registry's own folder name depends on where the crates were fetched from.
        found.extend(subfolders(&folder.join("registry/src")).map(|folder| (folder, "registry")));
        found.push((folder, "cargo"));
    }
    Ok(most_specific_last(with_real_paths(found)))
}

/// The compiler uses the last prefix that fits.
pub(super) fn remap_flags(private: &Private) -> Vec<String> {
    private.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).collect()
}

/// Cargo may name a folder as it was given or as it is behind its symbolic links.
fn with_real_paths(found: Private) -> Private {
    let real = |(path, name): &(PathBuf, &'static str)| Some((fs::canonicalize(path).ok()?, *name));
    let reals: Vec<_> = found.iter().filter_map(real).collect();
    found.into_iter().chain(reals).filter(|(path, _)| path.parent().is_some()).collect()
}

fn most_specific_last(found: Private) -> Private {
    let mut seen = BTreeSet::new();
    let mut ordered: Private = found.into_iter().filter(|(path, _)| seen.insert(path.clone())).collect();
    ordered.sort_by_key(|(path, _)| path.components().count());
    ordered
}

fn subfolders(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_specific_folder_is_named_last() {
        let folders =
            [("/h/.cargo/registry/src/a", "registry"), ("/h", "home"), ("/h/.cargo", "cargo"), ("/h", "x")];
        let ordered = most_specific_last(folders.map(|(path, name)| (PathBuf::from(path), name)).to_vec());
        let names: Vec<_> = ordered.iter().map(|(_, name)| *name).collect();
        assert_eq!(names, ["home", "cargo", "registry"]);
        assert_eq!(remap_flags(&ordered)[0], "--remap-path-prefix=/h=home");
    }

    #[test]
    fn the_root_of_everything_is_not_private() {
        assert!(with_real_paths(vec![(PathBuf::from("/"), "home")]).is_empty());
    }
}
