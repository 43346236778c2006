//! Watches by looking: a few hundred files are looked at in milliseconds, and it works on every file system.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use crate::workspace::Workspace;

const PAUSE: Duration = Duration::from_millis(300);
const WATCHED: [&str; 4] = ["crates", "web", "index.html", "Cargo.toml"];

pub(super) type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

pub(super) fn look(workspace: &Workspace) -> Seen {
    let mut seen = Seen::new();
    for name in WATCHED {
        add(&mut seen, &workspace.root.join(name));
    }
    seen
}

/// Waits for a change, and then until nothing more changes, since editors and version control write many files in a row.
pub(super) fn wait(workspace: &Workspace, seen: &mut Seen) -> String {
    let mut next = look(workspace);
    while next == *seen {
        sleep(PAUSE);
        next = look(workspace);
    }
    loop {
        sleep(PAUSE);
        let later = look(workspace);
        if later == next {
            break;
        }
        next = later;
    }
    let changed =
        first_difference(seen, &next).map(|path| path.strip_prefix(&workspace.root).unwrap_or(path));
    let name = changed.map(|path| path.display().to_string()).unwrap_or_default();
    *seen = next;
    name
}

fn first_difference<'a>(before: &'a Seen, after: &'a Seen) -> Option<&'a Path> {
    let changed = after.iter().find(|(path, state)| before.get(*path) != Some(state));
    let removed = || before.iter().find(|(path, _)| !after.contains_key(*path));
    changed.or_else(removed).map(|(path, _)| path.as_path())
}

fn add(seen: &mut Seen, path: &Path) {
    // What vanishes between two looks is simply not there.
    let Ok(found) = fs::metadata(path) else { return };
    if found.is_file() {
        seen.insert(path.to_path_buf(), (found.modified().ok(), found.len()));
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let passing = name.starts_with('.') || name.ends_with('~');
        if !passing && name != "target" && name != "node_modules" {
            add(seen, &entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_new_and_removed_files_are_named() {
        let seen = |names: &[(&str, u64)]| -> Seen {
            names.iter().map(|(name, size)| (PathBuf::from(name), (None, *size))).collect()
        };
        let name = |before, after| first_difference(&before, &after).map(|path| path.display().to_string());
        assert_eq!(name(seen(&[("a", 1)]), seen(&[("a", 1)])), None);
        assert_eq!(name(seen(&[("a", 1)]), seen(&[("a", 2)])).as_deref(), Some("a"));
        assert_eq!(name(seen(&[("a", 1)]), seen(&[("a", 1), ("b", 1)])).as_deref(), Some("b"));
        assert_eq!(name(seen(&[("a", 1), ("b", 1)]), seen(&[("b", 1)])).as_deref(), Some("a"));
    }
}
