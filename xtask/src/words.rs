//! The words of the page: for each language one file, which it fetches beside its program.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::site::Site;
use crate::workspace::Workspace;

const MESSAGES: [&str; 2] = ["crates/klartecken/locales", "web/locales"];
/// What only the office needs.
const OFFICE: [&str; 2] = ["crates/klartecken/locales/packs", "web/locales/office"];
const GUIDES: &str = "crates/klartecken-rules/src/rules";

/// Adds `words.sv.txt` and `words.en.txt`, and `office.sv.txt` and `office.en.txt` beside them.
pub(crate) fn add(workspace: &Workspace, site: &mut Site) -> Result<()> {
    for (language, guides) in [("sv", ".md"), ("en", ".en.md")] {
        let words = words(&workspace.root, language, guides)?;
        site.insert(format!("words.{language}.txt"), words.into_bytes());
        let mut office = String::new();
        for name in OFFICE {
            office += &read(&workspace.root.join(format!("{name}.{language}.ftl")))?;
        }
        site.insert(format!("office.{language}.txt"), office.into_bytes());
    }
    Ok(())
}

/// The messages, then the guides as `klartecken_rules::guides` has them.
fn words(root: &Path, language: &str, ending: &str) -> Result<String> {
    let mut words = String::new();
    for folder in MESSAGES {
        words += &read(&root.join(folder).join(format!("{language}.ftl")))?;
    }
    for name in rules(&root.join(GUIDES))? {
        let guide = read(&root.join(GUIDES).join(format!("{name}{ending}")))?;
        // The examples are the rules' tests, and half of the text.
        let without_examples = guide.split("\n## Exempel\n").next().unwrap_or_default();
        words += &format!("\n=== {}\n{without_examples}", name.replace('_', "-"));
    }
    Ok(words)
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

    fn words_in(language: Language) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let ending = if language == Language::Swedish { ".md" } else { ".en.md" };
        words(root, language.tag(), ending).unwrap()
    }

    #[test]
    fn the_page_gets_the_guides_that_are_compiled_in_elsewhere() {
        for (language, built_in) in [(Language::Swedish, guides::SV), (Language::English, guides::EN)] {
            let words = words_in(language);
            assert!(words.ends_with(built_in), "{language:?}");
            let (fetched, compiled) = (Texts::new(language, &words), Texts::built_in(language));
            for rule in CATALOGUE {
                assert!(fetched.guide(rule.id).is_some(), "{}", rule.id);
                assert_eq!(fetched.guide(rule.id), compiled.guide(rule.id));
            }
        }
    }

    #[test]
    fn the_page_gets_its_own_messages_and_those_of_the_facade() {
        for (language, stop, brand) in
            [(Language::Swedish, "Stopp", "Klartecken"), (Language::English, "Stop", "Klartecken")]
        {
            let texts = Texts::new(language, &words_in(language));
            assert_eq!((texts.get("verdict-stop").as_str(), texts.get("brand").as_str()), (stop, brand));
        }
    }
}
