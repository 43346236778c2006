//! The words of the screen: the same in both languages, all there, none twice.

use std::collections::BTreeSet;

use fluent_syntax::{ast::Entry, parser};
use tests::files;

/// The keys of a Fluent file, `message` and `message.attribute`.
fn keys(path: &str) -> BTreeSet<String> {
    let text = files::read(path);
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut keys = BTreeSet::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let attributes = message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name));
        for key in attributes.chain(message.value.is_some().then(|| id.to_owned())) {
            assert!(keys.insert(key.clone()), "{path}: {key} is there twice");
        }
    }
    keys
}

#[test]
fn both_languages_say_the_same_things() {
    for folder in ["crates/klartecken/locales", "web/locales"] {
        assert_eq!(keys(&format!("{folder}/sv.ftl")), keys(&format!("{folder}/en.ftl")), "{folder}");
    }
}

#[test]
fn the_page_and_the_facade_do_not_speak_over_each_other() {
    let facade = keys("crates/klartecken/locales/sv.ftl");
    let page = keys("web/locales/sv.ftl");
    let first_parts: BTreeSet<&str> = facade.iter().filter_map(|key| key.split('.').next()).collect();
    let both: Vec<&String> = page.iter().filter(|key| first_parts.contains(key.as_str())).collect();
    assert!(both.is_empty(), "{both:?}");
}

#[test]
fn every_word_that_the_page_asks_for_is_there_and_none_is_left_over() {
    let facade = keys("crates/klartecken/locales/sv.ftl");
    let page = keys("web/locales/sv.ftl");
    let sources: String = files::below("web/src", ".rs").iter().map(files::read).collect();
    let literals: BTreeSet<&str> = sources.split('"').skip(1).step_by(2).collect();
    for call in ["words.get(\"", "words.with(\""] {
        for after in sources.split(call).skip(1) {
            let key = after.split('"').next().unwrap_or_default();
            assert!(page.contains(key) || facade.contains(key), "there are no words for {key}");
        }
    }
    // A key is used as it stands, or made from a beginning that stands in a `format!("beginning-{}")`.
    let made_from = |key: &str| {
        key.match_indices('-').any(|(at, _)| {
            literals
                .iter()
                .any(|text| text.strip_prefix(&key[..=at]).is_some_and(|rest| rest.starts_with('{')))
        })
    };
    let left_over: Vec<&String> =
        page.iter().filter(|key| !literals.contains(key.as_str()) && !made_from(key)).collect();
    assert!(left_over.is_empty(), "{left_over:?}");
}
