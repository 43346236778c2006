//! The house rules of ARCHITECTURE.md, checked.

use std::{collections::BTreeSet, path::Path};

use tests::files;

/// Which of our crates each crate may lean on. `post` lends its spans and its calendar dates to whoever counts with them.
const MAY_LEAN_ON: [(&str, &[&str]); 9] = [
    ("klartecken-post", &[]),
    ("klartecken-text", &["klartecken-post"]),
    ("klartecken-media", &[]),
    ("klartecken-consent", &["klartecken-post"]),
    ("klartecken-pack", &["klartecken-post"]),
    ("klartecken-record", &["klartecken-post"]),
    ("klartecken-rules", &["klartecken-consent", "klartecken-pack", "klartecken-post", "klartecken-text"]),
    (
        "klartecken",
        &[
            "klartecken-consent",
            "klartecken-media",
            "klartecken-pack",
            "klartecken-post",
            "klartecken-record",
            "klartecken-rules",
            "klartecken-text",
        ],
    ),
    ("klartecken-cli", &["klartecken"]),
];

const MOST_LINES: usize = 300;

fn crates() -> BTreeSet<String> {
    let manifests = files::below("crates", "Cargo.toml");
    manifests.iter().filter_map(|path| Some(path.parent()?.file_name()?.to_str()?.to_owned())).collect()
}

/// Our own crates among the dependencies in a manifest.
fn leans_on(manifest: &str) -> BTreeSet<String> {
    let read = toml::from_str(&files::read(manifest));
    let manifest: toml::Table = read.unwrap_or_else(|error| panic!("{manifest}: {error}"));
    let dependencies =
        manifest.get("dependencies").and_then(toml::Value::as_table).cloned().unwrap_or_default();
    dependencies.keys().filter(|name| name.starts_with("klartecken")).cloned().collect()
}

#[test]
fn crates_lean_on_each_other_as_drawn() {
    let known: BTreeSet<String> = MAY_LEAN_ON.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(crates(), known);
    for (name, allowed) in MAY_LEAN_ON {
        let allowed: BTreeSet<String> = allowed.iter().map(|name| (*name).to_owned()).collect();
        let found = leans_on(&format!("crates/{name}/Cargo.toml"));
        assert!(found.is_subset(&allowed), "{name} leans on {:?}", found.difference(&allowed));
    }
    assert_eq!(leans_on("web/Cargo.toml"), BTreeSet::from(["klartecken".to_owned()]));
}

#[test]
fn the_map_names_exactly_the_crates_that_exist() {
    let map = files::read("ARCHITECTURE.md");
    assert!(map.lines().count() <= 150, "the map is too long to read");
    let named: BTreeSet<String> = map
        .split('`')
        .skip(1)
        .step_by(2)
        .filter_map(|code| code.strip_prefix("crates/"))
        .map(|name| name.trim_end_matches('/').to_owned())
        .filter(|name| !name.contains('/'))
        .collect();
    assert_eq!(named, crates());
}

#[test]
fn files_are_short_and_modules_are_named() {
    for folder in ["crates", "web", "xtask", "tests"] {
        for path in files::below(folder, ".rs") {
            let lines = files::read(&path).lines().count();
            assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
            assert!(!path.ends_with("mod.rs"), "{}", path.display());
        }
    }
}

#[test]
fn only_host_reaches_the_browser() {
    for path in files::below("web/src", ".rs") {
        // The benchmark's own entry is in no page that is hosted.
        if path.starts_with("web/src/host") || path.ends_with("bench.rs") {
            continue;
        }
        let text = files::read(&path);
        for reach in ["web_sys", "js_sys", "gloo", "wasm_bindgen_futures", "JsValue"] {
            assert!(!text.contains(reach), "{} names {reach}", path.display());
        }
    }
}

#[test]
fn no_words_stand_in_pages_and_components() {
    let drawn = ["web/src/app", "web/src/pages", "web/src/components"]
        .into_iter()
        .flat_map(|folder| files::below(folder, ".rs"));
    for path in drawn {
        let text = files::read(&path);
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for literal in code.split('"').skip(1).step_by(2) {
            // Class names, ids and keys are small ASCII words; a capital, a Swedish letter or a second word is prose.
            let letters = literal.chars().filter(|char| char.is_alphabetic()).count();
            let has_other_letter =
                literal.chars().any(|char| char.is_alphabetic() && !char.is_ascii_lowercase());
            let is_sentence = literal
                .split(' ')
                .filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic))
                .count()
                > 1;
            let is_code = literal.contains('{') || literal.starts_with("\\u");
            let is_prose = letters > 2 && (has_other_letter || is_sentence) && !is_code;
            assert!(!is_prose, "{}: \"{literal}\"", path.display());
        }
    }
}

