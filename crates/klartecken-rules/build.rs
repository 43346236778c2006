//! Puts the guides of each language together, without the examples: those are the rules' tests, and half of the text.
#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

use std::{env, error::Error, fmt::Write, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/rules");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut names = Vec::new();
    for entry in fs::read_dir("src/rules")? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".rs").map(str::to_owned));
    }
    names.sort();
    for (language, ending) in [("sv", ".md"), ("en", ".en.md")] {
        let mut guides = String::new();
        for name in &names {
            let guide = fs::read_to_string(format!("src/rules/{name}{ending}"))?;
            let without_examples = guide.split("\n## Exempel\n").next().unwrap_or_default();
            write!(guides, "\n=== {}\n{without_examples}", name.replace('_', "-"))?;
        }
        fs::write(out.join(format!("guides.{language}.txt")), guides)?;
    }
    Ok(())
}
