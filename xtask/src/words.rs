//! The words of the page: for each language one file that it fetches beside its program, and one with the guides that it
//! fetches once it is drawn.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::site::Site;
use crate::workspace::Workspace;

const MESSAGES: [&str; 2] = ["crates/klartecken/locales", "web/locales"];
/// What only the office needs.
const OFFICE: [&str; 2] = ["crates/klartecken/locales/packs", "web/locales/office"];
const GUIDES: &str = "crates/klartecken-rules/src/rules";

/// Adds `words.sv.txt`, `guides.sv.txt`, `office.sv.txt` and the same in English.
pub(crate) fn add(workspace: &Workspace, site: &mut Site) -> Result<()> {
    for (language, ending) in [("sv", ".md"), ("en", ".en.md")] {
        let guides = guides(&workspace.root, ending)?;
        let words = words(&workspace.root, language, &guides)?;
        site.insert(format!("words.{language}.txt"), words.into_bytes());
        let mut office = String::new();
        for name in OFFICE {
            office += &read(&workspace.root.join(format!("{name}.{language}.ftl")))?;
        }
        site.insert(format!("office.{language}.txt"), office.into_bytes());
        site.insert(format!("guides.{language}.txt"), guides.into_bytes());
    }
    Ok(())
}

/// The messages, then of each guide the heading alone.
fn words(root: &Path, language: &str, guides: &str) -> Result<String> {
    let mut words = String::new();
    for folder in MESSAGES {
        let messages = read(&root.join(folder).join(format!("{language}.ftl")))?;
        // Comments are for those who write the words.
        messages.lines().filter(|line| !line.starts_with('#')).for_each(|line| words += &format!("{line}\n"));
    }
    for guide in guides.split("\n=== ").skip(1) {
        guide
            .lines()
            .take(2)
            .zip(["\n=== ", ""])
            .for_each(|(line, mark)| words += &format!("{mark}{line}\n"));
    }
    Ok(words)
}

/// The guides as `klartecken_rules::guides` has them.
fn guides(root: &Path, ending: &str) -> Result<String> {
    let mut guides = String::new();
    for name in rules(&root.join(GUIDES))? {
        let guide = read(&root.join(GUIDES).join(format!("{name}{ending}")))?;
        // The examples are the rules' tests, and half of the text.
        let without_examples = guide.split("\n## Exempel\n").next().unwrap_or_default();
        guides += &format!("\n=== {}\n{without_examples}", name.replace('_', "-"));
    }
    Ok(guides)
}

fn rules(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("could not list {}", folder.display()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".rs").map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use klartecken::{Language, Texts, rules::CATALOGUE, rules::guides};

    use super::*;

    /// Words and guides.
    fn read_in(language: Language) -> [String; 2] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let guides = guides(root, if language == Language::Swedish { ".md" } else { ".en.md" }).unwrap();
        [words(root, language.tag(), &guides).unwrap(), guides]
    }

    #[test]
    fn the_page_gets_the_guides_that_are_compiled_in_elsewhere() {
        for (language, built_in) in [(Language::Swedish, guides::SV), (Language::English, guides::EN)] {
            let [words, guides] = read_in(language);
            assert_eq!(guides, built_in);
            let (fetched, compiled) = (Texts::new(language, &words), Texts::built_in(language));
            let whole = fetched.with_guides(&guides);
            for rule in CATALOGUE {
                let (heading, guide) = (fetched.guide(rule.id).unwrap(), compiled.guide(rule.id).unwrap());
                assert_eq!((heading.title, heading.why().count()), (guide.title, 0));
                assert_eq!(whole.guide(rule.id), Some(guide));
            }
        }
    }

    #[test]
    fn the_page_gets_its_own_messages_and_those_of_the_facade() {
        for (language, stop, close) in
            [(Language::Swedish, "Stopp", "Stäng"), (Language::English, "Stop", "Close")]
        {
            let texts = Texts::new(language, &read_in(language)[0]);
            assert_eq!((texts.get("verdict-stop").as_str(), texts.get("close").as_str()), (stop, close));
        }
    }
}