const DOCUMENTS: [&str; 2] = ["index.html", "web/kansli.html"];

/// The content security policy of a document.
fn policy(document: &str) -> String {
    let page = files::read(document);
    let policy = page.split("content=\"default-src").nth(1).and_then(|rest| rest.split('"').next());
    policy.unwrap_or_else(|| panic!("{document} has no policy")).to_owned()
}

#[test]
fn the_page_may_fetch_nothing_but_its_own_files() {
    let policy = policy("index.html");
    let allowed: BTreeSet<&str> = policy.split([';', ' ']).filter(|word| !word.is_empty()).collect();
    let sources: Vec<&&str> = allowed.iter().filter(|word| word.contains(['\'', ':', '.', '*'])).collect();
    assert_eq!(sources, [&"'none'", &"'self'", &"'wasm-unsafe-eval'", &"blob:"]);
    for path in files::below("web", ".js").iter().map(Path::new).chain(DOCUMENTS.map(Path::new)) {
        let text = files::read(path);
        assert!(!text.contains("http://") && !text.contains("https://"), "{}", path.display());
    }
}

#[test]
fn the_documents_differ_in_what_they_show_alone() {
    let [review, office] = DOCUMENTS.map(files::read);
    // The office draws more, and has a style of its own for that.
    let style = "    <link rel=\"stylesheet\" href=\"office.css\" />\n";
    assert!(office.contains(style));
    let office = office.replace(style, "");
    let differ: Vec<(&str, &str)> =
        review.lines().zip(office.lines()).filter(|(one, other)| one != other).collect();
    assert_eq!(review.lines().count(), office.lines().count());
    let differ: Vec<&str> = differ.iter().map(|(one, _)| one.trim()).collect();
    assert!(
        matches!(differ[..], ["<html lang=\"sv\" data-module=\"review\">", description]
        if description.starts_with("content=\"Granska")),
        "{differ:?}"
    );
}

#[test]
fn every_part_of_the_page_has_one_address() {
    let literals = |file: &str| -> Vec<String> {
        files::read(file).split('"').skip(1).step_by(2).map(str::to_owned).collect()
    };
    let in_script: BTreeSet<String> =
        literals("web/boot.js").into_iter().filter(|text| text.contains(".html#/")).collect();
    let route = literals("web/src/route.rs");
    let in_program: BTreeSet<String> = route
        .windows(2)
        .filter(|pair| pair[0].ends_with(".html") && pair[1].starts_with("#/"))
        .map(|pair| pair.concat())
        .collect();
    assert!(in_program.len() >= 4);
    assert_eq!(in_script, in_program);
}

/// What is linked into a program is loaded whether it is needed or not.
#[test]
fn no_words_are_compiled_into_the_page() {
    for path in files::below("web/src", ".rs") {
        let text = files::read(&path);
        for way in ["include_str!", "include_bytes!", "built_in(Language", "Texts::built_in", "guides::"] {
            assert!(!text.contains(way), "{} has {way}", path.display());
        }
    }
}

#[test]
fn nothing_leans_on_this_machine() {
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME")).unwrap_or_default();
    for ending in [".rs", ".toml", ".md", ".js", ".mjs", ".json", ".lock"] {
        for path in files::below(".", ending) {
            let text = files::read(&path);
            let outside = ["../", "shared"].concat();
            assert!(!text.contains(&outside), "{} leans on a folder outside the project", path.display());
            assert!(
                home.len() < 4 || !text.contains(&home),
                "{} names a path of this machine",
                path.display()
            );
        }
    }
}

#[test]
fn every_file_of_tests_is_run() {
    let manifest = files::read("tests/Cargo.toml");
    let own = files::below("tests", ".rs").into_iter().filter(|path| path.components().count() == 2);
    let tests: Vec<_> = own.filter(|path| files::read(path).contains("\n#[test]\n")).collect();
    assert!(tests.len() > 5);
    for path in tests {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        assert!(
            manifest.contains(&format!("path = \"{name}\"")),
            "{name} is in no target of tests/Cargo.toml"
        );
    }
}
