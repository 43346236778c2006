//! Leaves the examples out of the guides that are shipped: they are the rules' tests, and half of the guides' text.
#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/rules");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for entry in fs::read_dir("src/rules")? {
        let path = entry?.path();
        let Some(name) = path.file_name().filter(|_| path.extension().is_some_and(|ending| ending == "md"))
        else {
            continue;
        };
        let guide = fs::read_to_string(&path)?;
        let without_examples = guide.split("\n## Exempel\n").next().unwrap_or_default();
        fs::write(out.join(name), without_examples)?;
    }
    Ok(())
}
